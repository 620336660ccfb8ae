internal import SQLite

extension GraphStore {
  /// The shortest way from one node to another; nil where nothing connects them.
  ///
  /// Of several ways of one length it is always the same one, whatever order the facts came in.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func path(_ query: PathQuery) throws -> Path? {
    try reading {
      var search = ShortestPathSearch(
        reader: try AdjacencyReader(connection),
        maxHops: query.maxHops
      )
      let numbers = try search.path(from: query.start.number.value, to: query.end.number.value)
      return try numbers.map { try path(along: $0) }
    }
  }

  /// Reads the nodes of a path and the facts between them.
  private func path(along numbers: [Int]) throws -> Path {
    let nodes = try numbers.compactMap { try node(StableNumber($0)) }
    guard let start = nodes.first, nodes.count == numbers.count else {
      throw EventGraphError(
        .invalidData,
        "could not read \(path): an edge leads to a node that is not there",
        advice: "run `graph check`"
      )
    }
    let hops = try zip(nodes, nodes.dropFirst()).map { from, to in
      Path.Hop(from: from, to: to, edges: try edges(between: from, and: to))
    }
    return Path(start: start, hops: hops)
  }

  /// The facts that connect two nodes, in the order of their kinds and then of time.
  private func edges(between one: Node, and other: Node) throws -> [Edge] {
    // The plus keeps SQLite from searching the other way, through the ten thousand edges of a hub.
    let (near, far) = one.kind.isEvent ? (one, other) : (other, one)
    return try connection.rows(
      """
      SELECT * FROM (
        SELECT \(raw: Self.edgeColumns) FROM edge
        WHERE origin = \(near.number.value) AND +target = \(far.number.value)
        UNION ALL
        SELECT \(raw: Self.edgeColumns) FROM edge
        WHERE target = \(near.number.value) AND +origin = \(far.number.value)
      ) ORDER BY kind, lower, upper, id
      """
    ) { Self.decodeEdge($0) }
  }
}
