import EDTF
import EventGraph
import Testing

@Suite struct PathFilterTests {
  private static let seeds = 0..<12 as Range<UInt64>

  private func expectShortest(
    _ query: PathQuery,
    of naive: NaivePaths,
    from start: Int,
    to end: Int
  ) throws {
    let expected = naive.all(from: start, to: end)
    let found = try naive.graph.store.path(query)?.nodes.map(\.id)
    let least = expected.map(\.count).min()
    // Beyond the reach of trying everything, only what is found too early is wrong.
    #expect(found?.count == least || (least == nil && (found?.count ?? 0) > naive.maxHops + 1))
    if let found, found.count == least { #expect(expected.contains(found)) }
  }

  @Test(arguments: seeds)
  func `keeps to kinds of nodes on every hop`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 14, edges: 34)
    let naive = NaivePaths(graph: graph, allowsNode: { !$0.hasPrefix("article") })
    for end in 1..<14 {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.filter.nodeKinds.remove(.article)
      try expectShortest(query, of: naive, from: 0, to: end)
    }
  }

  @Test(arguments: seeds)
  func `keeps to kinds of connections on every hop`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 14, edges: 44)
    let naive = NaivePaths(graph: graph, allowsEdge: { ["said", "attended"].contains($0.kind) })
    for end in 1..<14 {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.filter.edgeKinds = [.said, .attended]
      try expectShortest(query, of: naive, from: 0, to: end)
      let kinds = try graph.store.path(query)?.hops.flatMap(\.edges).map(\.kind) ?? []
      #expect(Set(kinds).isSubset(of: [.said, .attended]))
    }
  }

  @Test(arguments: seeds)
  func `keeps away from nodes`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 14, edges: 34)
    let avoided = [graph.ids[4], graph.ids[5]]
    let naive = NaivePaths(graph: graph, allowsNode: { !avoided.contains($0) })
    for end in [1, 2, 3, 6, 7, 8] {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.filter.avoided = [try graph.node(4), try graph.node(5)]
      try expectShortest(query, of: naive, from: 0, to: end)
    }
  }

  @Test(arguments: seeds, TimelineQuery.Certainty.allCases)
  func `keeps to a window of time on every hop`(
    seed: UInt64,
    certainty: TimelineQuery.Certainty
  ) throws {
    let graph = try RandomGraph(seed: seed, nodes: 14, edges: 44)
    let first = try #require(EDTFDate("2022-12-03"))
    let last = try #require(EDTFDate("2022-12-08"))
    let window = (TimeBounds(of: first).lower, TimeBounds(of: last).upper)
    let naive = NaivePaths(
      graph: graph,
      allowsEdge: { edge in
        guard let event = graph.event(of: edge), let date = graph.dates[event] else { return false }
        let bounds = TimeBounds(of: date)
        return certainty == .certainly
          ? bounds.lower >= window.0 && bounds.upper <= window.1
          : bounds.upper >= window.0 && bounds.lower <= window.1
      }
    )
    for end in 1..<14 {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.filter.from = first
      query.filter.through = last
      query.filter.certainty = certainty
      try expectShortest(query, of: naive, from: 0, to: end)
    }
  }
}
