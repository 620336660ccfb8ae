internal import EDTF
internal import JSON
internal import SQLite

extension GraphDeriver {
  /// Writes a statement, who said it to whom, and every article's wording of it.
  mutating func deriveStatement(_ number: StableNumber, key: String?) throws {
    try clear(number)
    let told = try mentions.statements(of: number)
    guard let key, let first = told.first, !identities.decisions.isRejected(key),
      !identities.decisions.isRejected(first.0.speaker.text)
    else { return }
    let dates = EventDates(told.map(\.0.happened))
    try rows.write(statementNode(key, told, dates))
    for (mention, article) in told {
      try rows.prove(.node(number), in: article.number, at: mention.place)
      try report(mention, article, number, dates)
    }
    let proof = [(first.1.number, first.0.place)]
    var said = EdgeRecord(try entity(first.0.speaker), .said, number)
    said.happened = dates.settled
    try rows.write(said, provedBy: proof)
    for addressee in Set(told.compactMap(\.0.addressee)).sorted()
    where !identities.decisions.isRejected(addressee.text) {
      var edge = EdgeRecord(number, .addressed, try entity(addressee))
      edge.happened = dates.settled
      let places = told.filter { $0.0.addressee == addressee }
      try rows.write(edge, provedBy: places.prefix(1).map { ($0.1.number, $0.0.place) })
    }
    try connectMeeting(number, told, dates.settled)
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
    _ told: [(StatementMention, StoredArticle)],
    _ dates: EventDates
  ) -> NodeRecord {
    let best = told.map(\.0).min { left, right in
      (left.isDirect ? 0 : 1, -left.text.utf8.count, left.text)
        < (right.isDirect ? 0 : 1, -right.text.utf8.count, right.text)
    }
    let text = best?.text ?? ""
    let speaker = best?.speaker.name ?? ""
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
    node.happened = dates.settled
    node.conflict = dates.contradiction
    return node
  }

  private mutating func report(
    _ mention: StatementMention,
    _ article: StoredArticle,
    _ number: StableNumber,
    _ dates: EventDates
  ) throws {
    let proof = [(article.number, mention.place)]
    var edge = EdgeRecord(article.number, .reported, number)
    edge.happened = article.published
    edge.words = mention.text
    edge.isDirect = mention.isDirect
    if let date = mention.happened, date != dates.settled {
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

  /// Connects a statement with the meeting that most of its mentions place it at.
  private func connectMeeting(
    _ number: StableNumber,
    _ told: [(StatementMention, StoredArticle)],
    _ happened: EDTFDate?
  ) throws {
    let query = try connection.statement("SELECT meeting FROM meeting_mention WHERE id = ?")
    var places: [StableNumber: [(StableNumber, TextPlace)]] = [:]
    for (mention, article) in told {
      guard let saidAt = mention.saidAt else { continue }
      try query.bind(1, saidAt.value)
      guard let meeting = try query.firstRow({ $0.optionalInteger(0) }), let meeting else {
        continue
      }
      places[StableNumber(meeting), default: []].append((article.number, mention.place))
    }
    let most = places.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let most else { return }
    var edge = EdgeRecord(number, .madeAt, most.key)
    edge.happened = happened
    try rows.write(edge, provedBy: Array(most.value.prefix(1)))
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
