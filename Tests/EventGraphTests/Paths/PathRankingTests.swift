import EventGraph
import Testing

@Suite struct PathRankingTests {
  private static let seeds = 0..<12 as Range<UInt64>

  /// What the library promises to sort by: hops, then looseness.
  private func rank(_ path: [String]) -> [Int] {
    let between = path.dropFirst().dropLast().map { $0.prefix { $0 != ":" } }
    let looseness = ["meeting": 0, "statement": 1, "person": 2, "organization": 3, "article": 6]
    return [path.count, between.reduce(0) { $0 + (looseness[String($1)] ?? 0) }]
  }

  @Test(arguments: seeds)
  func `lists simple paths in order and forgets none`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 12, edges: 20)
    for end in 1..<4 {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.maxHops = 6
      let expected = NaivePaths(graph: graph).all(from: 0, to: end)
      let found = try graph.store.paths(query, limit: .max).map { $0.nodes.map(\.id) }
      #expect(Set(found) == Set(expected) && found.count == expected.count)
      #expect(found.map(rank) == expected.map(rank).sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test(arguments: seeds, [1, 2, 5, 9])
  func `the first few are the beginning of the whole list`(seed: UInt64, limit: Int) throws {
    let graph = try RandomGraph(seed: seed, nodes: 14, edges: 24)
    for end in 1..<5 {
      let query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      let all = NaivePaths(graph: graph, maxHops: 14).all(from: 0, to: end)
      let expected = all.map(rank).sorted { $0.lexicographicallyPrecedes($1) }.prefix(limit)
      let found = try graph.store.paths(query, limit: limit).map { $0.nodes.map(\.id) }
      #expect(found.map(rank) == Array(expected))
      #expect(Set(found).count == found.count && Set(found).isSubset(of: Set(all)))
    }
  }

  @Test(arguments: seeds)
  func `finds and counts all shortest paths`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 16, edges: 50)
    for end in 1..<16 {
      let query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      let all = NaivePaths(graph: graph, maxHops: 5).all(from: 0, to: end)
      let least = all.map(\.count).min()
      let expected = all.filter { $0.count == least }
      let found = try graph.store.shortestPaths(query)
      let ids = found.paths.map { $0.nodes.map(\.id) }
      #expect(Set(ids) == Set(expected) && ids.count == expected.count)
      #expect(found.count == expected.count)
      #expect(ids.map(rank) == expected.map(rank).sorted { $0.lexicographicallyPrecedes($1) })
      let few = try graph.store.shortestPaths(query, limit: 2)
      #expect(few.paths.map { rank($0.nodes.map(\.id)) } == ids.prefix(2).map(rank))
      #expect(few.count == expected.count)
      #expect(try graph.store.path(query).map { rank($0.nodes.map(\.id)) } == ids.first.map(rank))
    }
  }

  @Test(arguments: seeds)
  func `passes waypoints in their order`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 12, edges: 22)
    for (end, waypoints) in [(1, [2]), (3, [4, 5]), (6, [7])] {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.waypoints = try waypoints.map { try graph.node($0) }
      let expected = NaivePaths(graph: graph, maxHops: 11).all(from: 0, to: end).filter { path in
        let places = waypoints.map { path.firstIndex(of: graph.ids[$0]) }
        return !places.contains(nil)
          && places.compactMap(\.self) == places.compactMap(\.self).sorted()
      }
      let found = try graph.store.path(query)?.nodes.map(\.id)
      #expect(found.map(rank)?[0] == expected.map(rank).map { $0[0] }.min())
      if let found { #expect(expected.contains(found)) }
    }
  }
}
