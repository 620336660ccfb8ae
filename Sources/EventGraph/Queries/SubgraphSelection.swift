public import EDTF
internal import SQLite

/// Which part of the graph to draw or export.
public indirect enum SubgraphSelection: Sendable {
  /// The whole graph.
  case all
  /// What can be reached from some nodes in at most `depth` steps.
  case around([Node], depth: Int)
  /// Some nodes with every event they take part in, and all who and what belongs to those events.
  case stories(of: [Node])
  /// These nodes, and the edges among them.
  case nodes([Node])
  /// What of another selection possibly happened, was said or was published between two dates.
  case during(SubgraphSelection, from: EDTFDate?, through: EDTFDate?)
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
    case .stories(let centres):
      return try stories(of: centres)
    case .nodes(let nodes):
      return try self.subgraph(among: nodes)
    case .during(let whole, let from, let through):
      return try limited(whole, to: TimeLimits(from: from, through: through))
    }
  }

  /// Nodes and every edge among them.
  func subgraph(among nodes: some Collection<Node>) throws -> Subgraph {
    let unique = Set(nodes)
    let edges = try unique.flatMap { try self.edges(of: $0.number) }
    return Subgraph(nodes: unique, edges: Set(edges))
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
