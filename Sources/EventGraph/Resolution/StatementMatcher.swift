internal import SQLite

/// Links the wordings of one utterance, and gathers what is linked.
///
/// Whether two wordings are linked depends on these two alone, so links never have to be made
/// again, and what hangs together is the same whatever came first.
struct StatementMatcher {
  /// How many days two reports of one utterance may lie apart.
  static let window = 7

  private struct Entry {
    let number: StableNumber
    let day: Int
    let wording: Wording
  }

  let connection: Connection

  /// Links new wordings of one speaker with each other and with those that are there.
  func link(_ new: Set<StableNumber>, by speaker: StableNumber, days: ClosedRange<Int>) throws {
    let told = try connection.rows(
      """
      SELECT id, day, text FROM statement_mention
      WHERE block = \(speaker.value) AND day BETWEEN \(days.lowerBound - Self.window)
        AND \(days.upperBound + Self.window)
      ORDER BY day, id
      """
    ) { row in (number: StableNumber(row.integer(0)), day: row.integer(1), text: row.text(2)) }
    guard told.count > 1 else { return }
    let entries = told.map { Entry(number: $0.number, day: $0.day, wording: Wording($0.text)) }
    let insert = try connection.statement("INSERT OR IGNORE INTO statement_link VALUES (?, ?, ?)")
    for (index, entry) in entries.enumerated() {
      for other in entries[(index + 1)...] {
        guard other.day - entry.day <= Self.window else { break }
        guard new.contains(entry.number) || new.contains(other.number) else { continue }
        guard let why = entry.wording.match(other.wording) else { continue }
        try insert.run([entry.number.column, other.number.column, .text(why)])
        try insert.run([other.number.column, entry.number.column, .text(why)])
      }
    }
  }

  /// Everything that hangs together with `start`, itself included.
  func component(of start: StableNumber) throws -> Set<StableNumber> {
    let query = try connection.statement("SELECT other FROM statement_link WHERE one = ?")
    var (found, open) = (Set([start]), [start])
    while let next = open.popLast() {
      try query.bind(1, next.value)
      var others: [StableNumber] = []
      try query.forEachRow { others.append(StableNumber($0.integer(0))) }
      for other in others where found.insert(other).inserted { open.append(other) }
    }
    return found
  }
}
