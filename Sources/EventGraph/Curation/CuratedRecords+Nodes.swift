internal import EDTF
internal import YAML

// MARK: Nodes

extension CuratedRecords {
  mutating func define(_ entity: GraphFile.Entity) {
    var node = NodeRecord(entity.kind, id: entity.id.text, label: entity.name)
    node.type = entity.type
    node.note = entity.note
    node.names = entity.names
    add(node, as: entity.id, names: entity.names.map(\.name))
  }

  mutating func define(_ article: GraphFile.Article) {
    var node = NodeRecord(.article, id: article.id.text, label: article.title)
    checkWeekday(article.published, conflict: nil)
    node.happened = article.published?.date
    node.note = article.note
    var page = ArticleRecord()
    page.url = article.url
    page.published = article.published?.date.description
    page.language = article.language
    page.authors = article.authors
    node.article = page
    add(node, as: article.id)
  }

  mutating func define(_ meeting: GraphFile.Meeting) {
    var node = NodeRecord(.meeting, id: meeting.id.text, label: meeting.title)
    checkWeekday(meeting.date, conflict: nil)
    node.type = meeting.type
    node.status = meeting.status
    node.happened = meeting.date?.date
    node.conflict = joined(meeting.reports.compactMap(\.conflict))
    node.note = meeting.note
    add(node, as: meeting.id)
  }

  mutating func define(_ statement: GraphFile.Statement) {
    let speakers = statement.speakers.map(\.text).joined(separator: "、")
    let addressees = statement.addressees.map(\.text).joined(separator: "、")
    let quoted = statement.isDirect ? "“\(statement.text)”" : statement.text
    let from = addressees.isEmpty ? speakers : "\(speakers) → \(addressees)"
    var node = NodeRecord(.statement, id: statement.id.text, label: "\(from)：\(quoted)")
    checkWeekday(statement.said, conflict: nil)
    node.type = statement.isDirect ? "direct" : "reported"
    node.text = statement.text
    node.happened = statement.said?.date
    node.conflict = joined(statement.reports.compactMap(\.conflict))
    node.note = statement.note
    add(node, as: statement.id)
  }

  mutating func define(_ omission: GraphFile.Omission) {
    let parties = omission.by.map(\.text).joined(separator: "、")
    var node = NodeRecord(.omission, id: omission.id.text, label: "\(parties)：\(omission.what)")
    node.text = omission.what
    node.happened = omission.claims.compactMap(published).min()
    node.note = omission.note
    add(node, as: omission.id)
  }

  /// An article's claim is dated by the article.
  func published(_ claim: GraphFile.Report) -> EDTFDate? {
    file.articles.first { $0.id.text == claim.article?.text }?.published?.date
  }

  mutating func add(_ node: NodeRecord, as id: GraphFile.Text, names: [String] = []) {
    var node = node
    node.line = line(id.position)
    references.define(node, as: id, names: names)
    records.add(node)
  }

  func joined(_ conflicts: [String]) -> String? {
    conflicts.isEmpty ? nil : conflicts.joined(separator: "\n")
  }

  func line(_ position: YAMLPosition) -> CuratedLine {
    CuratedLine(source: file.name, line: position.line)
  }

  func checkWeekday(_ when: GraphFile.When?, conflict: String?) {
    guard let when, let problem = when.weekdayProblem, conflict == nil else { return }
    problems.add(
      file.name,
      when.position,
      problem,
      hint: "correct it, or keep the source's contradiction in its report with 'conflict: …'"
    )
  }
}
