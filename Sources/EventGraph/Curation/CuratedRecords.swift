internal import EDTF
internal import JSON
internal import YAML

/// Resolves the references of one curated file and makes its facts.
struct CuratedRecords {
  private let file: GraphFile
  private let problems: ProblemList
  private var references: ReferenceTable
  private var records: RecordSet

  private static let parties: [NodeKind] = [.person, .organization, .outlet]
  private static let rule = "curated"

  /// Adds the facts of `file` to `records`; what is wrong goes to the list of problems.
  static func add(_ file: GraphFile, to records: inout RecordSet, problems: ProblemList) {
    var maker = CuratedRecords(
      file: file,
      problems: problems,
      references: ReferenceTable(file: file.name, problems: problems),
      records: records
    )
    maker.defineNodes()
    maker.connectNodes()
    records = maker.records
  }

  private mutating func defineNodes() {
    for entity in file.entities { define(entity) }
    for article in file.articles { define(article) }
    for meeting in file.meetings { define(meeting) }
    for statement in file.statements { define(statement) }
    for omission in file.omissions { define(omission) }
  }

  private mutating func connectNodes() {
    for entity in file.entities { connect(entity) }
    for article in file.articles { connect(article) }
    for meeting in file.meetings { connect(meeting) }
    for statement in file.statements { connect(statement) }
    for omission in file.omissions { connect(omission) }
    for link in file.links { connect(link) }
  }
}

// MARK: Nodes

extension CuratedRecords {
  private mutating func define(_ entity: GraphFile.Entity) {
    var node = NodeRecord(entity.kind, id: entity.id.text, label: entity.name)
    node.type = entity.type
    node.note = entity.note
    node.names = entity.names
    add(node, as: entity.id, names: entity.names.map(\.name))
  }

