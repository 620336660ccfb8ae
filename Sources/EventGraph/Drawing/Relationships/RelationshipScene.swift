internal import SQLite

/// The part of the graph that a relationship diagram shows, complete enough to be understood.
///
/// A statement never comes without its speaker and those who carried it, a meeting not without
/// those who took part, an article not without its outlet, however the part was chosen.
struct RelationshipScene {
  private(set) var nodes: [StableNumber: Node] = [:]
  private(set) var edges: Set<Edge> = []
  /// Addresses of articles.
  private(set) var addresses: [StableNumber: String] = [:]
  /// What people are, at the time of the picture.
  private(set) var offices: [StableNumber: String] = [:]
  /// How many took part in a meeting without being drawn.
  private(set) var crowds: [StableNumber: Int] = [:]
  let centres: Set<StableNumber>
  /// What claims of an omission are about, beyond what is stored: as a comparison ties them.
  let claims: [StableNumber: [StableNumber]]

  /// A meeting of so many is shown without those who have nothing else to do with the picture.
  private static let mostParticipants = 12

  init(
    _ subgraph: Subgraph,
    centres: [Node],
    claims: [StableNumber: [StableNumber]] = [:],
    in store: GraphStore
  ) throws {
    self.centres = Set(centres.map(\.number))
    for node in subgraph.nodes { nodes[node.number] = node }
    let drawn = Set(nodes.keys)
    self.claims = claims.mapValues { $0.filter(drawn.contains) }.filter { !$0.value.isEmpty }
    for omission in self.claims.keys.sorted() where nodes[omission] == nil {
      nodes[omission] = try store.node(omission)
    }
    edges = Set(subgraph.edges)
    try complete([.statement, .meeting, .omission], from: store)
    try complete([.omission, .article], from: store)
    edges = edges.filter { nodes[$0.origin] != nil && nodes[$0.target] != nil }
    let moment = moment
    for node in nodes.values {
      if node.kind == .article { addresses[node.number] = try store.address(of: node.number) }
      if node.kind == .person {
        offices[node.number] = try store.office(of: node.number, at: moment)
      }
    }
  }

  /// The time the picture is about: that of its centre, else the latest.
  private var moment: Int? {
    let dated = nodes.values.filter { $0.bounds.isDated && $0.kind != .article }
    let centre = dated.filter { centres.contains($0.number) }.map(\.bounds.lower).max()
    return centre ?? dated.map(\.bounds.lower).max()
  }

  private mutating func complete(_ kinds: Set<NodeKind>, from store: GraphStore) throws {
    for node in nodes.values.filter({ kinds.contains($0.kind) }) {
      let ends = try store.edges(of: node.number)
      let isCrowded =
        node.kind == .meeting
        && ends.count(where: { $0.kind == .attended }) > Self.mostParticipants
      for edge in ends {
        edges.insert(edge)
        let other = edge.otherEnd(from: node.number)
        guard nodes[other] == nil, Self.isEssential(edge, of: node) else { continue }
        if isCrowded, edge.kind == .attended {
          crowds[node.number, default: 0] += 1
          continue
        }
        guard let found = try store.node(other) else { continue }
        if edge.kind == .concerned, found.kind != .omission { continue }
        nodes[other] = found
      }
    }
  }

  /// Whether the other end of an edge belongs to what a node means.
  private static func isEssential(_ edge: Edge, of node: Node) -> Bool {
    let isTarget = edge.target == node.number
    return switch edge.kind {
    case .said, .carried, .attended, .published, .reported: isTarget
    case .omittedBy: !isTarget
    case .concerned: isTarget && node.kind == .statement
    default: false
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

  /// The office a person took last before a moment and may still have held then.
  fileprivate func office(of person: StableNumber, at moment: Int?) throws -> String? {
    try explaining("read") {
      let statement = try connection.statement(
        """
        SELECT role FROM edge
        WHERE origin = ? AND kind = ? AND role IS NOT NULL AND lower <= ? AND upper >= ?
        ORDER BY lower DESC, role LIMIT 1
        """
      )
      try statement.bind(1, person.value)
      try statement.bind(2, EdgeKind.served.code)
      try statement.bind(3, moment ?? TimeBounds.undated)
      try statement.bind(4, moment ?? TimeBounds.open)
      return try statement.firstRow { $0.optionalText(0) } ?? nil
    }
  }
}
