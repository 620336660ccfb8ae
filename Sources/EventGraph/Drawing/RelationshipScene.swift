internal import SQLite

/// The part of the graph that a relationship diagram shows, complete enough to be understood.
///
/// A statement never comes without its speaker and those who carried it, nor an article without
/// its outlet, however the part was chosen.
struct RelationshipScene {
  private(set) var nodes: [StableNumber: Node] = [:]
  private(set) var edges: Set<Edge> = []
  /// Addresses of articles.
  private(set) var addresses: [StableNumber: String] = [:]
  let centres: Set<StableNumber>

  init(_ subgraph: Subgraph, centres: [Node], in store: GraphStore) throws {
    self.centres = Set(centres.map(\.number))
    for node in subgraph.nodes { nodes[node.number] = node }
    edges = Set(subgraph.edges)
    try complete([.statement, .omission], from: store)
    try complete([.article], from: store)
    edges = edges.filter { nodes[$0.origin] != nil && nodes[$0.target] != nil }
    for article in nodes.values where article.kind == .article {
      addresses[article.number] = try store.address(of: article.number)
    }
  }

  /// The ends of these edges belong to what they are edges of.
  private static let essential: Set<EdgeKind> = [
    .said, .reported, .carried, .omittedBy, .published,
  ]

  private mutating func complete(_ kinds: Set<NodeKind>, from store: GraphStore) throws {
    for node in nodes.values.filter({ kinds.contains($0.kind) }).sorted(by: { $0.id < $1.id }) {
      for edge in try store.edges(of: node.number) {
        edges.insert(edge)
        let other = edge.otherEnd(from: node.number)
        guard nodes[other] == nil, isEssential(edge, of: node) else { continue }
        guard let found = try store.node(other) else { continue }
        nodes[other] = found
        if found.kind == .omission { try completeOmission(found, from: store) }
      }
    }
  }

  /// What is said to be left out of a statement is essential, too.
  private func isEssential(_ edge: Edge, of node: Node) -> Bool {
    switch edge.kind {
    case .published: edge.target == node.number
    case .reported: edge.target == node.number
    case .concerned: node.kind == .statement && edge.target == node.number
    default: Self.essential.contains(edge.kind)
    }
  }

  private mutating func completeOmission(_ omission: Node, from store: GraphStore) throws {
    for edge in try store.edges(of: omission.number) {
      edges.insert(edge)
      let other = edge.otherEnd(from: omission.number)
      guard edge.kind == .omittedBy || edge.kind == .reported, nodes[other] == nil else { continue }
      nodes[other] = try store.node(other)
    }
  }
}

extension GraphStore {
  /// The address an article was published under.
  fileprivate func address(of article: StableNumber) throws -> String? {
    try explaining("read") {
      let statement = try connection.statement("SELECT url FROM article WHERE node = ?")
      try statement.bind(1, article.value)
      return try statement.firstRow { $0.optionalText(0) } ?? nil
    }
  }
}
