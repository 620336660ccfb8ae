import EventGraph
import SQLite
import TestSupport
import Testing

@Suite struct DecisionTests {
  private static let all = ["a.txt", "b.txt", "c.txt", "d.txt"]

  private func ingested(_ articles: borrowing SampleArticles) throws -> GraphStore {
    let store = try GraphStore.inMemory()
    _ = try store.ingest(articles.paths(Self.all))
    return store
  }

  private func keys(_ store: GraphStore, _ kind: NodeKind) throws -> [String] {
    try store.connection.rows("SELECT key FROM node WHERE kind = \(kind.code) ORDER BY key") {
      $0.text(0)
    }
  }

  private func article(_ store: GraphStore, of outlet: String) throws -> String {
    try #require(try keys(store, .article).first { $0.hasPrefix("article:\(outlet)") })
  }

  private func statements(_ store: GraphStore, like text: String) throws -> [String] {
    try store.connection.rows(
      """
      SELECT key FROM node WHERE kind = \(NodeKind.statement.code) AND text LIKE \("%\(text)%")
      ORDER BY key
      """
    ) { $0.text(0) }
  }

  /// Every decision that the sample articles leave room for.
  private func decisions(_ store: GraphStore) throws -> [Decision] {
    let fishing = try statements(store, like: "休渔期")
    let invitation = try statements(store, like: "渔民代表团")
    let meeting = try keys(store, .meeting)
    return [
      Decision(.entityMerge, ["person:林望海", "person:丁一鸣"], reason: "笔名"),
      Decision(.entityRename, ["person:方小舟", "方会长"]),
      Decision(.entityAlias, ["person:方小舟", "老方"]),
      Decision(.entitySplit, ["person:方小舟", "person:小方", try article(store, of: "新唐人")]),
      Decision(.statementSame, fishing),
      Decision(.statementDifferent, [invitation[0], try article(store, of: "大纪元")]),
      Decision(.meetingDifferent, [meeting[0], try article(store, of: "大纪元")]),
      Decision(.reject, [try statements(store, like: "台风季")[0]]),
      Decision(.reject, ["person:方小舟"]),
    ]
  }

  @Test func `leaves no trace of what is undone`() throws {
    let store = try ingested(SampleArticles())
    let before = try DatabaseDump(of: store)
    for decision in try decisions(store) {
      #expect(try store.decide([decision]) == 1)
      #expect(try store.decide([decision]) == 0)
      #expect(try store.decisions().map(\.applies) == [true], "\(decision)")
      if decision.action != .entityNotSame {
        #expect(try DatabaseDump(of: store) != before, "\(decision)")
      }
      #expect(try store.examine().isSound, "\(decision)")
      #expect(try store.undo() == decision)
      let after = try DatabaseDump(of: store)
      #expect(after == before, "\(decision): \(after.difference(from: before))")
    }
    #expect(throws: EventGraphError.self) { try store.undo() }
  }

  @Test func `decides for articles that come later, too`() throws {
    let articles = try SampleArticles()
    let store = try ingested(articles)
    let all = try decisions(store)
    _ = try store.decide(all)
    let dump = try DatabaseDump(of: store)
    for order in [[3, 2, 1, 0], [2, 0, 3, 1]] {
      let early = try GraphStore.inMemory()
      _ = try early.decide(all)
      for place in order { _ = try early.ingest(articles.paths([Self.all[place]])) }
      let other = try DatabaseDump(of: early)
      #expect(other == dump, "\(other.difference(from: dump))")
    }
  }

  @Test func `comes to the same one by one and all at once, and in any order of undoing`() throws {
    let articles = try SampleArticles()
    let (single, together) = (try ingested(articles), try ingested(articles))
    let all = try decisions(single)
    for decision in all { _ = try single.decide([decision]) }
    _ = try together.decide(all)
    let (dump, expected) = (try DatabaseDump(of: single), try DatabaseDump(of: together))
    #expect(dump == expected, "\(dump.difference(from: expected))")
    let fresh = try DatabaseDump(of: try ingested(articles))
    for number in [3, 9, 1, 7, 2, 8, 5, 4, 6] { _ = try single.undo(number) }
    let undone = try DatabaseDump(of: single)
    #expect(undone == fresh, "\(undone.difference(from: fresh))")
  }

  @Test func `leaves alone what a decision is not about`() throws {
    let store = try ingested(SampleArticles())
    let other = try article(store, of: "美国之音")
    let mark = "UPDATE edge SET told = '未动' WHERE origin = \(StableNumber(ofNode: other).value)"
    try store.connection.executeScript(mark)
    _ = try store.decide([Decision(.entityRename, ["person:方小舟", "方会长"])])
    let kept = try store.connection.firstRow(
      "SELECT count(*) FROM edge WHERE told = '未动'"
    ) { $0.integer(0) }
    #expect(kept ?? 0 > 0)
  }

