/// How often each node lies on the shortest ways between others, by Brandes' method.
///
/// Connections count both ways, and several between the same two nodes count as one. From every
/// node of `sources` the shortest ways to all others are counted; with all nodes as sources the
/// scores are exact, with some of them they are scaled up.
struct Betweenness {
  let scores: [Double]

  init(of network: Network, sources: [Int]) {
    let neighbors = network.outgoing.joined(with: network.incoming)
    var sums = [Double](repeating: 0, count: network.nodeCount)
    var sweep = Sweep(neighbors: neighbors)
    for source in sources { sweep.add(from: source, to: &sums) }
    let share = Double(network.nodeCount) / Double(max(1, sources.count))
    // Each pair was met from both of its ends.
    scores = sums.map { $0 * share / 2 }
  }

  /// Some of the nodes, spread evenly over their numbers and so over all of the graph.
  static func sample(_ count: Int, of network: Network) -> [Int] {
    guard count < network.nodeCount else { return Array(0..<network.nodeCount) }
    return (0..<count).map { $0 * network.nodeCount / count }
  }
}

/// One search from one node at a time, with the room for it kept.
private struct Sweep {
  let neighbors: Network.Adjacency
  private var distance: [Int32]
  private var ways: [Double]
  private var dependency: [Double]
  private var order: [Int32] = []

  init(neighbors: Network.Adjacency) {
    self.neighbors = neighbors
    let count = neighbors.starts.count - 1
    distance = Array(repeating: -1, count: count)
    ways = Array(repeating: 0, count: count)
    dependency = Array(repeating: 0, count: count)
  }

  mutating func add(from source: Int, to sums: inout [Double]) {
    search(from: source)
    for place in order.indices.reversed() {
      let node = Int(order[place])
      let share = (1 + dependency[node]) / ways[node]
      for other in neighbors.range(of: node) {
        let before = Int(neighbors.nodes[other])
        if distance[before] == distance[node] - 1 { dependency[before] += ways[before] * share }
      }
      if node != source { sums[node] += dependency[node] }
    }
    for node in order {
      distance[Int(node)] = -1
      ways[Int(node)] = 0
      dependency[Int(node)] = 0
    }
  }

  private mutating func search(from source: Int) {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(truncatingIfNeeded: source))
    distance[source] = 0
    ways[source] = 1
    var place = 0
    while place < order.count {
      let node = Int(order[place])
      place += 1
      for other in neighbors.range(of: node) {
        let next = Int(neighbors.nodes[other])
        if distance[next] < 0 {
          distance[next] = distance[node] + 1
          order.append(neighbors.nodes[other])
        }
        if distance[next] == distance[node] + 1 { ways[next] += ways[node] }
      }
    }
  }
}
