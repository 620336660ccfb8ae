internal import EDTF
internal import JSON
internal import SQLite

extension GraphDeriver {
  /// Writes a statement that was cleared, who said it to whom, and every article's wording of it.
  mutating func deriveStatement(
    _ number: StableNumber,
    key: String?,
    _ told: [ToldStatement]
  ) throws {
    guard let key, let first = told.first, !identities.decisions.isRejected(key),
      !identities.decisions.isRejected(first.0.speaker.text)
    else { return }
    let dates = EventDates(told.map(\.0.happened))
    let occasion = try occasion(of: told)
    // What nobody dates was said when the meeting was at which it was said.
    let happened = dates.settled ?? occasion?.happened
    var node = statementNode(key, told)
    node.happened = happened
    let dated = try told.map { mention, article in
      try contradiction(of: mention, in: article.number)
    }
    node.conflict = Self.lines([dates.contradiction] + dated.map { $0?.why })
    try rows.write(node)
    for ((mention, article), date) in zip(told, dated) {
      try rows.prove(.node(number), in: article.number, at: mention.place)
      try report(mention, article, number, happened, date?.why)
    }
    let proof = [(first.1.number, first.0.place)]
    var said = EdgeRecord(try entity(first.0.speaker), .said, number)
    said.happened = happened
    try rows.write(said, provedBy: proof)
    for addressee in Set(told.compactMap(\.0.addressee)).sorted()
    where !identities.decisions.isRejected(addressee.text) {
      var edge = EdgeRecord(number, .addressed, try entity(addressee))
      edge.happened = happened
      let places = told.filter { $0.0.addressee == addressee }
      try rows.write(edge, provedBy: places.prefix(1).map { ($0.1.number, $0.0.place) })
    }
    if let occasion {
      var edge = EdgeRecord(number, .madeAt, occasion.meeting)
      edge.happened = happened
      try rows.write(edge, provedBy: [occasion.proof])
    }
    for omission in try mentions.omissions(concerning: number) {
      let left = omissionNode(omission)
      guard !identities.decisions.isRejected(left.key),
        !identities.decisions.isRejected(omission.party.text)
      else { continue }
      let edge = EdgeRecord(left.number, .concerned, number)
      try rows.write(edge, provedBy: [(omission.article, omission.place)])
    }
  }

  /// The wording that stands for all of them: direct before reported, then the longest.
  private func statementNode(
    _ key: String,
    _ told: [ToldStatement]
  ) -> NodeRecord {
    let best = told.map(\.0).min { left, right in
      (left.isDirect ? 0 : 1, -left.text.utf8.count, left.text)
        < (right.isDirect ? 0 : 1, -right.text.utf8.count, right.text)
    }
    let text = best?.text ?? ""
    let speaker = best.map { identities.decisions.label(of: $0.speaker) } ?? ""
    let addressees = Set(told.compactMap(\.0.addressee)).sorted()
    let isDirect = best?.isDirect ?? false
    let from = addressees.isEmpty ? speaker : "\(speaker) → \(names(addressees))"
    var node = NodeRecord(
      .statement,
      id: String(key.dropFirst(NodeKind.statement.rawValue.count + 1)),
      label: "\(from)：\(isDirect ? "“\(text)”" : text)"
    )
    node.type = isDirect ? "direct" : "reported"
    node.text = text
    return node
  }

  private mutating func report(
    _ mention: StatementMention,
    _ article: StoredArticle,
    _ number: StableNumber,
    _ happened: EDTFDate?,
    _ contradiction: String?
  ) throws {
    let proof = [(article.number, mention.place)]
    var edge = EdgeRecord(article.number, .reported, number)
    edge.happened = article.published
    edge.words = mention.text
    edge.isDirect = mention.isDirect
    edge.conflict = contradiction
    if let date = mention.happened, date != happened || contradiction != nil {
      edge.told = JSONValue.object(JSONObject([("date", .string(date.description))])).description
    }
    try rows.write(edge, provedBy: proof)
    for outlet in mention.via where !identities.decisions.isRejected(outlet.text) {
      var carried = EdgeRecord(try entity(outlet), .carried, number)
      carried.happened = article.published
      carried.role = article.key
      carried.words = mention.text
      carried.isDirect = mention.isDirect
      try rows.write(carried, provedBy: proof)
    }
  }

  /// The meeting at which a statement was made.
  private struct Occasion {
    let meeting: StableNumber
    let happened: EDTFDate?
    let proof: (StableNumber, TextPlace)
  }

  /// The meeting that most mentions of a statement place it at.
  private func occasion(of told: [ToldStatement]) throws -> Occasion? {
    let query = try connection.statement(
      """
      SELECT node.id, node.happened FROM meeting_mention AS mention
      JOIN node ON node.id = mention.meeting WHERE mention.id = ?
      """
    )
    var occasions: [StableNumber: [Occasion]] = [:]
    for (mention, article) in told {
      guard let saidAt = mention.saidAt else { continue }
      try query.bind(1, saidAt.value)
      let found = try query.firstRow { row in
        Occasion(
          meeting: StableNumber(row.integer(0)),
          happened: row.optionalText(1).flatMap(EDTFDate.init),
          proof: (article.number, mention.place)
        )
      }
      if let found { occasions[found.meeting, default: []].append(found) }
    }
    return occasions.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }?.value.first
  }

  /// The key of the statement that some mentions word: made from the earliest of them.
  static func statementKey(
    _ mentions: [(day: Int, text: String, speaker: EntityKey)]
  ) -> String? {
    let keyed = mentions.map { ($0.day, NameRegistry.folded($0.text), $0.speaker) }
    guard let first = keyed.min(by: { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }) else {
      return nil
    }
    let date = first.0 == 0 ? nil : EDTFDate(CivilDay(dayNumber: first.0))
    let hash = String(StableNumber(hashing: first.1.utf8).value, radix: 16)
    let parts = [date?.description, first.2.name, String(hash.prefix(8))].compactMap(\.self)
    return "\(NodeKind.statement.rawValue):\(parts.joined(separator: "-"))"
  }
}
