import EventGraph
import Testing

@Suite struct GroupsTests {
  /// People who met: each line is a meeting.
  private func store(_ meetings: [String]) throws -> GraphStore {
    var nodes: Set<String> = []
    var edges: [String] = []
    for (place, people) in meetings.enumerated() {
      nodes.insert("m\(place),meeting,会\(place),2022-12-30")
      for person in people {
        nodes.insert("\(person),person,\(person),")
        edges.append("\(person),m\(place),attended")
      }
    }
    let store = try GraphStore.inMemory()
    _ = try store.importTables(
      nodes: file("nodes.csv", ["id,type,name,ts"] + nodes.sorted()),
      edges: file("edges.csv", ["src,dst,type"] + edges)
    )
    return store
  }

  private func file(_ name: String, _ lines: [String]) -> CuratedFile {
    CuratedFile(path: name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test func `tells apart people who meet among themselves`() throws {
    let store = try store(["甲乙", "甲丙", "乙丙", "丁戊", "戊己", "丁己", "丙丁", "庚辛", "壬"])
    let found = try store.groups(GroupQuery())
    #expect(
      found.groups.map { Set($0.members.map(\.node.label)) } == [
        ["甲", "乙", "丙"], ["丁", "戊", "己"], ["庚", "辛"],
      ]
        || found.groups.map { Set($0.members.map(\.node.label)) } == [
          ["丁", "戊", "己"], ["甲", "乙", "丙"], ["庚", "辛"],
        ]
    )
    #expect(found.groups.map(\.members.count) == [3, 3, 2])
    #expect(found.ungroupedCount == 1)
    #expect(found.modularity > 0.4)
  }

  @Test func `puts those first who take part in most`() throws {
    let store = try store(["甲乙", "乙丙", "乙丁"])
    let group = try #require(try store.groups(GroupQuery()).groups.first)
    #expect(group.members.first?.node.label == "乙")
    #expect(group.members.map(\.eventCount) == [3, 1, 1, 1])
    #expect(group.eventCount == 3)
  }

  @Test func `finds nobody where nobody met`() throws {
    let found = try store([]).groups(GroupQuery())
    #expect(found.groups.isEmpty && found.count == 0)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `never does worse than leaving all alone, and keeps groups in one piece`(
    seed: UInt64
  ) throws {
    let graph = try RandomGraph(seed: seed, nodes: 40, edges: 90)
    var query = GroupQuery()
    query.connections = Set(EdgeKind.allCases)
    query.members = Set(NodeKind.allCases)
    query.leastSize = 1
    query.limit = .max
    let found = try graph.store.groups(query)
    #expect(found.modularity >= 0)
    let members = found.groups.map { Set($0.members.map(\.node.id)) }
    #expect(members.reduce(0) { $0 + $1.count } == graph.ids.count)
    for group in members {
      guard let first = group.sorted().first else { continue }
      var reached: Set<String> = [first]
      var isGrowing = true
      while isGrowing {
        let before = reached.count
        for edge in graph.edges {
          let ends = [graph.ids[edge.origin], graph.ids[edge.target]]
          if ends.allSatisfy(group.contains), ends.contains(where: reached.contains) {
            reached.formUnion(ends)
          }
        }
        isGrowing = reached.count > before
      }
      #expect(reached == group)
    }
  }
}
