import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

/// What holds however a file is read ahead, cut into batches, and written into an empty graph.
@Suite struct LargeImportTests {
  private struct Enough: Error {}

  /// GraphML of people in a row, with more nodes and edges than are written at a time.
  private static func row(of people: Int, end: String = "</graph></graphml>") -> String {
    let text = ForeignGraphs.triangle((0..<people).map { "甲\($0)号" })
    return text.replacing("</graph></graphml>", with: end)
  }

  private func imported(
    _ text: String,
    into store: GraphStore,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "文件.graphml").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return try store.importGraph(path: path, as: .graphml, progress: progress)
  }

  private func count(_ table: String, in store: GraphStore) throws -> Int? {
    try store.connection.firstRow("SELECT count(*) FROM \(raw: table)") { $0.integer(0) }
  }

  @Test func `writes every batch`() throws {
    let store = try GraphStore.inMemory()
    let report = try imported(Self.row(of: 5_000), into: store)
    #expect(report.nodes == [.person: 5_000] && report.edges == 4_999)
    #expect(try count("node", in: store) == 5_000 && count("edge", in: store) == 4_999)
    #expect(try store.search(SearchQuery("甲4321号")).count == 1)
  }

  @Test func `leaves nothing behind where the end of a file is wrong`() throws {
    let store = try GraphStore.inMemory()
    #expect(throws: GraphFileProblems.self) {
      try imported(Self.row(of: 5_000, end: "</graph>"), into: store)
    }
    #expect(try count("node", in: store) == 0 && count("source", in: store) == 0)
  }

  @Test func `stops reading when it is told to`() throws {
    let store = try GraphStore.inMemory()
    #expect(throws: Enough.self) {
      try imported(Self.row(of: 50_000), into: store) { _ in throw Enough() }
    }
    #expect(try count("node", in: store) == 0)
  }

  @Test func `makes every index and trigger again`() throws {
    let schema: SQL = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
    let store = try GraphStore.inMemory()
    let before = try store.connection.rows(schema) { [$0.text(0), $0.text(1), $0.text(2)] }
    _ = try imported(Self.row(of: 3), into: store)
    #expect(try store.connection.rows(schema) { [$0.text(0), $0.text(1), $0.text(2)] } == before)
  }

  /// In the same file, and in a graph that has nodes already.
  @Test(arguments: [false, true])
  func `takes what a file says last of one node`(hasNodes: Bool) throws {
    let store = hasNodes ? try SampleGraph.make() : try GraphStore.inMemory()
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="s" for="node" attr.name="stable_id"/><key id="l" for="node" attr.name="label"/>
      <key id="k" for="edge" attr.name="label"/><key id="e" for="edge" attr.name="earliest"/>
      <graph edgedefault="directed">
      <node id="a"><data key="s">person:甲</data><data key="l">旧名</data></node>
      <node id="b"><data key="s">person:甲</data><data key="l">新名</data></node>
      <edge source="a" target="b"><data key="k">attended</data><data key="e">2020-01-01</data></edge>
      <edge source="b" target="a"><data key="k">attended</data><data key="e">2021-01-01</data></edge>
      </graph></graphml>
      """
    _ = try imported(text, into: store)
    let labels = try store.connection.rows("SELECT label FROM node WHERE key = 'person:甲'") {
      $0.text(0)
    }
    #expect(labels == ["新名"])
    let times = try store.connection.rows(
      "SELECT edge.lower FROM edge JOIN node ON node.id = origin WHERE key = 'person:甲'"
    ) { $0.integer(0) }
    #expect(times == [1_609_459_200])
  }

  @Test(arguments: [
    ("2022-12-30", 1_672_358_400, 1_672_444_799),
    ("2022-12-30T08:09:10Z", 1_672_387_750, 1_672_387_750),
    ("1969-12-31", -86_400, -1),
    ("2022-12", 1_669_852_800, 1_672_531_199),
    ("2022-02-30", TimeBounds.undated, TimeBounds.undated),
    ("2022-12-30T25:00:00Z", TimeBounds.undated, TimeBounds.undated),
    ("2022-12-30x", TimeBounds.undated, TimeBounds.undated),
    ("昨天", TimeBounds.undated, TimeBounds.undated),
  ])
  func `reads bounds of time`(text: String, lower: Int, upper: Int) throws {
    let store = try GraphStore.inMemory()
    let graph = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="e" for="node" attr.name="earliest"/><key id="l" for="node" attr.name="latest"/>
      <graph edgedefault="directed"><node id="会"><data key="e">\(text)</data>\
      <data key="l">\(text)</data></node></graph></graphml>
      """
    _ = try imported(graph, into: store)
    let bounds = try store.connection.rows("SELECT lower, upper FROM node") {
      [$0.integer(0), $0.integer(1)]
    }
    #expect(bounds == [[lower, upper]])
  }
}
