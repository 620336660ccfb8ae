import EventGraph
import JSON
import SQLite
import TestSupport
import Testing

@Suite struct ExtractedTests {
  private static let all = ["a.txt", "b.txt", "c.txt", "d.txt"]

  /// What the extractor of the library prints of some pages.
  private func lines(_ paths: [String]) throws -> String {
    try paths.map { path in
      let article = try #require(PageReader(options: ReadingOptions()).read(path).first?.article)
      var writer = JSONWriter()
      ArticleExtraction(article, ArticleExtractor().extract(article)).write(to: &writer)
      return String(decoding: writer.bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  private func ingest(_ lines: String, into store: GraphStore) throws -> IngestReport {
    try store.ingestExtracted(Array(lines.utf8), named: "lines.jsonl", producer: "本机")
  }

  @Test func `makes of the same findings the same nodes and edges`() throws {
    let articles = try SampleArticles()
    let paths = articles.paths(Self.all)
    let own = try GraphStore.inMemory()
    _ = try own.ingest(paths)
    let other = try GraphStore.inMemory()
    let report = try ingest(try lines(paths), into: other)
    #expect(report.new == 4)
    #expect(report.failures.isEmpty, "\(report.failures)")
    let sql: SQL = "SELECT key FROM node UNION ALL SELECT CAST(id AS TEXT) FROM edge ORDER BY 1"
    let expected = try own.connection.rows(sql) { $0.text(0) }
    #expect(try other.connection.rows(sql) { $0.text(0) } == expected)
    #expect(try other.verify().drifts.isEmpty)
    let rules = try other.connection.rows(
      "SELECT DISTINCT rule FROM evidence WHERE rule NOT IN ('page', 'copy')"
    ) { $0.text(0) }
    #expect(rules == ["本机"])
    #expect(try ingest(try lines(paths), into: other).unchanged == 4)
  }

  @Test func `finds words again that stand elsewhere than the line says`() throws {
    let articles = try SampleArticles()
    let line = try lines(articles.paths(["d.txt"]))
    let moved = line.replacing(/"start":\d+/, with: "\"start\":77")
    let store = try GraphStore.inMemory()
    #expect(try ingest(moved, into: store).new == 1)
    #expect(try store.verify().drifts.isEmpty)
  }

  @Test(arguments: [
    (#""exact":"丁一鸣"#, #""exact":"丁二鸣"#, "the article does not say '丁二鸣"),
    (#""direct":false"#, #""direct":"no""#, "statements[0].direct has to be true or false"),
    (
      #""speaker":"#, #""speeker":"#,
      "statements[0] has an unknown member 'speeker'; did you mean 'speaker'?"
    ),
    (#""meeting":null"#, #""meeting":7"#, "statements[0].meeting has to be the number"),
    (#""date":null"#, #""date":"soon""#, "statements[0].date is no EDTF value: 'soon'"),
    (#""title":"台"#, #""title":"抬"#, "the page has no article"),
    ("d.txt", "e.txt", "No such file"),
    ("{", "[", "should stand here"),
  ])
  func `refuses a line that is wrong and takes the others`(
    words: String,
    wrong: String,
    reason: String
  ) throws {
    let articles = try SampleArticles()
    let line = try lines(articles.paths(["d.txt"]))
    let first = try #require(line.firstRange(of: words), "\(line)")
    var broken = line
    broken.replaceSubrange(first, with: wrong)
    let store = try GraphStore.inMemory()
    let good = try lines(articles.paths(["a.txt"]))
    let report = try ingest("\(good)\n\n\(broken)", into: store)
    #expect(report.new == 1)
    #expect(report.failures.map(\.page) == ["lines.jsonl:3"])
    #expect(report.failures.first?.reason.contains(reason) == true, "\(report.failures)")
  }
}
