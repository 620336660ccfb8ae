internal import EDTF
internal import SQLite

/// Tells whether a node is of the kind, the time and the people that a search asks for.
struct SearchFilter {
  private let query: SearchQuery
  private let kinds: Set<Int>
  private let first: Int
  private let last: Int
  /// What each of the parties is part of.
  private let parts: [Set<Int>]
  private let isCarried: Statement

  init(_ connection: Connection, _ query: SearchQuery) throws(SQLiteError) {
    self.query = query
    kinds = Set(query.kinds.map(\.code))
    first = query.from.map { TimeBounds(of: $0).lower } ?? .min
    last = query.through.map { TimeBounds(of: $0).upper } ?? .max
    let reader = try AdjacencyReader(connection, limits: TraversalLimits(TraversalFilter()))
    var parts: [Set<Int>] = []
    for party in query.parties {
      var part: Set<Int> = [party.number.value]
      _ = try reader.forEachLink(of: party.number.value) { link in
        part.insert(link.other)
        return true
      }
      parts.append(part)
    }
    self.parts = parts
    isCarried = try connection.statement(
      """
      SELECT 1 FROM edge WHERE target = ?1 AND kind IN
        (\(EdgeKind.carried.code), \(EdgeKind.published.code)) AND +origin = ?2
      UNION ALL
      SELECT 1 FROM edge AS reported JOIN edge AS published ON published.target = reported.origin
      WHERE reported.target = ?1 AND reported.kind = \(EdgeKind.reported.code)
        AND published.kind = \(EdgeKind.published.code) AND +published.origin = ?2
      LIMIT 1
      """
    )
  }

  /// Whether a node passes before anything of it is read.
  func allows(_ number: Int) throws(SQLiteError) -> Bool {
    guard kinds.contains(StableNumber(number).kindCode) else { return false }
    guard parts.allSatisfy({ $0.contains(number) }) else { return false }
    guard !query.outlets.isEmpty else { return true }
    for outlet in query.outlets where try isCarried(number, by: outlet) { return true }
    return false
  }

  private func isCarried(_ number: Int, by outlet: Node) throws(SQLiteError) -> Bool {
    guard number != outlet.number.value else { return true }
    try isCarried.bind(1, number)
    try isCarried.bind(2, outlet.number.value)
    return try isCarried.firstRow { (_) throws(SQLiteError) in true } ?? false
  }

  /// Whether it asks for a time.
  var hasTime: Bool { query.from != nil || query.through != nil }

  /// Whether the time of a node lies where it should.
  func allows(_ bounds: TimeBounds) -> Bool {
    guard hasTime else { return true }
    guard bounds.isDated else { return false }
    switch query.certainty {
    case .possibly: return bounds.upper >= first && bounds.lower <= last
    case .certainly: return bounds.lower >= first && bounds.upper <= last
    }
  }
}
