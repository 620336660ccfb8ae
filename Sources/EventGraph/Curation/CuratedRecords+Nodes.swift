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
    node.conflict = conflicts(in: meeting.reports)
    node.note = meeting.note
    add(node, as: meeting.id)
  }

  mutating func define(_ statement: GraphFile.Statement) {
    let speakers = names(of: statement.speakers)
    let addressees = names(of: statement.addressees)
    let quoted = statement.isDirect ? "“\(statement.text)”" : statement.text
    let from = addressees.isEmpty ? speakers : "\(speakers) → \(addressees)"
    var node = NodeRecord(.statement, id: statement.id.text, label: "\(from)：\(quoted)")
    checkWeekday(statement.said, conflict: nil)
    node.type = statement.isDirect ? "direct" : "reported"
    node.text = statement.text
    node.happened = statement.said?.date
    node.conflict = conflicts(in: statement.reports)
    node.note = statement.note
    add(node, as: statement.id)
  }

  mutating func define(_ omission: GraphFile.Omission) {
    let label = "\(names(of: omission.by))未提：\(omission.what)"
    var node = NodeRecord(.omission, id: omission.id.text, label: label)
    node.text = omission.what
    node.happened = claimed(omission)
    node.note = omission.note
    add(node, as: omission.id)
  }

  /// An article's claim is dated by the article.
  func claimed(_ omission: GraphFile.Omission) -> EDTFDate? {
    omission.claims.compactMap { article($0.article)?.published?.date }.min()
  }

  /// The names that entities are shown by, whichever of their names the file refers to them by.
  private func names(of words: [GraphFile.Text]) -> String {
    words.map { word in
      references.peek(word, among: Self.parties).flatMap { records.nodes[$0]?.label } ?? word.text
    }.joined(separator: "、")
  }

  mutating func add(_ node: NodeRecord, as id: GraphFile.Text, names: [String] = []) {
    var node = node
    node.line = line(id.position)
    references.define(node, as: id, names: names)
    records.add(node)
  }

  /// How articles contradict themselves, each with the outlet it is in.
  private func conflicts(in reports: [GraphFile.Report]) -> String? {
    let lines = reports.compactMap { report in
      report.conflict.map { conflict in
        let outlet = article(report.article ?? report.toldBy)?.outlet
        return outlet.map { "\(names(of: [$0]))：\(conflict)" } ?? conflict
      }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
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
