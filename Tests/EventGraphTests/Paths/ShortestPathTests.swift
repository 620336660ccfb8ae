import EventGraph
import Testing

@Suite struct ShortestPathTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is as short as it can be`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed)
    for start in graph.ids.indices {
      let distances = graph.distances(from: start)
      for end in graph.ids.indices {
        let query = PathQuery(from: try graph.node(start), to: try graph.node(end))
        let path = try graph.store.path(query)
        #expect(path?.hops.count == distances[end], "\(graph.ids[start]) to \(graph.ids[end])")
      }
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `goes from node to neighbour with every fact between them`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, edges: 60)
    for end in graph.ids.indices.dropFirst() {
      let query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      guard let path = try graph.store.path(query) else { continue }
      #expect(path.nodes.first?.id == graph.ids[0])
      #expect(path.nodes.last?.id == graph.ids[end])
      for hop in path.hops {
        let between = graph.edges.filter {
          [[hop.from.id, hop.to.id], [hop.to.id, hop.from.id]]
            .contains([graph.ids[$0.origin], graph.ids[$0.target]])
        }
        #expect(!between.isEmpty && hop.edges.count == between.count)
      }
    }
  }

  @Test func `leads from a node to itself without a step`() throws {
    let graph = try RandomGraph(seed: 1)
    let node = try graph.node(3)
    let path = try graph.store.path(PathQuery(from: node, to: node))
    #expect(path?.hops.isEmpty == true)
    #expect(path?.nodes == [node])
  }

  @Test func `is not found where it would take more hops than allowed`() throws {
    let graph = try RandomGraph(seed: 2)
    let distances = graph.distances(from: 0)
    for end in graph.ids.indices {
      guard let distance = distances[end], distance > 0 else { continue }
      var query = PathQuery(from: try graph.node(0), to: try graph.node(end))
      query.maxHops = distance
      #expect(try graph.store.path(query)?.hops.count == distance)
      query.maxHops = distance - 1
      #expect(try graph.store.path(query) == nil)
    }
  }
}
