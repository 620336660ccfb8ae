import EventGraph
import TestSupport
import Testing

/// Ingests that end before their work is done.
@Suite struct BrokenIngestTests {
  private struct Stop: Error {}

  @Test(arguments: [1, 4])
  func `can be broken off in the middle and run again`(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let text = try #require(SampleArticles.pages["a.txt"])
    let paths = try (0..<600).map { number in
      try folder.write("第\(number)次会谈\n\n\(text)\n", to: "\(number).txt")
    }
    let store = try GraphStore.inMemory()
    var read = 0
    #expect(throws: Stop.self) {
      try store.ingest(paths, options: IngestOptions(jobs: jobs)) { _ in
        read += 1
        if read == 300 { throw Stop() }
      }
    }
    #expect(try store.examine().isSound)
    let rest = try store.ingest(paths, options: IngestOptions(jobs: jobs))
    #expect(rest.unchanged == 200)
    #expect(rest.new == 400)
  }
}
