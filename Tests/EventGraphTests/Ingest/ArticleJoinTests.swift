import EventGraph
import SQLite
import TestSupport
import Testing

@Suite struct ArticleJoinTests {
  /// The article of the sample page b.txt by outlet, title and day.
  private static let curated = SampleFiles.file(
    "port.yaml",
    """
    outlets: [{id: ntd, name: 新唐人}]
    people: [{id: lin, name: 林望海}]
    articles:
    - {id: talks, outlet: ntd, title: 方小舟与林望海会谈, published: 2024-06-03}
    statements:
    - {id: invitation, speaker: lin, text: 期待明年春天的访问, reported: [{article: talks}]}
    """
  )

  private static let pages = ["a.txt", "b.txt", "c.txt", "d.txt"]

  private func articles(_ store: GraphStore) throws -> [String] {
    try store.connection.rows(
      """
      SELECT key || ' ' || (SELECT count(*) FROM paragraph WHERE article = node.id)
      FROM node WHERE kind = (SELECT code FROM node_kind WHERE name = 'article') ORDER BY key
      """
    ) { $0.text(0) }
  }

  @Test func `makes one of an article that people wrote down and its page`() throws {
    let samples = try SampleArticles()
    let store = try SampleFiles.graph(Self.curated)
    _ = try store.ingest(samples.paths(Self.pages))
    let found = try articles(store)
    #expect(found.count == 4)
    #expect(found.contains { $0 == "article:talks 4" })
    #expect(try store.verify().drifts.isEmpty)
    #expect(try store.examine().isSound)
  }

  @Test func `makes the same graph whichever came first, and parts them again`() throws {
    let samples = try SampleArticles()
    let first = try SampleFiles.graph(Self.curated)
    _ = try first.ingest(samples.paths(Self.pages))
    let second = try GraphStore.inMemory()
    _ = try second.ingest(samples.paths(Self.pages))
    let plain = try DatabaseDump(of: second)
    _ = try second.importCurated([Self.curated])
    let (one, other) = (try DatabaseDump(of: first), try DatabaseDump(of: second))
    #expect(one == other, "\(one.difference(from: other))")
    _ = try second.removeCurated(named: "port.yaml")
    let parted = try DatabaseDump(of: second)
    #expect(parted == plain, "\(parted.difference(from: plain))")
  }

  @Test func `keeps what people wrote down when the page is gone`() throws {
    let samples = try SampleArticles()
    let store = try SampleFiles.graph(Self.curated)
    let others = ["a.txt", "c.txt", "d.txt"]
    _ = try store.ingest(samples.paths(others))
    let without = try DatabaseDump(of: store)
    _ = try store.ingest(samples.paths(["b.txt"]))
    var report = IngestReport()
    let kept = samples.paths(others)
    try store.prune(keeping: Set(kept), below: [samples.folder.path("")], &report)
    let pruned = try DatabaseDump(of: store)
    #expect(pruned == without, "\(pruned.difference(from: without))")
  }

  @Test func `takes the page of an address for its article, one of two pages`() throws {
    let folder = try TemporaryFolder()
    let address = "https://news.example/harbour/1"
    for (name, word) in [("1.html", "修好"), ("2.html", "重建")] {
      let text = "港口专家林望海说，泊位明年春天以前会\(word)，渔船可以停靠东侧，渔民都很欢迎这个消息。"
      let page = """
        <html><head><title>泊位的消息</title><link rel="canonical" href="\(address)"></head>
        <body><article><h1>泊位的消息</h1><p>\(text)</p></article></body></html>
        """
      _ = try folder.write(page, to: name)
    }
    let curated = SampleFiles.file(
      "port.yaml",
      """
      outlets: [{name: 云湾晨报}]
      articles:
      - {id: berth, outlet: 云湾晨报, title: 泊位, published: 2024-06-03, url: '\(address)/'}
      """
    )
    let paths = ["1.html", "2.html"].map { folder.path($0) }
    let dumps = try [paths, paths.reversed()].map { order in
      let store = try SampleFiles.graph(curated)
      for path in order { _ = try store.ingest([path]) }
      #expect(try articles(store).count == 2)
      #expect(try articles(store).contains("article:berth 2"))
      return try DatabaseDump(of: store)
    }
    #expect(dumps[0] == dumps[1], "\(dumps[0].difference(from: dumps[1]))")
  }
}
