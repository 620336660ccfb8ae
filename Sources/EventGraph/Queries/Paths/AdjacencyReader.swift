internal import SQLite

/// Reads who is connected to a node, straight from the ranges of the two covering indexes.
struct AdjacencyReader {
  private let outgoing: Statement
  private let incoming: Statement

  init(_ connection: Connection) throws(SQLiteError) {
    outgoing = try connection.statement("SELECT target FROM edge WHERE origin = ?")
    incoming = try connection.statement("SELECT origin FROM edge WHERE target = ?")
  }

  /// Calls `body` with the number at the other end of each edge, in order of time, those that start
  /// at the node first, until it has enough; then the answer is false.
  func forEachNeighbor(
    of number: Int,
    _ body: (Int) -> Bool
  ) throws(SQLiteError) -> Bool {
    for statement in [outgoing, incoming] {
      var wantsMore = true
      try statement.bind(1, number)
      try statement.stepThrough { (row) throws(SQLiteError) in
        wantsMore = body(row.integer(0))
        return wantsMore
      }
      guard wantsMore else { return false }
    }
    return true
  }
}