  @Test func `makes one of two people, with the names and words of both`() throws {
    let store = try ingested(SampleArticles())
    _ = try store.decide([Decision(.entityMerge, ["person:林望海", "person:丁一鸣"])])
    #expect(try keys(store, .person) == ["person:方小舟", "person:林望海"])
    #expect(try store.find("丁一鸣").id == "person:林望海")
    let said = try store.connection.rows(
      """
      SELECT node.text FROM edge JOIN node ON node.id = edge.target
      WHERE edge.kind = \(EdgeKind.said.code)
        AND edge.origin = \(StableNumber(ofNode: "person:林望海").value)
      """
    ) { $0.text(0) }
    #expect(said.contains { $0.contains("台风季") })
    #expect(said.contains { $0.contains("北港码头") })
  }

  @Test func `shows an entity under its new name and keeps its id`() throws {
    let store = try ingested(SampleArticles())
    _ = try store.decide([Decision(.entityRename, ["person:方小舟", "方会长"])])
    #expect(try store.find("方会长").id == "person:方小舟")
    #expect(try store.find("方小舟").label == "方会长")
  }

  @Test func `tells two people of one name apart`() throws {
    let store = try ingested(SampleArticles())
    let paper = try article(store, of: "新唐人")
    _ = try store.decide([Decision(.entitySplit, ["person:方小舟", "person:小方", paper])])
    #expect(try keys(store, .person).contains("person:小方"))
    let closed = try statements(store, like: "休渔期应该")
    #expect(try store.neighbors(of: closed[0], by: .said) == ["person:小方"])
  }

  @Test func `joins and parts statements`() throws {
    let store = try ingested(SampleArticles())
    let fishing = try statements(store, like: "休渔期")
    _ = try store.decide([Decision(.statementSame, fishing)])
    #expect(try statements(store, like: "休渔期") == [fishing[0]])
    #expect(try store.reports(of: fishing[0]).count == 2)
    let invitation = try statements(store, like: "渔民代表团")
    #expect(invitation.count == 1)
    let paper = try article(store, of: "大纪元")
    _ = try store.decide([Decision(.statementDifferent, [invitation[0], paper])])
    let parted = try statements(store, like: "渔民代表团")
    #expect(parted.count == 2)
    #expect(try parted.map { try store.reports(of: $0).count }.sorted() == [1, 2])
  }

  @Test func `takes out what was found by mistake, with everything that hangs on it`() throws {
    let store = try ingested(SampleArticles())
    _ = try store.decide([Decision(.reject, ["person:方小舟"])])
    #expect(try keys(store, .person) == ["person:丁一鸣", "person:林望海"])
    #expect(try statements(store, like: "休渔期").isEmpty)
    #expect(try store.verify().drifts.isEmpty)
  }

  @Test func `marks decisions to which nothing answers any more`() throws {
    let articles = try SampleArticles()
    let store = try ingested(articles)
    _ = try store.decide([Decision(.entityMerge, ["person:林望海", "person:丁一鸣"])])
    var report = IngestReport()
    try store.prune(
      keeping: Set(articles.paths(["a.txt"])),
      below: [articles.folder.path("")],
      &report
    )
    #expect(try store.decisions().map(\.applies) == [false])
    let items = try store.review(limit: 5)
    #expect(items.first?.kind == .lapsedDecision)
    #expect(items.first?.number == 1)
  }

  @Test func `asks of what is alike until somebody decides`() throws {
    let folder = try TemporaryFolder()
    for (day, name) in [(3, "阿列克谢·库兹涅佐夫"), (4, "库兹涅佐夫"), (5, "安德烈耶娃")] {
      let text = "渔港谈话\n\n【北港日报2024年6月\(day)日讯】\n\n俄罗斯渔业专家\(name)表示，鱼群今年来得比往年更早一些。\n"
      _ = try folder.write(text, to: "\(day).txt")
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest([3, 4, 5].map { folder.path("\($0).txt") })
    let questions = try store.review(limit: 20).filter { $0.kind == .likeNames }
    #expect(questions.count == 1, "\(questions.map(\.question))")
    let question = try #require(questions.first)
    #expect(Set(question.answers.map(\.action)) == [.entityMerge, .entityNotSame])
    _ = try store.decide([question.answers[1]])
    #expect(try store.review(limit: 20).allSatisfy { $0.kind != .likeNames })
  }
}

extension GraphStore {
  /// The ids at the other end of the edges that lead to a node.
  fileprivate func neighbors(of id: String, by kind: EdgeKind) throws -> [String] {
    try connection.rows(
      """
      SELECT origin.key FROM edge JOIN node AS origin ON origin.id = edge.origin
      WHERE edge.kind = \(kind.code) AND edge.target = \(StableNumber(ofNode: id).value)
      ORDER BY 1
      """
    ) { $0.text(0) }
  }
}
