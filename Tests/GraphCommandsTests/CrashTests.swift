import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

/// Imports that are killed half-way: `Scripts/prove-crash-safety` does the same with more of it.
@Suite struct CrashTests {
  private static let people = 4_000

  private static func nodes(edition: Int) -> String {
    "id,type,name,ts\n"
      + (0..<people).map { "p\($0),person,某人\($0)第\(edition)版,\n" }.joined()
  }

  private static let edges =
    "src,dst,type\n" + (1..<people).map { "p\($0 - 1),p\($0),linked\n" }.joined()

  /// Kills the tool as soon as it has written so much.
  private func kill(_ tool: BuiltTool, when path: String, has bytes: Int) throws -> Int32 {
    while tool.process.isRunning {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      if attributes?[.size] as? Int ?? 0 >= bytes {
        Foundation.kill(tool.process.processIdentifier, SIGKILL)
        break
      }
    }
    return try tool.finish().status
  }

  @Test func `leaves the old rows or the new, whenever it is killed`() throws {
    let folder = try TemporaryFolder()
    let (nodes, edges) = (folder.path("nodes.csv"), folder.path("edges.csv"))
    let database = folder.path("graph.sqlite")
    try folder.write(Self.edges, to: "edges.csv")
    var killed = 0
    for edition in 1...2 {
      try folder.write(Self.nodes(edition: edition), to: "nodes.csv")
      for bytes in [0, 1, 32_768, 200_000, 400_000, 800_000] {
        let tool = try BuiltTool("import", "--nodes", nodes, "--edges", edges, "--db", database)
        if try kill(tool, when: "\(database)-wal", has: bytes) == SIGKILL { killed += 1 }
        let names = try Self.names(in: database)
        let isWhole = names.count == Self.people && Set(names.map(\.last)).count == 1
        #expect(edition == 1 ? names.isEmpty || isWhole : isWhole, "\(names.count) rows")
      }
      let done = try BuiltTool("import", "--nodes", nodes, "--edges", edges, "--db", database)
      #expect(try done.finish().status == 0)
      let names = try Self.names(in: database)
      #expect(names.count == Self.people)
      #expect(names.allSatisfy { $0.hasSuffix("第\(edition)版") })
    }
    #expect(killed > 0)
  }

  @Test func `leaves an empty graph or a whole one, whenever a first import is killed`() throws {
    let folder = try TemporaryFolder()
    let tables = [folder.path("nodes.csv"), folder.path("edges.csv")]
    try folder.write(Self.nodes(edition: 1), to: "nodes.csv")
    try folder.write(Self.edges, to: "edges.csv")
    let (first, file) = (folder.path("first.sqlite"), folder.path("人们.graphml"))
    let tool = try BuiltTool(
      "import",
      "--nodes",
      tables[0],
      "--edges",
      tables[1],
      "--db",
      first
    )
    #expect(try tool.finish().status == 0)
    let export = try BuiltTool("export", "--format", "graphml", "-o", file, "--db", first)
    #expect(try export.finish().status == 0)
    let database = folder.path("graph.sqlite")
    var killed = 0
    for bytes in [0, 1, 200_000, 600_000, 1_200_000, 1_600_000] {
      let tool = try BuiltTool("import", file, "--db", database)
      if try kill(tool, when: database, has: bytes) == SIGKILL { killed += 1 }
      let names = try Self.names(in: database)
      #expect(names.isEmpty || names.count == Self.people, "\(names.count) rows")
    }
    #expect(try BuiltTool("import", file, "--db", database).finish().status == 0)
    #expect(try Self.names(in: database).count == Self.people)
    #expect(killed > 0)
  }

  /// The names of all people, with the check that nothing else is wrong.
  private static func names(in path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let store: GraphStore
    do {
      store = try GraphStore.open(path: path)
    } catch let error as EventGraphError where error.message.hasSuffix("it is empty") {
      return []
    }
    #expect(try store.examine().isSound)
    let rows = try store.connection.rows("SELECT label FROM node") { $0.text(0) }
    #expect(try store.statistics().edges.values.reduce(0, +) == max(0, rows.count - 1))
    return rows
  }
}
