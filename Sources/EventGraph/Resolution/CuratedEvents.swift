internal import EDTF
internal import SQLite

/// The meetings and statements that people wrote down, to which ingested ones are joined.
struct CuratedEvents {
  private struct Meeting {
    let node: StableNumber
    let key: String
    let group: Int
    let happened: EDTFDate?
    var parties: Set<StableNumber> = []
  }

  private struct Utterance {
    let node: StableNumber
    let key: String
    let happened: EDTFDate?
    var wordings: [Wording]
  }

  private var meetings: [Meeting] = []
  private var utterances: [StableNumber: [Utterance]] = [:]

  init(_ connection: Connection) throws {
    let files = try GraphStore.graphFiles(connection)
    guard !files.isEmpty else { return }
    var parties: [StableNumber: Set<StableNumber>] = [:]
    try connection.forEachRow(
      """
      SELECT target, origin FROM edge
      WHERE kind = \(EdgeKind.attended.code) AND source IN \(list: files)
      """
    ) { row in
      parties[StableNumber(row.integer(0)), default: []].insert(StableNumber(row.integer(1)))
    }
    meetings = try connection.rows(
      """
      SELECT id, key, type, happened FROM node
      WHERE kind = \(NodeKind.meeting.code) AND source IN \(list: files) ORDER BY key
      """
    ) { row in
      let type = row.optionalText(2).flatMap(MeetingType.init) ?? .other
      let node = StableNumber(row.integer(0))
      return Meeting(
        node: node,
        key: row.text(1),
        group: MeetingBlock.group(of: type),
        happened: row.optionalText(3).flatMap(EDTFDate.init),
        parties: parties[node] ?? []
      )
    }
    try readUtterances(connection, files)
  }

  private mutating func readUtterances(_ connection: Connection, _ files: [Int]) throws {
    let rows = try connection.rows(
      """
      SELECT said.origin, node.id, node.key, node.happened, node.text FROM node
      JOIN edge AS said ON said.target = node.id AND said.kind = \(EdgeKind.said.code)
      WHERE node.kind = \(NodeKind.statement.code) AND node.source IN \(list: files)
        AND said.source IS NOT NULL
      UNION
      SELECT said.origin, node.id, node.key, node.happened, told.words FROM node
      JOIN edge AS said ON said.target = node.id AND said.kind = \(EdgeKind.said.code)
      JOIN edge AS told ON told.target = node.id
        AND told.kind IN (\(EdgeKind.reported.code), \(EdgeKind.carried.code))
      WHERE node.kind = \(NodeKind.statement.code) AND node.source IN \(list: files)
        AND said.source IS NOT NULL AND told.source IS NOT NULL AND told.words IS NOT NULL
      ORDER BY 3, 5
      """
    ) { row in
      (
        StableNumber(row.integer(0)), StableNumber(row.integer(1)), row.text(2),
        row.optionalText(3).flatMap(EDTFDate.init), row.text(4)
      )
    }
    for (speaker, node, key, happened, text) in rows {
      var known = utterances[speaker] ?? []
      if let index = known.firstIndex(where: { $0.node == node }) {
        known[index].wordings.append(Wording(text))
      } else {
        known.append(
          Utterance(node: node, key: key, happened: happened, wordings: [Wording(text)])
        )
      }
      utterances[speaker] = known
    }
  }
}

extension GraphStore {
  /// The sources that people wrote by hand.
  static func graphFiles(_ connection: Connection) throws(SQLiteError) -> [Int] {
    try connection.rows("SELECT id FROM source WHERE format = \(graphFileFormat)") {
      (row) throws(SQLiteError) in row.integer(0)
    }
  }
}

extension CuratedEvents {
  /// The key of the curated meeting of the same parties, kind and time.
  ///
  /// One party alone is enough where only one curated meeting answers to it and to the date.
  func meeting(
    parties: Set<StableNumber>,
    type: MeetingType,
    happened: EDTFDate?,
    published: EDTFDate?
  ) -> String? {
    guard parties.count > 1 || parties.count == 1 && happened != nil else { return nil }
    let group = MeetingBlock.group(of: type)
    let likely = meetings.filter { $0.group == group && parties.isSubset(of: $0.parties) }
    if happened == nil { return undated(among: likely, published: published) }
    let tolerance = MeetingBlock.groups[group].tolerance
    let matches = likely.filter { meeting in
      Self.gap(meeting.happened, happened).map { $0 <= tolerance } ?? false
    }
    return parties.count > 1 || matches.count == 1 ? matches.first?.key : nil
  }

  /// The only meeting in the weeks before an article that tells of it without a date.
  private func undated(among likely: [Meeting], published: EDTFDate?) -> String? {
    guard let day = published?.lower?.dayNumber else { return nil }
    let matches = likely.filter { meeting in
      // What an article tells without a date lies before it.
      guard let first = meeting.happened?.lower?.dayNumber, first <= day + 1 else { return false }
      return Self.gap(meeting.happened, published).map { $0 <= Self.recent } ?? false
    }
    return matches.count == 1 ? matches.first?.key : nil
  }

  /// How many days an article without a date may look back to a meeting that people wrote down.
  private static let recent = 31

  /// The key of the curated statement that one of these wordings words.
  func statement(by speaker: StableNumber, day: Int, texts: [String]) -> String? {
    guard let known = utterances[speaker] else { return nil }
    let wordings = texts.map(Wording.init)
    return known.first { utterance in
      let isNear =
        utterance.happened.map { date in
          let lower = date.lower?.dayNumber ?? .min
          let upper = date.upper?.dayNumber ?? .max
          let window = StatementMatcher.window
          return day == 0 || lower <= day + window && day - window <= upper
        } ?? true
      guard isNear else { return false }
      return utterance.wordings.contains { known in wordings.contains { $0.match(known) != nil } }
    }?.key
  }

  /// How many days lie between two dates; nil where one of them is open.
  private static func gap(_ left: EDTFDate?, _ right: EDTFDate?) -> Int? {
    guard let first = left?.lower?.dayNumber, let last = left?.upper?.dayNumber,
      let start = right?.lower?.dayNumber, let end = right?.upper?.dayNumber
    else { return nil }
    return max(start - last, first - end, 0)
  }
}
