import EventGraph
import Testing

@Suite struct NeighborsTests {
  /// How many ways of as few steps as possible lead to each node, counted over every fact.
  private func ways(from start: Int, in graph: RandomGraph) -> [Int] {
    let distances = graph.distances(from: start)
    var ways = [Int](repeating: 0, count: graph.ids.count)
    ways[start] = 1
    for distance in 0..<graph.ids.count {
      for edge in graph.edges {
        for (near, far) in [(edge.origin, edge.target), (edge.target, edge.origin)]
        where distances[near] == distance && distances[far] == distance + 1 {
          ways[far] += ways[near]
        }
      }
    }
    return ways
  }

  @Test(arguments: 0..<10 as Range<UInt64>, 1...3)
  func `finds all that is near and counts the ways`(seed: UInt64, depth: Int) throws {
    let graph = try RandomGraph(seed: seed)
    let distances = graph.distances(from: 0)
    let ways = ways(from: 0, in: graph)
    var query = NeighborQuery(of: try graph.node(0))
    query.depth = depth
    let found = try graph.store.neighbors(query)
    let expected = graph.ids.indices.filter { (1...depth).contains(distances[$0] ?? 0) }
    #expect(Set(found.entries.map(\.node.id)) == Set(expected.map { graph.ids[$0] }))
    #expect(found.count == expected.count)
    for entry in found.entries {
      let place = try #require(graph.ids.firstIndex(of: entry.node.id))
      #expect(entry.distance == distances[place])
      #expect(entry.ways == ways[place])
      #expect(entry.facts.isEmpty == (entry.distance > 1))
    }
    let order = found.entries.map { [$0.distance, -$0.ways, $0.node.bounds.lower] }
    #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    query.limit = 4
    #expect(try graph.store.neighbors(query).entries == Array(found.entries.prefix(4)))
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `lists some kinds and passes through others`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, edges: 50)
    var query = NeighborQuery(of: try graph.node(0))
    query.depth = 2
    let all = try graph.store.neighbors(query).entries
    query.kinds = [.person]
    #expect(try graph.store.neighbors(query).entries == all.filter { $0.node.kind == .person })
    query.filter.nodeKinds = [.person]
    let direct = try graph.store.neighbors(query).entries
    #expect(direct.allSatisfy { $0.node.kind == .person })
    #expect(direct.count <= all.count)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `shares what both are connected with`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 16, edges: 50)
    let common = try graph.store.common(CommonQuery(of: [try graph.node(0), try graph.node(1)]))
    let near = [0, 1].map { center in
      Set(
        graph.edges.flatMap { edge in
          edge.origin == center ? [edge.target] : edge.target == center ? [edge.origin] : []
        }
      )
    }
    let expected = near[0].intersection(near[1]).subtracting([0, 1]).map { graph.ids[$0] }
    let items = common.sections.flatMap(\.items)
    let direct = items.filter { !$0.facts.contains { $0.isEmpty } }
    #expect(Set(direct.map(\.node.id)) == Set(expected))
    for section in common.sections {
      #expect(section.items.allSatisfy { $0.node.kind == section.kind && !$0.counts.contains(0) })
      #expect(section.count == section.items.count)
    }
  }
}
