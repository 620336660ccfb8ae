import EventGraph
import Foundation
import TestSupport
import Testing

@Suite struct CuratedImportTests {
  private func file(_ name: String) throws -> CuratedFile {
    let url = Repository.root.appending(path: "Graphs/\(name)")
    return CuratedFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
  }

  @Test func `imports the graph of the video meeting`() throws {
    let store = try GraphStore.inMemory()
    let report = try store.importCurated([try file("putin-xi-2022-12-30.yaml")])
    #expect(report.nodes[.article] == 5)
  }
}
