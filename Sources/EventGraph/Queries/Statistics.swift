public import EDTF
internal import SQLite

/// How much is in a graph.
public struct Statistics: Sendable {
  /// A file that facts came from.
  public struct Source: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What kind of file it is.
    public let format: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public let sha256: String
  }

  /// How many nodes of each kind there are.
  public let nodes: [NodeKind: Int]
  /// How many edges of each kind there are.
  public let edges: [EdgeKind: Int]
  /// How many pieces of evidence there are.
  public let proofs: Int
  /// How many nodes are dated, of those that can be.
  public let datedEvents: Int
  /// How many meetings, statements and omissions there are.
  public let events: Int
  /// The first and last day of anything dated.
  public let firstDay: CivilDay?
  /// The last day of anything dated.
  public let lastDay: CivilDay?
  /// The files that facts came from.
  public let sources: [Source]
}

extension GraphStore {
  /// Counts what is in the graph.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func statistics() throws -> Statistics {
    try explaining("read") {
      var nodes: [NodeKind: Int] = [:]
      try connection.forEachRow("SELECT kind, count(*) FROM node GROUP BY kind") { row in
        if let kind = NodeKind(code: row.integer(0)) { nodes[kind] = row.integer(1) }
      }
      var edges: [EdgeKind: Int] = [:]
      try connection.forEachRow("SELECT kind, count(*) FROM edge GROUP BY kind") { row in
        if let kind = EdgeKind(code: row.integer(0)) { edges[kind] = row.integer(1) }
      }
      let events: [NodeKind] = [.meeting, .statement, .omission]
      let dates = try connection.firstRow(
        """
        SELECT count(*), min(nullif(lower, \(TimeBounds.open))),
          max(nullif(upper, \(TimeBounds.undated)))
        FROM node WHERE kind IN \(list: events.map(\.code)) AND lower < \(TimeBounds.undated)
        """
      ) { row in (count: row.integer(0), row.optionalInteger(1), row.optionalInteger(2)) }
      return Statistics(
        nodes: nodes,
        edges: edges,
        proofs: try connection.firstRow("SELECT count(*) FROM evidence") { $0.integer(0) } ?? 0,
        datedEvents: dates?.count ?? 0,
        events: events.reduce(0) { $0 + (nodes[$1] ?? 0) },
        firstDay: dates?.1.map(Self.day),
        lastDay: dates?.2.map(Self.day),
        sources: try connection.rows("SELECT name, format, sha256 FROM source ORDER BY name") {
          Statistics.Source(name: $0.text(0), format: $0.text(1), sha256: $0.text(2))
        }
      )
    }
  }

  private static func day(ofSecond second: Int) -> CivilDay {
    let days = second / 86_400
    return CivilDay(dayNumber: second < 0 && second % 86_400 != 0 ? days - 1 : days)
  }
}
