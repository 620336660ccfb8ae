/// How much attention flows to each node along its connections.
///
/// A reader starts anywhere, follows connections in their direction, and after each starts anew with
/// a chance of fifteen in a hundred; the score of a node is the share of the time spent there. The
/// equations are solved by the method of Gauss and Seidel, each new score used at once. Nodes that
/// point nowhere lose their readers, and in the end all scores are divided by their sum, which gives
/// the same as if those readers started anew.
struct PageRank {
  static let damping = 0.85
  private static let tolerance = 1e-10
  private static let mostSweeps = 200

  let scores: [Double]

  init(of network: Network) {
    let count = network.nodeCount
    let start = (1 - Self.damping) / Double(max(1, count))
    // What a node hands on over each of its connections.
    var shares = [Double](repeating: 0, count: count)
    let factors = (0..<count).map { node -> Double in
      let degree = network.outgoing.count(of: node)
      return degree > 0 ? Self.damping / Double(degree) : 0
    }
    var scores = [Double](repeating: 0, count: count)
    let order = Self.order(of: network)
    let starts = network.incoming.starts
    let neighbors = network.incoming.nodes
    for _ in 0..<Self.mostSweeps {
      var change = 0.0
      for node in order {
        var sum = start
        var place = Int(starts[node])
        let end = Int(starts[node + 1])
        while place < end {
          sum += shares[Int(neighbors[place])]
          place += 1
        }
        change += abs(sum - scores[node])
        scores[node] = sum
        shares[node] = sum * factors[node]
      }
      if change < Self.tolerance { break }
    }
    let total = scores.reduce(0, +)
    self.scores = total > 0 ? scores.map { $0 / total } : scores
  }

  /// From outlets through articles to people, statements and meetings: most connections lead from
  /// an earlier kind to a later one, so most scores are right after one sweep.
  private static func order(of network: Network) -> [Int] {
    let kinds: [NodeKind] = [
      .outlet, .article, .omission, .person, .organization, .statement, .meeting, .place,
    ]
    // Nodes of a kind stand together, because their numbers begin with it.
    var places: [Int: [Int]] = [:]
    for node in 0..<network.nodeCount {
      places[network.kindCode(of: node), default: []].append(node)
    }
    let known = kinds.flatMap { places.removeValue(forKey: $0.code) ?? [] }
    return known + places.keys.sorted().flatMap { places[$0] ?? [] }
  }
}
