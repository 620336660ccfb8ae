extension GraphStore {
  /// Nodes, the events they take part in, and everything beside those events.
  ///
  /// Around a meeting these are its parties, place and statements, who said and reported them, and
  /// what is said to be left out. Other meetings of the same parties stay outside.
  func stories(of centres: [Node]) throws -> Subgraph {
    var found: [StableNumber: Node] = [:]
    var events: [Node] = []
    for centre in centres {
      found[centre.number] = centre
      if centre.kind.isEvent { events.append(centre) }
      // Articles mention many; only an outlet's own articles, and those of a statement, are events.
      let isTold = centre.kind == .outlet || centre.kind == .article
      for node in try addNeighbors(of: centre, to: &found)
      where node.kind.isEvent && (isTold || node.kind != .article) {
        events.append(node)
      }
    }
    for event in events {
      try addNeighbors(of: event, to: &found)
    }
    for article in found.values.filter({ $0.kind == .article }) {
      try addNeighbors(of: article, by: [.published], to: &found)
    }
    return try subgraph(among: found.values)
  }

  /// Adds the nodes beside a node, and gives those that were not there.
  @discardableResult
  private func addNeighbors(
    of node: Node,
    by kinds: Set<EdgeKind> = Set(EdgeKind.allCases),
    to found: inout [StableNumber: Node]
  ) throws -> [Node] {
    var new: [Node] = []
    for edge in try edges(of: node.number) where kinds.contains(edge.kind) {
      let other = edge.otherEnd(from: node.number)
      guard found[other] == nil, let neighbor = try self.node(other) else { continue }
      found[other] = neighbor
      new.append(neighbor)
    }
    return new
  }
}
