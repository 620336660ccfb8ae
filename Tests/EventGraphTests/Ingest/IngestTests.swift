import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct IngestTests {
  private static let all = ["a.txt", "b.txt", "c.txt", "d.txt"]

  private func keys(_ kind: NodeKind, _ store: GraphStore) throws -> [String] {
    try store.connection.rows(
      "SELECT key FROM node WHERE kind = \(kind.code) ORDER BY key"
    ) { $0.text(0) }
  }

  @Test func `makes the same graph in any order, with any number of jobs`() throws {
    let articles = try SampleArticles()
    let expected = try GraphStore.inMemory()
    _ = try expected.ingest(articles.paths(Self.all))
    let dump = try DatabaseDump(of: expected)
    for (order, jobs) in [([3, 2, 1, 0], 1), ([1, 3, 0, 2], 4), ([2, 0, 3, 1], 2)] {
      let together = try GraphStore.inMemory()
      let paths = articles.paths(order.map { Self.all[$0] })
      _ = try together.ingest(paths, options: IngestOptions(jobs: jobs))
      let other = try DatabaseDump(of: together)
      #expect(other == dump, "\(other.difference(from: dump))")
      let single = try GraphStore.inMemory()
      for path in paths { _ = try single.ingest([path]) }
      let last = try DatabaseDump(of: single)
      #expect(last == dump, "\(last.difference(from: dump))")
    }
  }

  @Test func `joins people, a meeting and a statement across articles`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    let report = try store.ingest(articles.paths(Self.all))
    #expect(report.new == 4)
    #expect(report.added == 4)
    #expect(try keys(.person, store) == ["person:丁一鸣", "person:方小舟", "person:林望海"])
    let meetings = try keys(.meeting, store)
    #expect(meetings.count == 1)
    #expect(Set(try store.reports(of: meetings[0]).map(\.outlet)).count == 2)
    let invitation = try store.connection.rows(
      """
      SELECT node.key FROM node WHERE kind = \(NodeKind.statement.code)
        AND text LIKE '%渔民代表团%' ORDER BY 1
      """
    ) { $0.text(0) }
    #expect(invitation.count == 1)
    let words = Set(try store.reports(of: invitation[0]).compactMap(\.words))
    #expect(words.count == 3)
  }

  @Test func `reads unchanged pages again where it is asked to, to the same end`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    let paths = articles.paths(Self.all)
    _ = try store.ingest(paths)
    let dump = try DatabaseDump(of: store)
    #expect(try store.ingest(paths).unchanged == 4)
    let report = try store.ingest(paths, options: IngestOptions(isAgain: true))
    #expect((report.updated, report.added, report.removed) == (4, 4, 4))
    let again = try DatabaseDump(of: store)
    #expect(again == dump, "\(again.difference(from: dump))")
  }

  @Test func `joins nobody whose name is hidden or no more than a surname`() throws {
    let folder = try TemporaryFolder()
    for (name, day) in [("a.txt", 3), ("b.txt", 9)] {
      let text = """
        【大纪元2024年6月\(day)日讯】

        渔民罗某说，今年的台风季会比往年来得更晚一些，泊位也不够用，港务局应该早做准备。
        住在河口的高女士说，她家的船已经停了一年。
        """
      try folder.write(text, to: name)
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest([folder.path("a.txt"), folder.path("b.txt")])
    let people = try keys(.person, store)
    let names = ["罗某", "高女士"]
    let days = ["2024-06-03", "2024-06-09"]
    let expected = names.flatMap { name in days.map { "person:\(name)（大纪元 \($0)）" } }
    #expect(people == expected)
  }

  @Test func `keeps a sentence and its negation apart`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(articles.paths(["a.txt", "b.txt"]))
    let closed = try store.connection.rows(
      "SELECT key FROM node WHERE kind = \(NodeKind.statement.code) AND text LIKE '%休渔期%'"
    ) { $0.text(0) }
    #expect(closed.count == 2)
  }

  @Test func `keeps the conferences of two days apart`() throws {
    let folder = try TemporaryFolder()
    for day in [4, 5] {
      let text = "例行记者会\n\n【大纪元2024年6月\(day)日讯】\n\n港务局发言人林望海6月\(day)日在例行记者会上说，泊位够用。\n"
      _ = try folder.write(text, to: "\(day).txt")
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest([folder.path("4.txt"), folder.path("5.txt")])
    #expect(try keys(.meeting, store).count == 2)
  }

  @Test func `places what is quoted at the one meeting an article is about`() throws {
    let folder = try TemporaryFolder()
    let text = """
      林望海与方小舟通话

      【大纪元2024年6月3日讯】

      港务局长林望海6月2日与商会会长方小舟举行视频会议。

      林望海说，泊位明年春天以前会修好，渔船可以停靠东侧。

      气象台长丁一鸣说，今年的台风季会比往年来得更晚一些。
      """
    let store = try GraphStore.inMemory()
    _ = try store.ingest([folder.write(text, to: "a.txt")])
    let said = try store.connection.rows(
      """
      SELECT label, happened, occasion FROM node
      WHERE kind = \(NodeKind.statement.code) ORDER BY label
      """
    ) { row in
      "\(row.text(0).prefix(3)) \(row.optionalText(1) ?? "?") \(row.optionalText(2) ?? "?")"
    }
    #expect(said == ["丁一鸣 ? ?", "林望海 2024-06-02 方小舟、林望海通话"])
  }

  @Test func `proves every fact by words that stand in the article`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(articles.paths(Self.all))
    let verification = try store.verify()
    #expect(verification.checked > 20)
    #expect(verification.drifts.isEmpty)
    #expect(try store.examine().isSound)
    try store.connection.execute("UPDATE paragraph SET text = '（已删除）' WHERE number = 2")
    #expect(try !store.verify().drifts.isEmpty)
  }

  @Test func `replaces what a changed page said and leaves unchanged pages alone`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(articles.paths(["a.txt", "b.txt", "c.txt"]))
    let again = try store.ingest(articles.paths(["a.txt", "b.txt", "c.txt"]))
    #expect(again.unchanged == 3)
    #expect(again.pages == 3)
    let other = try #require(SampleArticles.pages["d.txt"])
    _ = try articles.folder.write("台风季或将推迟\n\n\(other)\n", to: "b.txt")
    let changed = try store.ingest(articles.paths(["b.txt"]))
    #expect(changed.updated == 1)
    #expect(changed.removed == 1)
    let fresh = try GraphStore.inMemory()
    _ = try fresh.ingest(articles.paths(["a.txt", "b.txt", "c.txt"]))
    let (left, right) = (try DatabaseDump(of: store), try DatabaseDump(of: fresh))
    #expect(left == right, "\(left.difference(from: right))")
  }

  @Test func `forgets pages that vanished as if they had never been there`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(articles.paths(Self.all))
    var report = IngestReport()
    let kept = articles.paths(["a.txt", "c.txt"])
    try store.prune(keeping: Set(kept), below: [articles.folder.path("")], &report)
    #expect(report.pruned == 2)
    let fresh = try GraphStore.inMemory()
    _ = try fresh.ingest(kept)
    let (left, right) = (try DatabaseDump(of: store), try DatabaseDump(of: fresh))
    #expect(left == right, "\(left.difference(from: right))")
  }

  @Test func `takes a page for the same however its path is spelled`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    let paths = articles.paths(Self.all)
    _ = try store.ingest(paths)
    let dump = try DatabaseDump(of: store)
    let root = articles.folder.url.path + "/"
    try FileManager.default.createSymbolicLink(
      atPath: root + "link",
      withDestinationPath: root
    )
    for spelling in ["./", "../\(articles.folder.url.lastPathComponent)/", "link/", "/"] {
      let others = Self.all.map { root + spelling + $0 }
      let report = try store.ingest(others + paths)
      #expect(report.unchanged == 4, "\(spelling)")
      #expect(report.pages == 4, "\(spelling)")
    }
    #expect(try DatabaseDump(of: store) == dump)
    try FileManager.default.removeItem(atPath: paths[1])
    var report = IngestReport()
    let kept = Set(articles.paths(["a.txt", "c.txt", "d.txt"]))
    try store.prune(keeping: kept, below: [root + "./link"], &report)
    #expect(report.pruned == 1)
    #expect(report.removed == 1)
  }

  @Test func `forgets the pages of a folder that vanished`() throws {
    let articles = try SampleArticles()
    let page = try articles.folder.write("渡轮复航\n\n林望海表示，渡轮秋天复航。\n", to: "in/side/a.txt")
    let store = try GraphStore.inMemory()
    _ = try store.ingest([page])
    try FileManager.default.removeItem(atPath: articles.folder.path("in"))
    var report = IngestReport()
    try store.prune(keeping: [], below: [articles.folder.path("")], &report)
    #expect(report.pruned == 1)
  }

  @Test func `calls a meeting of one party by its place as well`() throws {
    let folder = try TemporaryFolder()
    let page = """
      习近平访问广东

      【大纪元2020年10月13日讯】中共领导人习近平10月12日访问广东。

      林望海表示，访问的细节没有公布。
      """
    let store = try GraphStore.inMemory()
    _ = try store.ingest([try folder.write(page, to: "a.txt")])
    let labels = try store.connection.rows(
      "SELECT label FROM node WHERE kind = \(NodeKind.meeting.code)"
    ) { $0.text(0) }
    #expect(labels == ["习近平访问广东"])
  }

  @Test func `joins curated and ingested facts, whichever came first`() throws {
    let curated = SampleFiles.file(
      "hafen.yaml",
      """
      outlets: [{name: 云湾晨报}]
      people: [{id: lin, name: 林望海, names: [Lin Wanghai]}, {name: 方小舟}]
      articles: [{id: x, outlet: 云湾晨报, title: 会谈, published: 2024-06-03}]
      meetings:
        - {id: 港口会谈, title: 港口会谈, type: meeting, status: held, date: 2024-06-02,
           participants: [林望海, 方小舟], reported: [x]}
      """
    )
    let articles = try SampleArticles()
    let first = try SampleFiles.graph(curated)
    _ = try first.ingest(articles.paths(Self.all))
    let second = try GraphStore.inMemory()
    _ = try second.ingest(articles.paths(Self.all))
    let pure = try DatabaseDump(of: second)
    _ = try second.importCurated([curated])
    let (left, right) = (try DatabaseDump(of: first), try DatabaseDump(of: second))
    #expect(left == right, "\(left.difference(from: right))")
    #expect(try keys(.person, first) == ["person:lin", "person:丁一鸣", "person:方小舟"])
    #expect(try store(first, has: "meeting:港口会谈", reportedBy: 3))
    _ = try second.removeCurated(named: "hafen.yaml")
    let last = try DatabaseDump(of: second)
    #expect(last == pure, "\(last.difference(from: pure))")
  }

  private func store(_ store: GraphStore, has meeting: String, reportedBy count: Int) throws -> Bool
  {
    try store.reports(of: meeting).count == count
  }

  @Test func `names pages that cannot be read and goes on`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    let report = try store.ingest(articles.paths(["missing.txt", "a.txt"]))
    #expect(report.failures.map(\.page) == articles.paths(["missing.txt"]))
    #expect(report.new == 1)
  }

  @Test func `writes nothing in a trial`() throws {
    let articles = try SampleArticles()
    let store = try GraphStore.inMemory()
    let empty = try DatabaseDump(of: store)
    let report = try store.ingest(articles.paths(Self.all), options: IngestOptions(isTrial: true))
    #expect(report.new == 4)
    #expect(try DatabaseDump(of: store) == empty)
  }
}
