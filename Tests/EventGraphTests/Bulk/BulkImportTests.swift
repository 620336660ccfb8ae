import EDTF
import EventGraph
import SQLite
import Testing

@Suite struct BulkImportTests {
  private static let nodes = SampleFiles.table(
    "nodes.csv",
    "id,type,name,ts",
    [
      "1,person,普京,", "2,person,习近平,", "3,meeting,视频会晤,2022-12-30",
      "4,statement,期待访问,1672387200", "5,outlet,新华社,", "6,article,会晤举行,2022-12-31",
      "7,statement,无人说过,",
    ]
  )
  private static let edges = SampleFiles.table(
    "edges.csv",
    "src,dst,type",
    [
      "1,4,SAID", "4,2,addressed", "4,3,madeAt", "1,3,ATTENDED", "2,3,attended", "5,6,PUBLISHED",
      "6,4,REPORTED", "6,2,MENTIONS", "4,2,MENTIONS",
    ]
  )

  private func dump(_ fill: (GraphStore) throws -> Void) throws -> DatabaseDump {
    let store = try GraphStore.inMemory()
    try fill(store)
    #expect(try store.examine().findings.allSatisfy { !$0.isProblem })
    return try DatabaseDump(of: store)
  }

  @Test func `makes nodes, names, times and connections of rows`() throws {
    let store = try GraphStore.inMemory()
    let report = try store.importTables(nodes: Self.nodes, edges: Self.edges)
    #expect(report.nodes[.statement] == 2)
    #expect(report.edges == 9)
    let statement = try store.find("statement:4")
    #expect(statement.label == "普京：期待访问")
    #expect(statement.text == "期待访问")
    #expect(statement.happened?.description == "2022-12-30T08:00:00Z")
    #expect(statement.occasion == "视频会晤")
    #expect(statement.carriers.firstHand == ["新华社"])
    #expect(try store.find("statement:7").label == "无人说过")
    #expect(try store.find("习近平").id == "person:2")
    let meeting = try store.find("meeting:3")
    #expect(meeting.type == "other")
    #expect(meeting.status == "held")
    let relations = try store.profile(of: try store.find("习近平"), limit: 9).relations
    #expect(relations.map(\.kind) == [.attended, .addressed, .mentioned, .concerned])
  }

  @Test func `takes an id that carries its kind for the id itself`() throws {
    let store = try GraphStore.inMemory()
    let nodes = SampleFiles.table("n.csv", "id,type,name,ts", ["person:普京,person,普京,"])
    _ = try store.importTables(
      nodes: nodes,
      edges: SampleFiles.table("e.csv", "src,dst,type", ["person:普京,person:普京,linked"])
    )
    #expect(try store.find("普京").id == "person:普京")
  }

  @Test func `finds columns by name, in any order, and passes over others`() throws {
    let store = try GraphStore.inMemory()
    let nodes = SampleFiles.table("n.csv", "TS,note,Name,ID,Type", ["2022,无,会,m,Meeting"])
    _ = try store.importTables(
      nodes: nodes,
      edges: SampleFiles.table("e.csv", "type,weight,dst,src", [])
    )
    #expect(try store.find("meeting:m").happened?.description == "2022")
  }

  @Test func `changes nothing when tables come again, and replaces changed ones`() throws {
    let store = try GraphStore.inMemory()
    _ = try store.importTables(nodes: Self.nodes, edges: Self.edges)
    let before = try DatabaseDump(of: store)
    let again = try store.importTables(nodes: Self.nodes, edges: Self.edges)
    #expect(again.isUnchanged)
    #expect(try DatabaseDump(of: store) == before)

    let fewer = SampleFiles.table(
      "nodes.csv",
      "id,type,name,ts",
      ["1,person,弗拉基米尔,", "2,person,习近平,"]
    )
    let edge = SampleFiles.table("edges.csv", "src,dst,type", ["1,2,linked"])
    let report = try store.importTables(nodes: fewer, edges: edge)
    #expect(report.removed == 16)
    let fresh = try dump { _ = try $0.importTables(nodes: fewer, edges: edge) }
    let now = try DatabaseDump(of: store)
    #expect(now == fresh, "\(now.difference(from: fresh))")
    #expect(try store.find("弗拉基米尔").id == "person:1")
    #expect(throws: EventGraphError.self) { try store.find("普京") }
  }

  @Test func `removes the edges of another file that lost an end`() throws {
    let store = try GraphStore.inMemory()
    _ = try store.importTables(nodes: Self.nodes, edges: Self.edges)
    let fewer = SampleFiles.table("nodes.csv", "id,type,name,ts", ["1,person,普京,"])
    let none = SampleFiles.table("其他.csv", "src,dst,type", [])
    _ = try store.importTables(nodes: fewer, edges: none)
    #expect(try store.statistics().edges.isEmpty)
    #expect(try store.examine().findings.isEmpty)
  }

  @Test func `stops where the caller wants it to, and keeps nothing`() throws {
    struct Stopped: Error {}
    let store = try GraphStore.inMemory()
    let before = try DatabaseDump(of: store)
    for phase in ["nodes", "edges", "indexes"] {
      #expect(throws: Stopped.self) {
        try store.importTables(nodes: Self.nodes, edges: Self.edges) { progress in
          if progress.phase == phase { throw Stopped() }
        }
      }
      #expect(try DatabaseDump(of: store) == before)
    }
    #expect(try store.importTables(nodes: Self.nodes, edges: Self.edges).edges == 9)
  }

  @Test func `refuses files the graph could not tell apart`() throws {
    let store = try SampleFiles.graph(try SampleFiles.harbour)
    let other = CuratedFile(path: "别处/nodes.csv", bytes: Self.edges.bytes)
    let same = #expect(throws: EventGraphError.self) {
      try store.importTables(nodes: Self.nodes, edges: other)
    }
    #expect(
      same?.message == "could not import 别处/nodes.csv: the file of nodes has the same name"
    )
    let curated = CuratedFile(path: "example-harbour-talks.yaml", bytes: Self.edges.bytes)
    let taken = #expect(throws: EventGraphError.self) {
      try store.importTables(nodes: Self.nodes, edges: curated)
    }
    #expect(taken?.message.hasSuffix("the graph has a graph file of that name") == true)
    _ = try store.importTables(nodes: Self.nodes, edges: Self.edges)
    let table = SampleFiles.file("nodes.csv", "people: [{name: 普京}]")
    #expect(throws: EventGraphError.self) { try store.importCurated([table]) }
  }
}
