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

  @Test(arguments: [1, 4])
  func `can be broken off between pages of more articles than are read ahead`(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let text = "周五的早上，码头上的人很多，船工在收拾缆绳，孩子在河边玩耍，天气一直很好，风也不大。"
    let paths = try (0..<6).map { page in
      let lines = (0..<250).map { number in
        """
        {"url": "https://news.example/\(page)/\(number)", "title": "第\(number)次会谈",\
         "outlet": "海湾晨报", "published": "2031-03-07", "text": "\(text)"}
        """
      }
      return try folder.write(lines.joined(separator: "\n"), to: "\(page).jsonl")
    }
    let store = try GraphStore.inMemory()
    var read = 0
    #expect(throws: Stop.self) {
      try store.ingest(paths, options: IngestOptions(jobs: jobs)) { _ in
        read += 1
        if read == 3 { throw Stop() }
      }
    }
    let rest = try store.ingest(paths, options: IngestOptions(jobs: jobs))
    #expect(rest.unchanged + rest.new == 6)
    #expect(rest.unchanged < 6)
    let articles = try store.statistics().nodes[.article]
    #expect(articles == 1_500)
  }
}
