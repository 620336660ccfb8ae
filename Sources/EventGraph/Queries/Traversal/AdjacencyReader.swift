internal import SQLite

/// Reads what a node is connected to, straight from the ranges of the two covering indexes.
struct AdjacencyReader {
  /// What a search wants to know of each connection.
  enum Detail {
    /// The node at the other end, and nothing else.
    case ends
    /// Its kind and time, too.
    case everything
  }

  let limits: TraversalLimits
  private let outgoing: Statement
  private let incoming: Statement
  private let detail: Detail
  private let range: ClosedRange<Int>

  init(
    _ connection: Connection,
    limits: TraversalLimits,
    detail: Detail = .ends
  ) throws(SQLiteError) {
    self.limits = limits
    self.detail = limits.needsOnlyEnds ? detail : .everything
    range = limits.lowerRange
    switch self.detail {
    case .ends:
      outgoing = try connection.statement("SELECT target FROM edge WHERE origin = ?")
      incoming = try connection.statement("SELECT origin FROM edge WHERE target = ?")
    case .everything:
      outgoing = try connection.statement(Self.detailed("target", of: "origin"))
      incoming = try connection.statement(Self.detailed("origin", of: "target"))
    }
  }

  private static func detailed(_ far: String, of near: String) -> String {
    """
    SELECT \(far), kind, lower, upper FROM edge
    WHERE \(near) = ? AND lower >= ? AND lower <= ? ORDER BY lower, upper, kind, \(far)
    """
  }

  /// Calls `body` with every allowed connection of a node, in order of time, those that start at it
  /// first, until it has enough; then the answer is false.
  func forEachLink(
    of number: Int,
    startingIn wanted: ClosedRange<Int> = Int.min...Int.max,
    _ body: (Link) -> Bool
  ) throws(SQLiteError) -> Bool {
    let wanted = wanted.clamped(to: range)
    guard try forEachLink(of: number, wanted, outgoing, isOutgoing: true, body) else {
      return false
    }
    return try forEachLink(of: number, wanted, incoming, isOutgoing: false, body)
  }

  private func forEachLink(
    of number: Int,
    _ wanted: ClosedRange<Int>,
    _ statement: Statement,
    isOutgoing: Bool,
    _ body: (Link) -> Bool
  ) throws(SQLiteError) -> Bool {
    var wantsMore = true
    try statement.bind(1, number)
    guard detail == .everything else {
      try statement.stepThrough { (row) throws(SQLiteError) in
        let other = row.integer(0)
        guard limits.allows(node: other) else { return true }
        wantsMore = body(Link(other: other, kind: 0, lower: 0, upper: 0, isOutgoing: isOutgoing))
        return wantsMore
      }
      return wantsMore
    }
    try statement.bind(2, wanted.lowerBound)
    try statement.bind(3, wanted.upperBound)
    try statement.stepThrough { (row) throws(SQLiteError) in
      let link = Link(
        other: row.integer(0),
        kind: row.integer(1),
        lower: row.integer(2),
        upper: row.integer(3),
        isOutgoing: isOutgoing
      )
      guard limits.allows(edgeOf: link.kind, lower: link.lower, upper: link.upper),
        limits.allows(node: link.other)
      else { return true }
      wantsMore = body(link)
      return wantsMore
    }
    return wantsMore
  }
}
