internal import EDTF
internal import JSON
internal import SQLite

extension GraphDeriver {
  /// The key of the meeting that some mentions tell of.
  static func meetingKey(_ mentions: [(MeetingMention, StoredArticle)]) -> String {
    let date = EventDates(mentions.map(\.0.happened)).settled
    let published = mentions.compactMap(\.1.published).min()
    let parties = Set(mentions.flatMap(\.0.parties)).map(\.name).sorted()
    let when =
      date?.description ?? (published.map { "undated-\($0)" } ?? "undated")
    var parts = [when.split(separator: "/").joined(separator: "_")] + parties
    parts.append(type(of: mentions).rawValue)
    // A meeting of one known party could be any; its place or its mention tells it from others.
    if parties.count < 2, !MeetingBlock.isNarrow(date) || parties.isEmpty,
      let first = mentions.first
    {
      let isTrip = MeetingBlock.trip(first.0) != nil
      let place = isTrip ? first.0.location?.name : nil
      parts.append(place ?? String(first.0.number.value, radix: 16))
    }
    return "\(NodeKind.meeting.rawValue):\(parts.joined(separator: "-"))"
  }

  /// The type most mentions give; of equals the more exact one, which comes first.
  static func type(of mentions: [(MeetingMention, StoredArticle)]) -> MeetingType {
    var counts: [MeetingType: Int] = [:]
    for (mention, _) in mentions { counts[mention.type, default: 0] += 1 }
    let order: [MeetingType] = [
      .video, .call, .summit, .visit, .meeting, .letter, .conference, .other,
    ]
    let most = counts.values.max() ?? 0
    return order.first { counts[$0] == most } ?? .other
  }

  /// Writes a meeting that was cleared, and everything its mentions tell of it.
  mutating func deriveMeeting(_ number: StableNumber, key: String?) throws {
    let told = try mentions.meetings(of: number)
    guard let key, !told.isEmpty, !identities.decisions.isRejected(key) else { return }
    let dates = EventDates(told.map(\.0.happened))
    let parties = Set(told.flatMap(\.0.parties)).sorted().filter {
      !identities.decisions.isRejected($0.text)
    }
    let type = Self.type(of: told)
    let id = String(key.dropFirst(NodeKind.meeting.rawValue.count + 1))
    let label = label(of: type, parties, told)
    var node = NodeRecord(.meeting, id: id, label: label)
    node.type = type.rawValue
    node.status = Self.status(of: told).rawValue
    node.happened = dates.settled
    let contradictory = try contradictions(of: number, on: dates.settled, told)
    node.conflict = Self.lines([dates.contradiction] + contradictory.map(\.edge.conflict))
    try rows.write(node)
    for report in contradictory { try rows.write(report.edge, provedBy: [report.proof]) }
    for (mention, article) in told {
      try rows.prove(.node(number), in: article.number, at: mention.place)
      try report(mention, article, number, node)
    }
    for party in parties {
      var edge = EdgeRecord(try entity(party), .attended, number)
      edge.happened = dates.settled
      try rows.write(edge, provedBy: Self.places(told) { $0.parties.contains(party) })
    }
    for location in Set(told.compactMap(\.0.location)).sorted()
    where !identities.decisions.isRejected(location.text) {
      var edge = EdgeRecord(number, .heldIn, try entity(location))
      edge.happened = dates.settled
      try rows.write(edge, provedBy: Self.places(told) { $0.location == location })
    }
  }

  /// What a meeting is called: who met and how, and of one party alone, where: 习近平访问广东.
  private func label(
    of type: MeetingType,
    _ parties: [EntityKey],
    _ told: [(MeetingMention, StoredArticle)]
  ) -> String {
    let names = names(parties)
    let counts = Dictionary(told.compactMap(\.0.location).map { ($0, 1) }, uniquingKeysWith: +)
    let places = counts.filter { !identities.decisions.isRejected($0.key.text) }
    let most = places.values.max()
    // Of places that are told of equally often none is more the one than the other.
    let usual = places.filter { $0.value == most }.keys
    guard parties.count == 1, let place = usual.first, usual.count == 1 else {
      return names + type.chinese
    }
    let name = self.names([place])
    return type == .visit ? names + type.chinese + name : "\(names)在\(name)的\(type.chinese)"
  }

  private static func places(
    _ told: [(MeetingMention, StoredArticle)],
    where holds: (MeetingMention) -> Bool
  ) -> [(StableNumber, TextPlace)] {
    told.filter { holds($0.0) }.map { ($0.1.number, $0.0.place) }
  }

  /// What was held was planned before, and what was refused was planned as well.
  private static func status(of told: [(MeetingMention, StoredArticle)]) -> MeetingStatus {
    let all = Set(told.map(\.0.status))
    return all.contains(.held) ? .held : all.contains(.refused) ? .refused : .planned
  }

  private func report(
    _ mention: MeetingMention,
    _ article: StoredArticle,
    _ number: StableNumber,
    _ node: NodeRecord
  ) throws {
    var edge = EdgeRecord(article.number, .reported, number)
    edge.happened = article.published
    edge.words = try words(mention.place, in: article.number)
    var told = JSONObject()
    if let date = mention.happened, date != node.happened {
      told.append("date", .string(date.description))
    }
    if let place = mention.location { told.append("place", .string(place.name)) }
    if mention.status.rawValue != node.status {
      told.append("status", .string(mention.status.rawValue))
    }
    if mention.type.rawValue != node.type { told.append("type", .string(mention.type.rawValue)) }
    edge.told = told.members.isEmpty ? nil : JSONValue.object(told).description
    try rows.write(edge, provedBy: [(article.number, mention.place)])
  }

  private func words(_ place: TextPlace, in article: StableNumber) throws -> String? {
    let query = try connection.statement(
      """
      SELECT substr(text, ?3 + 1, ?4 - ?3) FROM paragraph WHERE article = ?1 AND number = ?2
      """
    )
    for (index, value) in [article.value, place.paragraph, place.start, place.end].enumerated() {
      try query.bind(index + 1, value)
    }
    return try query.firstRow { $0.text(0) }
  }
}
