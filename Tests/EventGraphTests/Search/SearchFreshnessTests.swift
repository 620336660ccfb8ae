import EDTF
import EventGraph
import SQLite
import TestSupport
import Testing

/// The index is what the graph is, whatever was written last, and however it came to be.
@Suite struct SearchFreshnessTests {
  private static let pages = ["a.txt", "b.txt", "c.txt", "d.txt"]
  private static let words = ["林望海", "渔民代表团", "会谈", "休渔期", "台风季", "码头", "王海", "期", "老林"]

  /// All that searches find, with scores and snippets.
  private func answers(_ store: GraphStore, _ words: [String] = words) throws -> [[SearchHit]] {
    try words.map { word in
      var query = SearchQuery(word)
      query.limit = .max
      return try store.search(query).hits
    }
  }

  /// What is there according to the tables alone.
  private func scanned(_ word: String, _ store: GraphStore) throws -> Set<String> {
    let pattern = "%\(word)%"
    return Set(
      try store.connection.rows(
        """
        SELECT key FROM node WHERE label LIKE \(pattern) OR text LIKE \(pattern)
          OR id IN (SELECT node FROM name WHERE name LIKE \(pattern))
          OR id IN (SELECT article FROM paragraph WHERE text LIKE \(pattern))
          OR id IN (SELECT target FROM edge WHERE words LIKE \(pattern)
            AND kind IN (\(EdgeKind.reported.code), \(EdgeKind.carried.code)))
        """
      ) { $0.text(0) }
    )
  }

  private func expectFresh(_ store: GraphStore, _ when: String) throws {
    let pending = try store.connection.rows("SELECT node FROM search_pending") { $0.integer(0) }
    #expect(pending.isEmpty, "\(when)")
    for (word, hits) in zip(Self.words, try answers(store)) {
      #expect(Set(hits.map(\.node.id)) == (try scanned(word, store)), "\(word) \(when)")
    }
  }

  @Test func `is up to date after every kind of writing`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(articles.paths(Self.pages))
    try expectFresh(store, "after an ingest")
    #expect(try !answers(store, ["台风季"])[0].isEmpty)

    let rename = Decision(.entityRename, ["person:林望海", "王海"])
    let reject = Decision(.reject, [try #require(store.search(SearchQuery("休渔期")).statement)])
    try store.decide([rename, reject])
    try expectFresh(store, "after decisions")
    #expect(try !answers(store, ["王海"])[0].isEmpty)
    _ = try store.undo()
    try expectFresh(store, "after the undoing of one")
    _ = try store.undo()
    try expectFresh(store, "after the undoing of all")
    #expect(try answers(store, ["王海"])[0].isEmpty)

    let other = try #require(SampleArticles.pages["d.txt"])
    _ = try articles.folder.write("台风季或将推迟\n\n\(other)\n", to: "b.txt")
    _ = try store.ingest(articles.paths(Self.pages))
    try expectFresh(store, "after a page has changed")
    var report = IngestReport()
    let kept = Set(articles.paths(["a.txt", "c.txt"]))
    try store.prune(keeping: kept, below: [articles.folder.path("")], &report)
    try expectFresh(store, "after pages have vanished")
    #expect(try answers(store, ["台风季"])[0].isEmpty)

    _ = try store.importCurated([SampleFiles.file("a.yaml", "people: [{name: 林望海, names: [老林]}]")])
    try expectFresh(store, "after an import")
    #expect(try answers(store, ["老林"])[0].map(\.node.id) == ["person:林望海"])
    _ = try store.removeCurated(named: "a.yaml")
    try expectFresh(store, "after a file was taken out")
    _ = try store.importTables(
      nodes: SampleFiles.table("n.csv", "id,type,name,ts", ["person:老林,person,老林,"]),
      edges: SampleFiles.table("e.csv", "src,dst,type", [])
    )
    try expectFresh(store, "after an import of tables")
  }

  @Test func `answers the same in whatever order texts came in`() throws {
    let articles = try SampleArticles()
    let together = try GraphStore.inMemory()
    _ = try together.ingest(articles.paths(Self.pages))
    let expected = try answers(together)
    for order in [[3, 2, 1, 0], [1, 3, 0, 2]] {
      let single = try GraphStore.inMemory()
      for place in order { _ = try single.ingest(articles.paths([Self.pages[place]])) }
      #expect(try answers(single) == expected)
    }
  }

  @Test func `takes the same ones of many that fit equally well`() throws {
    func rows(_ numbers: some Sequence<Int>) -> CuratedFile {
      let rows = numbers.map { "meeting:m\($0),meeting,渔会会谈,2024-06-\(10 + $0 % 9)" }
      return SampleFiles.table("n.csv", "id,type,name,ts", rows)
    }
    let edges = SampleFiles.table("e.csv", "src,dst,type", [])
    let store = try GraphStore.inMemory()
    _ = try store.importTables(nodes: rows(0..<60), edges: edges)
    let expected = try store.search(SearchQuery("渔会")).hits
    #expect(expected.count == 20)
    #expect(expected.first?.node.happened?.description == "2024-06-18")
    // A second import numbers the texts anew, the ones that are not changed first.
    _ = try store.importTables(nodes: rows(30..<60), edges: edges)
    _ = try store.importTables(nodes: rows((0..<60).reversed()), edges: edges)
    #expect(try store.search(SearchQuery("渔会")).hits == expected)
  }

  @Test func `keeps nothing of an import that was broken off while texts were indexed`() throws {
    struct BrokenOff: Error {}
    let store = try GraphStore.inMemory()
    _ = try store.importCurated([SampleFiles.file("a.yaml", "people: [{name: 林望海}]")])
    let before = try DatabaseDump(of: store)
    #expect(throws: BrokenOff.self) {
      try store.importTables(
        nodes: SampleFiles.table("n.csv", "id,type,name,ts", ["person:老林,person,老林,"]),
        edges: SampleFiles.table("e.csv", "src,dst,type", [])
      ) { if $0.phase == "search index" { throw BrokenOff() } }
    }
    #expect(try DatabaseDump(of: store) == before)
    try expectFresh(store, "after an import was broken off")
  }
}

extension SearchResults {
  /// The first statement among the hits.
  fileprivate var statement: String? { hits.first { $0.node.kind == .statement }?.node.id }
}
