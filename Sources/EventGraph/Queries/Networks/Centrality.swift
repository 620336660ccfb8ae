/// How to tell which nodes are central.
public enum CentralityMeasure: String, CaseIterable, Sendable {
  /// How many connections a node has.
  case degree
  /// How much attention flows to it along connections in their direction.
  case pagerank
  /// How often it lies on the shortest ways between others.
  case betweenness
}

/// What to ask for when looking for central nodes.
public struct CentralityQuery: Sendable {
  /// How to tell.
  public var measure = CentralityMeasure.degree
  /// The kinds of nodes to list; all take part.
  public var kinds = Set(NodeKind.allCases)
  /// Which nodes and connections take part.
  public var filter = TraversalFilter()
  /// At most so many nodes.
  public var limit = 20
  /// From how many nodes to measure betweenness; more take longer and are nearer to the truth.
  public var sampleSize = 512

  /// Asks for the nodes with the most connections.
  public init() {}
}

/// The most central nodes, the first of all first.
public struct Centrality: Sendable {
  /// A node and how central it is.
  public struct Entry: Hashable, Sendable {
    /// The node.
    public let node: Node
    /// Its score; what the number means depends on the measure.
    public let score: Double
  }

  /// The nodes; those without any connection are left out.
  public let entries: [Entry]
  /// How many nodes took part.
  public let nodeCount: Int
  /// How many connections took part.
  public let edgeCount: Int
  /// From how many nodes betweenness was measured, where that was not all of them.
  public let sampleSize: Int?
}

extension GraphStore {
  /// The most central nodes of the graph, or of a part of it.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func central(_ query: CentralityQuery) throws -> Centrality {
    try reading {
      let network = try network(query.filter)
      var sampleSize: Int?
      let scores: [Double]
      switch query.measure {
      case .degree:
        scores = (0..<network.nodeCount).map { Double(network.degree(of: $0)) }
      case .pagerank:
        scores = PageRank(of: network).scores
      case .betweenness:
        let sources = Betweenness.sample(query.sampleSize, of: network)
        if sources.count < network.nodeCount { sampleSize = sources.count }
        scores = Betweenness(of: network, sources: sources).scores
      }
      return Centrality(
        entries: try entries(query, network, scores),
        nodeCount: network.nodeCount,
        edgeCount: network.edgeCount,
        sampleSize: sampleSize
      )
    }
  }

  private func entries(
    _ query: CentralityQuery,
    _ network: Network,
    _ scores: [Double]
  ) throws -> [Centrality.Entry] {
    let kinds = query.kinds.reduce(UInt64(0)) { $0 | 1 << UInt64($1.code) }
    // Scores that are the same but for the last bits of a sum are the same to everybody.
    var best = BestScores(limit: query.limit)
    for place in scores.indices where best.isWanted(scores[place]) {
      guard kinds >> UInt64(network.kindCode(of: place)) & 1 != 0, network.degree(of: place) > 0
      else { continue }
      best.insert(place, score: scores[place])
    }
    return try best.places.compactMap { place in
      try node(StableNumber(network.numbers[place])).map {
        Centrality.Entry(node: $0, score: scores[place])
      }
    }
  }
}