  private mutating func define(_ article: GraphFile.Article) {
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

  private mutating func define(_ meeting: GraphFile.Meeting) {
    var node = NodeRecord(.meeting, id: meeting.id.text, label: meeting.title)
    checkWeekday(meeting.date, conflict: nil)
    node.type = meeting.type
    node.status = meeting.status
    node.happened = meeting.date?.date
    node.conflict = joined(meeting.reports.compactMap(\.conflict))
    node.note = meeting.note
    add(node, as: meeting.id)
  }

  private mutating func define(_ statement: GraphFile.Statement) {
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

  private mutating func define(_ omission: GraphFile.Omission) {
    let parties = omission.by.map(\.text).joined(separator: "、")
    var node = NodeRecord(.omission, id: omission.id.text, label: "\(parties)：\(omission.what)")
    node.text = omission.what
    node.happened = omission.claims.compactMap(published).min()
    node.note = omission.note
    add(node, as: omission.id)
  }

  /// An article's claim is dated by the article.
  private func published(_ claim: GraphFile.Report) -> EDTFDate? {
    file.articles.first { $0.id.text == claim.article?.text }?.published?.date
  }

  private mutating func add(_ node: NodeRecord, as id: GraphFile.Text, names: [String] = []) {
    var node = node
    node.line = line(id.position)
    references.define(node, as: id, names: names)
    records.add(node)
  }

  private func joined(_ conflicts: [String]) -> String? {
    conflicts.isEmpty ? nil : conflicts.joined(separator: "\n")
  }

  private func line(_ position: YAMLPosition) -> CuratedLine {
    CuratedLine(source: file.name, line: position.line)
  }

  private func checkWeekday(_ when: GraphFile.When?, conflict: String?) {
    guard let when, let problem = when.weekdayProblem, conflict == nil else { return }
    problems.add(
      file.name,
      when.position,
      problem,
      hint: "correct it, or keep the source's contradiction in its report with 'conflict: …'"
    )
  }
}

// MARK: Edges

extension CuratedRecords {
  /// Adds an edge where both ends are known; the references have reported those that are not.
  @discardableResult
  private mutating func connect(
    _ origin: StableNumber?,
    _ kind: EdgeKind,
    _ target: StableNumber?,
    at position: YAMLPosition,
    _ fill: (inout EdgeRecord) -> Void = { _ in }
  ) -> StableNumber? {
    guard let origin, let target else { return nil }
    var edge = EdgeRecord(origin, kind, target)
    edge.line = line(position)
    fill(&edge)
    records.add(edge)
    return edge.number
  }

  private func number(_ kind: NodeKind, _ id: GraphFile.Text) -> StableNumber {
    NodeRecord(kind, id: id.text, label: "").number
  }

  private mutating func connect(_ entity: GraphFile.Entity) {
    let person = number(entity.kind, entity.id)
    for office in entity.offices {
      checkWeekday(office.from, conflict: nil)
      checkWeekday(office.to, conflict: nil)
      guard let organization = office.organization else {
        records.add(note(office, of: entity))
        continue
      }
      let target = references.find(organization, among: [.organization, .outlet])
      connect(person, .served, target, at: office.position) {
        $0.role = office.title
        $0.happened = office.period
      }
    }
  }

  /// An office without an organization is kept as words, because an edge needs two ends.
  private func note(_ office: GraphFile.Office, of entity: GraphFile.Entity) -> NodeRecord {
    var node = NodeRecord(entity.kind, id: entity.id.text, label: entity.name)
    node.names = [NameRecord(office.title, .title)]
    return node
  }

  private mutating func connect(_ article: GraphFile.Article) {
    let node = number(.article, article.id)
    let position = article.id.position
    let published = article.published?.date
    connect(references.find(article.outlet, among: [.outlet]), .published, node, at: position) {
      $0.happened = published
    }
    for outlet in article.cites {
      connect(node, .cited, references.find(outlet, among: [.outlet]), at: outlet.position) {
        $0.happened = published
      }
    }
    for mention in article.mentions {
      mentioned(mention, in: article)
    }
    if let original = article.reprints {
      connect(node, .reprinted, references.find(original, among: [.article]), at: original.position)
      { $0.happened = published }
    }
  }

  private mutating func mentioned(_ word: GraphFile.Text, in article: GraphFile.Article) {
    let kinds: [NodeKind] = [.person, .organization, .place, .outlet]
    let target = references.find(word, among: kinds)
    connect(number(.article, article.id), .mentioned, target, at: word.position) {
      $0.happened = article.published?.date
    }
  }

  private mutating func connect(_ meeting: GraphFile.Meeting) {
    let node = number(.meeting, meeting.id)
    let date = meeting.date?.date
    for participant in meeting.participants {
      let who = references.find(participant.who, among: Self.parties)
      connect(who, .attended, node, at: participant.who.position) {
        $0.happened = date
        $0.role = participant.role
      }
    }
    for place in meeting.places {
      connect(node, .heldIn, references.find(place, among: [.place]), at: place.position) {
        $0.happened = date
      }
    }
    connect(reports: meeting.reports, of: node)
    mention(meeting.participants.map(\.who) + meeting.places, in: meeting.reports)
  }

  private mutating func connect(_ statement: GraphFile.Statement) {
    let node = number(.statement, statement.id)
    let said = statement.said?.date
    for speaker in statement.speakers {
      let who = references.find(speaker, among: Self.parties)
      connect(who, .said, node, at: speaker.position) { $0.happened = said }
    }
    for addressee in statement.addressees {
      let who = references.find(addressee, among: Self.parties)
      connect(node, .addressed, who, at: addressee.position) { $0.happened = said }
    }
    if let meeting = statement.meeting {
      connect(node, .madeAt, references.find(meeting, among: [.meeting]), at: meeting.position) {
        $0.happened = said
      }
    }
    for subject in statement.about {
      let kinds: [NodeKind] = [.meeting, .statement, .person, .organization, .outlet, .place]
      connect(node, .concerned, references.find(subject, among: kinds), at: subject.position) {
        $0.happened = said
      }
    }
    connect(reports: statement.reports, of: node)
    mention(statement.speakers + statement.addressees, in: statement.reports)
  }

  private mutating func connect(_ omission: GraphFile.Omission) {
    let node = number(.omission, omission.id)
    let claimed = omission.claims.compactMap(published).min()
    for party in omission.by {
      let who = references.find(party, among: Self.parties)
      connect(node, .omittedBy, who, at: party.position) { $0.happened = claimed }
    }
    if let subject = omission.subject {
      let target = references.find(subject, among: [.statement, .meeting])
      connect(node, .concerned, target, at: subject.position) { $0.happened = claimed }
    }
    connect(reports: omission.claims, of: node)
  }

  private mutating func connect(_ link: GraphFile.Link) {
    let from = references.find(link.from, among: NodeKind.allCases)
    let to = references.find(link.to, among: NodeKind.allCases)
    checkWeekday(link.when, conflict: nil)
    let edge = connect(from, .linked, to, at: link.position) {
      $0.happened = link.when?.date
      $0.role = link.label
      $0.words = link.words
    }
    guard let article = link.article.flatMap({ references.find($0, among: [.article]) }),
      let edge, let words = link.words
    else { return }
    records.add(EvidenceRecord(.edge(edge), article: article, exact: words, rule: Self.rule))
  }
}

// MARK: Reports

extension CuratedRecords {
  private mutating func connect(reports: [GraphFile.Report], of node: StableNumber) {
    for report in reports {
      checkWeekday(report.date, conflict: report.conflict)
      if let outlet = report.outlet {
        carried(outlet, node, toldBy: report.toldBy ?? report.article, report)
      } else if let article = report.article {
        reported(article, node, report)
      }
    }
  }

  private mutating func reported(
    _ article: GraphFile.Text,
    _ node: StableNumber,
    _ report: GraphFile.Report
  ) {
    guard let origin = references.find(article, among: [.article]) else { return }
    let edge = connect(origin, .reported, node, at: report.position) {
      $0.happened = publication(of: article)
      $0.words = report.words
      $0.isDirect = report.isDirect
      $0.told = Self.told(report)
      $0.conflict = report.conflict
    }
    prove(node, edge, by: origin, report)
    for outlet in report.via { carried(outlet, node, toldBy: article, report) }
  }

  private mutating func carried(
    _ outlet: GraphFile.Text,
    _ node: StableNumber,
    toldBy article: GraphFile.Text?,
    _ report: GraphFile.Report
  ) {
    guard let article, let teller = references.find(article, among: [.article]) else { return }
    let origin = references.find(outlet, among: [.outlet])
    let edge = connect(origin, .carried, node, at: report.position) {
      $0.happened = publication(of: article)
      $0.role = "article:\(article.text)"
      $0.words = report.words
      $0.isDirect = report.isDirect
    }
    prove(node, edge, by: teller, report)
  }

  private mutating func prove(
    _ node: StableNumber,
    _ edge: StableNumber?,
    by article: StableNumber,
    _ report: GraphFile.Report
  ) {
    guard let words = report.words else { return }
    let facts = [EvidenceRecord.Fact.node(node)] + (edge.map { [.edge($0)] } ?? [])
    for fact in facts {
      var proof = EvidenceRecord(fact, article: article, exact: words, rule: Self.rule)
      proof.paragraph = report.paragraph
      records.add(proof)
    }
  }

  /// Who takes part in what an article tells is mentioned by it, without being listed again.
  private mutating func mention(_ words: [GraphFile.Text], in reports: [GraphFile.Report]) {
    for report in reports {
      guard let id = report.article?.text,
        let article = file.articles.first(where: { $0.id.text == id })
      else { continue }
      for word in words where !references.kinds(of: word.text).contains(.outlet) {
        mentioned(word, in: article)
      }
    }
  }

  private func publication(of article: GraphFile.Text) -> EDTFDate? {
    file.articles.first { $0.id.text == article.text }?.published?.date
  }

  /// An article's own version of a meeting, where it differs from the one the file settled on.
  private static func told(_ report: GraphFile.Report) -> String? {
    var version = JSONObject()
    if let date = report.date { version.append("date", .string(date.date.description)) }
    if let place = report.place { version.append("place", .string(place)) }
    if let status = report.status { version.append("status", .string(status)) }
    return version.members.isEmpty ? nil : JSONValue.object(version).description
  }
}

extension GraphFile.Office {
  /// The time between start and end, as uncertain as they are.
  fileprivate var period: EDTFDate? {
    let start = from.map { String(describing: $0.date) } ?? ""
    let end = isOpen ? ".." : to.map { String(describing: $0.date) } ?? ""
    guard !start.isEmpty || !end.isEmpty else { return nil }
    return EDTFDate("\(start)/\(end)")
  }
}
