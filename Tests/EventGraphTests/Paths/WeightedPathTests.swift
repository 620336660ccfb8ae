import EDTF
import EventGraph
import Testing

@Suite struct WeightedPathTests {
  /// The cost of a path by the definition in the manual, with exact logarithms left to the library.
  private func cost(_ path: [String], _ weight: PathWeight, in graph: RandomGraph) -> Double {
    let between = path.dropFirst().dropLast()
    let hops = zip(path, path.dropFirst()).map { pair in
      graph.connections(pair.0, pair.1).map { edge in
        weight == .recency ? age(of: edge, in: graph) : 1
      }.min() ?? .infinity
    }
    return hops.reduce(0, +) + between.map { leaving($0, weight, in: graph) }.reduce(0, +)
  }

  private func age(of edge: RandomGraph.Connection, in graph: RandomGraph) -> Double {
    let latest = graph.dates.compactMap(\.self).map { TimeBounds(of: $0).lower }.max() ?? 0
    guard let date = graph.event(of: edge).flatMap({ graph.dates[$0] }) else {
      return 1 + logarithm(20 * 12.2)
    }
    let age = max(0, latest - TimeBounds(of: date).upper)
    return 1 + logarithm(1 + Double(age) / (30 * 86_400))
  }

  private func leaving(_ id: String, _ weight: PathWeight, in graph: RandomGraph) -> Double {
    let own = graph.edges.filter { graph.ids[$0.origin] == id || graph.ids[$0.target] == id }
    switch weight {
    case .recency: return 0
    case .rarity: return logarithm(Double(own.count))
    case .strength:
      if id.hasPrefix("person") || id.hasPrefix("organization") { return 0 }
      let reports = own.count { graph.ids[$0.target] == id && $0.kind == "reported" }
      return 3 / Double(1 + reports)
    }
  }

  private func logarithm(_ value: Double) -> Double {
    value > 1 ? Double(value.exponent) + value.significand - 1 : 0
  }

  @Test(arguments: 0..<20 as Range<UInt64>, PathWeight.allCases)
  func `costs as little as it can`(seed: UInt64, weight: PathWeight) throws {
    let graph = try RandomGraph(seed: seed, nodes: 9, edges: 14)
    for start in 0..<3 {
      for end in 3..<9 {
        var query = PathQuery(from: try graph.node(start), to: try graph.node(end))
        query.weight = weight
        let all = NaivePaths(graph: graph, maxHops: 12).all(from: start, to: end)
        let least = all.map { cost($0, weight, in: graph) }.min()
        let found = try graph.store.path(query)?.nodes.map(\.id)
        #expect((found == nil) == (least == nil))
        guard let found, let least else { continue }
        #expect(abs(cost(found, weight, in: graph) - least) < 1e-9, "\(start) to \(end)")
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>, PathWeight.allCases)
  func `ranks paths by their costs`(seed: UInt64, weight: PathWeight) throws {
    let graph = try RandomGraph(seed: seed, nodes: 8, edges: 12)
    for end in 1..<5 {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.weight = weight
      let all = NaivePaths(graph: graph, maxHops: 10).all(from: 0, to: end)
      let costs = all.map { cost($0, weight, in: graph) }.sorted()
      for limit in [3, Int.max] {
        let found = try graph.store.paths(query, limit: limit).map { $0.nodes.map(\.id) }
        #expect(found.count == min(limit, all.count))
        for (path, expected) in zip(found, costs) {
          #expect(abs(cost(path, weight, in: graph) - expected) < 1e-9)
        }
      }
    }
  }
}
