internal import SQLite

/// Which part of the graph to draw or export.
public enum SubgraphSelection: Sendable {
  /// The whole graph.
  case all
  /// What can be reached from some nodes in at most `depth` steps.
  case around([Node], depth: Int)
  /// These nodes, and the edges among them.
  case nodes([Node])
}

extension GraphStore {
  /// Reads a part of the graph into memory.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func subgraph(_ selection: SubgraphSelection) throws -> Subgraph {
    switch selection {
    case .all:
      return Subgraph(nodes: try allNodes(), edges: try allEdges())
    case .around(let centres, let depth):
      return try neighborhood(of: centres, depth: depth)
    case .nodes(let nodes):
      let edges = try nodes.flatMap { try self.edges(of: $0.number) }
      return Subgraph(nodes: nodes, edges: Set(edges))
    }
  }

  private func neighborhood(of centres: [Node], depth: Int) throws -> Subgraph {
    var nodes: [StableNumber: Node] = [:]
    var edges: Set<Edge> = []
    var frontier = centres
    for centre in centres { nodes[centre.number] = centre }
    for step in 0...max(0, depth) {
      var next: [Node] = []
      for node in frontier {
        for edge in try self.edges(of: node.number) {
          edges.insert(edge)
          let other = edge.otherEnd(from: node.number)
          guard step < depth, nodes[other] == nil, let found = try self.node(other) else {
            continue
          }
          nodes[other] = found
          next.append(found)
        }
      }
      frontier = next
    }
    return Subgraph(nodes: nodes.values, edges: edges)
  }

  private func allNodes() throws -> [Node] {
    try explaining("read") {
      try connection.rows("SELECT \(raw: Self.nodeColumns) FROM node") { Self.decodeNode($0) }
    }
  }

  private func allEdges() throws -> [Edge] {
    try explaining("read") {
      try connection.rows("SELECT \(raw: Self.edgeColumns) FROM edge") { Self.decodeEdge($0) }
    }
  }
}
