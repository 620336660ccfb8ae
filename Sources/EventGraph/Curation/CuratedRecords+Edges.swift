internal import EDTF
internal import YAML

// MARK: Edges

extension CuratedRecords {
  /// Adds an edge where both ends are known; the references have reported those that are not.
  @discardableResult
  mutating func connect(
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

  func number(_ kind: NodeKind, _ id: GraphFile.Text) -> StableNumber {
    NodeRecord(kind, id: id.text, label: "").number
  }

  mutating func connect(_ entity: GraphFile.Entity) {
    let person = number(entity.kind, entity.id)
    for office in entity.offices {
      checkWeekday(office.from, conflict: nil)
      checkWeekday(office.to, conflict: nil)
      let period = period(of: office)
      guard let organization = office.organization else {
        records.add(titled(office.title, period, entity))
        continue
      }
      let target = references.find(organization, among: [.organization, .outlet])
      connect(person, .served, target, at: office.position) {
        $0.role = office.title
        $0.happened = period
      }
    }
  }

  /// An office without an organization is kept as a title, because an edge needs two ends.
  private func titled(
    _ title: String,
    _ period: EDTFDate?,
    _ entity: GraphFile.Entity
  ) -> NodeRecord {
    var node = NodeRecord(entity.kind, id: entity.id.text, label: entity.name)
    node.names = [NameRecord(title, .title, held: period)]
    return node
  }

  /// The time between start and end, as uncertain as they are.
  private func period(of office: GraphFile.Office) -> EDTFDate? {
    let start = office.from.map { String(describing: $0.date) } ?? ""
    let end = office.isOpen ? ".." : office.to.map { String(describing: $0.date) } ?? ""
    guard !start.isEmpty || !end.isEmpty else { return nil }
    do {
      return try EDTFDate(parsing: "\(start)/\(end)")
    } catch {
      let position = office.from?.position ?? office.to?.position ?? office.position
      problems.add(
        file.name,
        position,
        "an office cannot last from '\(start)' to '\(end)'",
        hint: "give one date for each end, the earlier first"
      )
      return nil
    }
  }

  mutating func connect(_ article: GraphFile.Article) {
    let node = number(.article, article.id)
    let position = article.id.position
    let published = article.published?.date
    let outlet = article.outlet.flatMap { references.find($0, among: [.outlet]) }
    connect(outlet, .published, node, at: position) { $0.happened = published }
    for outlet in article.cites {
      connect(node, .cited, references.find(outlet, among: [.outlet]), at: outlet.position) {
        $0.happened = published
      }
    }
    for mention in article.mentions {
      let kinds: [NodeKind] = [.person, .organization, .place, .outlet]
      connect(node, .mentioned, references.find(mention, among: kinds), at: mention.position) {
        $0.happened = published
      }
    }
    if let original = article.reprints {
      connect(node, .reprinted, references.find(original, among: [.article]), at: original.position)
      { $0.happened = published }
    }
  }

  mutating func connect(_ meeting: GraphFile.Meeting) {
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
    mention(meeting.participants.map(\.who), among: Self.parties, in: meeting.reports)
    mention(meeting.places, among: [.place], in: meeting.reports)
  }

  mutating func connect(_ statement: GraphFile.Statement) {
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
    let people = statement.speakers + statement.addressees
    mention(people, among: Self.parties, in: statement.reports)
  }

  mutating func connect(_ omission: GraphFile.Omission) {
    let node = number(.omission, omission.id)
    let claimed = claimed(omission)
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

  mutating func connect(_ link: GraphFile.Link) {
    let from = references.find(link.from, among: NodeKind.allCases)
    let to = references.find(link.to, among: NodeKind.allCases)
    checkWeekday(link.when, conflict: nil)
    let edge = connect(from, .linked, to, at: link.position) {
      $0.happened = link.when?.date
      $0.role = link.label
      $0.words = link.words
    }
    guard let article = link.article.flatMap({ references.find($0, among: [.article]) }),
      let edge
    else { return }
    records.add(EvidenceRecord(.edge(edge), article: article, exact: link.words, rule: Self.rule))
  }
}
