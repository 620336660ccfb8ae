import EDTF
import EventGraph
import Testing

@Suite struct ChronologicalPathTests {
  private static let seeds = 0..<20 as Range<UInt64>

  /// Tries every choice of facts along a path; times are whole seconds, a day is taken hour by hour
  /// nowhere: only the bounds matter, because what is possible is possible at a bound.
  private func isInOrder(
    _ path: [String],
    in graph: RandomGraph,
    _ certainty: TimelineQuery.Certainty
  ) -> Bool {
    let hops = zip(path, path.dropFirst()).map { graph.connections($0, $1) }
    func times(_ edge: RandomGraph.Connection) -> (lower: Int, upper: Int) {
      guard let date = graph.event(of: edge).flatMap({ graph.dates[$0] }) else {
        return (.min, .max)
      }
      let bounds = TimeBounds(of: date)
      return (bounds.lower, bounds.upper)
    }
    func follows(_ place: Int, _ chosen: [RandomGraph.Connection]) -> Bool {
      guard place < hops.count else { return isChosen(chosen) }
      return hops[place].contains { follows(place + 1, chosen + [$0]) }
    }
    /// Whether two facts that meet in a node are told of that node.
    func isOneMoment(
      _ place: Int,
      _ one: RandomGraph.Connection,
      _ next: RandomGraph.Connection
    ) -> Bool {
      let node = path[place + 1]
      return [one, next].allSatisfy { edge in
        let end = ["said", "attended"].contains(edge.kind) ? edge.target : edge.origin
        return graph.ids[end] == node
      } && times(one) == times(next)
    }
    func isChosen(_ chosen: [RandomGraph.Connection]) -> Bool {
      switch certainty {
      case .certainly:
        return zip(chosen, chosen.dropFirst()).enumerated().allSatisfy { place, pair in
          isOneMoment(place, pair.0, pair.1) || times(pair.0).upper <= times(pair.1).lower
        }
      case .possibly:
        var reached = Int.min
        for edge in chosen {
          guard times(edge).upper >= reached else { return false }
          reached = max(reached, times(edge).lower)
        }
        return true
      }
    }
    return follows(0, [])
  }

  @Test(arguments: seeds, TimelineQuery.Certainty.allCases)
  func `never goes back in time and is as short as it can be`(
    seed: UInt64,
    certainty: TimelineQuery.Certainty
  ) throws {
    let graph = try RandomGraph(seed: seed, nodes: 10, edges: 17)
    for start in 0..<3 {
      for end in 3..<10 {
        var query = PathQuery(from: try graph.node(start), to: try graph.node(end))
        query.chronology = certainty
        query.maxHops = 6
        let expected = NaivePaths(graph: graph, maxHops: 6).all(from: start, to: end)
          .filter { isInOrder($0, in: graph, certainty) }
        let path = try graph.store.path(query)
        #expect(path?.nodes.count == expected.map(\.count).min(), "\(start) to \(end)")
        guard let path else { continue }
        #expect(expected.contains(path.nodes.map(\.id)))
        let isCertain = isInOrder(path.nodes.map(\.id), in: graph, .certainly)
        #expect(path.chronology == (isCertain ? .certainly : .possibly))
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>, TimelineQuery.Certainty.allCases)
  func `lists all paths in order of time`(
    seed: UInt64,
    certainty: TimelineQuery.Certainty
  ) throws {
    let graph = try RandomGraph(seed: seed, nodes: 8, edges: 13)
    for end in 1..<4 {
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.chronology = certainty
      let expected = NaivePaths(graph: graph, maxHops: 10).all(from: 0, to: end)
        .filter { isInOrder($0, in: graph, certainty) }
      let found = try graph.store.paths(query, limit: .max).map { $0.nodes.map(\.id) }
      #expect(Set(found) == Set(expected) && found.count == expected.count)
      #expect(found.map(\.count) == found.map(\.count).sorted())
      let shortest = try graph.store.shortestPaths(query)
      #expect(shortest.paths.count == expected.count { $0.count == found.first?.count })
    }
  }

  @Test func `takes the shorter of two ways to a node though the longer comes there earlier`()
    throws
  {
    // 甲 knows 乙 since 2020 and, through 丙, since 2019: only the first makes four hops.
    let links = [
      ("甲", "乙", 2020), ("甲", "丙", 2018), ("丙", "乙", 2019), ("乙", "丁", 2021),
      ("丁", "戊", 2022), ("戊", "己", 2023), ("戊", "庚", 2023), ("己", "辛", 2024),
      ("壬", "己", 2023), ("癸", "己", 2023), ("子", "己", 2023),
    ]
    let names = Set(links.flatMap { [$0.0, $0.1] }).sorted()
    let store = try GraphStore.inMemory()
    let curated = """
      eventgraph: 1
      people: [\(names.map { "{name: \($0)}" }.joined(separator: ", "))]
      links:
      \(links.map { "  - {from: \($0.0), to: \($0.1), label: 相识, when: \($0.2)}" }.joined(separator: "\n"))
      """
    _ = try store.importCurated([CuratedFile(path: "g.yaml", bytes: Array(curated.utf8))])
    for certainty in TimelineQuery.Certainty.allCases {
      var query = PathQuery(from: try store.find("甲"), to: try store.find("辛"))
      query.chronology = certainty
      #expect(try store.path(query)?.nodes.map(\.label) == ["甲", "乙", "丁", "戊", "己", "辛"])
    }
  }
}
