import EventGraph
import Testing

@Suite struct CentralityTests {
  private func scores(
    _ graph: RandomGraph,
    _ measure: CentralityMeasure
  ) throws -> [String: Double] {
    var query = CentralityQuery()
    query.measure = measure
    query.limit = .max
    let entries = try graph.store.central(query).entries
    // Nodes without any connection are not listed.
    let connected = Set(graph.edges.flatMap { [$0.origin, $0.target] })
    #expect(Set(entries.map(\.node.id)) == Set(connected.map { graph.ids[$0] }))
    #expect(entries.map(\.score) == entries.map(\.score).sorted(by: >))
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.node.id, $0.score) })
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `counts connections both ways`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed)
    let scores = try scores(graph, .degree)
    for (place, id) in graph.ids.enumerated() {
      let count = graph.edges.count { $0.origin == place || $0.target == place }
      #expect(scores[id] ?? 0 == Double(count))
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `spreads attention as a reader would`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, edges: 50)
    let count = graph.ids.count
    var ranks = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<300 {
      var next = [Double](repeating: 0.15 / Double(count), count: count)
      for (place, rank) in ranks.enumerated() {
        let targets = graph.edges.filter { $0.origin == place }.map(\.target)
        for target in targets { next[target] += 0.85 * rank / Double(targets.count) }
        if targets.isEmpty { for other in 0..<count { next[other] += 0.85 * rank / Double(count) } }
      }
      ranks = next
    }
    let scores = try scores(graph, .pagerank)
    for (place, id) in graph.ids.enumerated() {
      guard let score = scores[id] else { continue }
      #expect(abs(score - ranks[place]) < 1e-8)
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `counts the shortest ways that pass`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, nodes: 10, edges: 16)
    var expected = [String: Double](uniqueKeysWithValues: graph.ids.map { ($0, 0) })
    for start in graph.ids.indices {
      for end in graph.ids.indices where start < end {
        let all = NaivePaths(graph: graph, maxHops: 10).all(from: start, to: end)
        let shortest = all.filter { $0.count == all.map(\.count).min() }
        for path in shortest {
          for id in path.dropFirst().dropLast() { expected[id]? += 1 / Double(shortest.count) }
        }
      }
    }
    let scores = try scores(graph, .betweenness)
    for id in graph.ids { #expect(abs((scores[id] ?? 0) - (expected[id] ?? 0)) < 1e-9, "\(id)") }
  }

  @Test func `says when it has only looked from a sample`() throws {
    let graph = try RandomGraph(seed: 3)
    var query = CentralityQuery()
    query.measure = .betweenness
    query.sampleSize = 5
    let sampled = try graph.store.central(query)
    #expect(sampled.sampleSize == 5 && sampled.nodeCount == graph.ids.count)
    query.sampleSize = 1_000
    #expect(try graph.store.central(query).sampleSize == nil)
  }

  @Test func `never answers from before a write`() throws {
    let graph = try RandomGraph(seed: 4)
    let before = try graph.store.central(CentralityQuery())
    _ = try graph.store.importTables(
      nodes: CuratedFile(path: "n.csv", bytes: Array("id,type,name,ts\nperson:甲,person,甲,\n".utf8)),
      edges: CuratedFile(path: "e.csv", bytes: Array("src,dst,type\n".utf8))
    )
    let after = try graph.store.central(CentralityQuery())
    #expect(after.nodeCount == before.nodeCount + 1)
  }
}
