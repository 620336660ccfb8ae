import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct BackupTests {
  @Test func `copies a graph, and replaces an older copy`() throws {
    let folder = try TemporaryFolder()
    let store = try SampleFiles.graph(try SampleFiles.harbour)
    let path = folder.path("副本.sqlite")
    var shares: [Double] = []
    try store.backUp(to: path) { shares.append($0) }
    #expect(shares.last == 1)
    #expect(try DatabaseDump(of: GraphStore.open(path: path)) == DatabaseDump(of: store))
    _ = try store.removeCurated(named: "example-harbour-talks.yaml")
    try store.backUp(to: path)
    #expect(try GraphStore.open(path: path).statistics().nodes.isEmpty)
  }

  @Test func `copies what is written by somebody else at the moment`() throws {
    let folder = try TemporaryFolder()
    let writer = try GraphStore.openForWriting(path: folder.path("a.sqlite"))
    _ = try writer.importCurated([SampleFiles.harbour])
    let reader = try GraphStore.open(path: folder.path("a.sqlite"))
    try writer.writing {
      try writer.connection.execute("DELETE FROM name")
      try reader.backUp(to: folder.path("b.sqlite"))
    }
    #expect(try GraphStore.open(path: folder.path("b.sqlite")).find("Lin Wanghai").label == "林望海")
  }

  @Test func `never writes over anything but a graph`() throws {
    let folder = try TemporaryFolder()
    let store = try SampleFiles.graph(try SampleFiles.harbour)
    let text = try folder.write("手稿，不可丢失\n", to: "手稿.txt")
    let other = folder.path("别的.sqlite")
    try Connection(path: other).executeScript("CREATE TABLE 账本(金额); INSERT INTO 账本 VALUES (7)")
    let own = folder.path("自己.sqlite")
    let itself = try GraphStore.openForWriting(path: own)
    for (store, path, reason) in [
      (store, text, "file is not a database"),
      (store, other, "it is the SQLite database of another program"),
      (store, folder.path("没有/a.sqlite"), "unable to open database file"),
      (itself, own, "that is the graph itself"),
    ] {
      let before = try? Data(contentsOf: URL(filePath: path))
      let error = #expect(throws: EventGraphError.self) { try store.backUp(to: path) }
      #expect(error?.kind == .cannotWrite)
      #expect(error?.message == "could not back up \(store.path) to \(path): \(reason)")
      let after = try? Data(contentsOf: URL(filePath: path))
      #expect(after == before)
    }
  }
}
