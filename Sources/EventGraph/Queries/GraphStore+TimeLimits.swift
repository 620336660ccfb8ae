internal import EDTF
internal import SQLite

/// A stretch of time that something may lie in.
struct TimeLimits {
  let first: Int
  let last: Int

  init(from: EDTFDate?, through: EDTFDate?) {
    first = from.map { TimeBounds(of: $0).lower } ?? TimeBounds.open
    last = through.map { TimeBounds(of: $0).upper } ?? TimeBounds.undated
  }

  /// Whether something possibly happened in it; what is undated never does.
  func mayHold(_ bounds: TimeBounds) -> Bool {
    bounds.isDated && bounds.lower <= last && bounds.upper >= first
  }
}

extension GraphStore {
  /// The events of a selection that may lie within the limits, and who and what stands beside them.
  func limited(_ selection: SubgraphSelection, to limits: TimeLimits) throws -> Subgraph {
    if case .all = selection { return try subgraph(among: allNodes(within: limits)) }
    let whole = try subgraph(selection)
    let events = whole.nodes.filter { $0.kind.isEvent && limits.mayHold($0.bounds) }
    let inside = Set(events.map(\.number))
    var beside: Set<StableNumber> = []
    for edge in whole.edges {
      if inside.contains(edge.origin) { beside.insert(edge.target) }
      if inside.contains(edge.target) { beside.insert(edge.origin) }
    }
    let nodes = whole.nodes.filter { node in
      inside.contains(node.number) || !node.kind.isEvent && beside.contains(node.number)
    }
    return Subgraph(nodes: nodes, edges: whole.edges)
  }

  /// Finds the same in the whole graph without reading all of it.
  private func allNodes(within limits: TimeLimits) throws -> [Node] {
    let events = NodeKind.allCases.filter(\.isEvent).map(\.code)
    let inside: SQL = """
      SELECT id FROM node WHERE kind IN \(list: events) AND lower <= \(limits.last)
        AND upper >= \(limits.first) AND lower < \(TimeBounds.undated)
      """
    return try explaining("read") {
      try connection.rows(
        """
        WITH event AS (\(inside))
        SELECT \(raw: Self.nodeColumns) FROM node WHERE id IN (
          SELECT id FROM event
          UNION SELECT target FROM edge WHERE origin IN (SELECT id FROM event)
          UNION SELECT origin FROM edge WHERE target IN (SELECT id FROM event)
        ) AND (kind NOT IN \(list: events) OR id IN (SELECT id FROM event))
        """
      ) { Self.decodeNode($0) }
    }
  }
}
