internal import SQLite

/// Turns the numbers of nodes along a way into a path.
struct PathReader {
  private let chronology: TimelineQuery.Certainty?
  private var reader: FactReader

  init(
    _ store: GraphStore,
    limits: TraversalLimits,
    chronology: TimelineQuery.Certainty?
  ) throws(SQLiteError) {
    self.chronology = chronology
    reader = try FactReader(store, limits: limits)
  }

  /// The path along nodes.
  mutating func path(along numbers: [Int]) throws -> Path {
    let nodes = try numbers.map { try reader.node($0) }
    var hops: [Path.Hop] = []
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      hops.append(Path.Hop(from: from, to: to, edges: try reader.facts(between: from, and: to)))
    }
    guard chronology != nil else { return Path(start: nodes[0], hops: hops, chronology: nil) }
    for certainty in [TimelineQuery.Certainty.certainly, .possibly] {
      let order = ChronologicalOrder(certainty: certainty)
      if let ordered = order.facts(of: hops) {
        return Path(start: nodes[0], hops: ordered, chronology: certainty)
      }
    }
    return Path(start: nodes[0], hops: hops, chronology: nil)
  }
}
