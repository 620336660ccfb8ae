import ChineseText
import SQLite
import TestSupport
import Testing

@testable import EventGraph

@Suite struct SharedNameTests {
  private static let pages = [
    "a.txt": (
      "河岸的树", "大纪元", 1,
      "工程师王晓东说，河岸上的柳树今年春天要补种三百棵，树苗已经从苗圃运到了清河镇。"
    ),
    "b.txt": (
      "夜班列车", "新唐人", 40,
      "在北港上夜班的王晓东说，夜班列车常常晚点，候车的人只好在站台上等到天亮，希望车站早些改善。"
    ),
    "c.txt": (
      "柳树成荫", "美国之音", 80,
      "清河镇的工程师王晓东表示，去年补种的柳树已经成荫，镇上的孩子们放学以后都爱到河边去玩。"
    ),
    "d.txt": (
      "石桥完工", "希望之声", 90,
      "林望海说，石桥已经完工。王晓东也来到桥边，他说桥面比从前宽了许多，两辆车可以并行。"
    ),
    "e.txt": (
      "列车改点", "新唐人", 43,
      "王晓东说，列车改点以后，上夜班的人终于能按时回家了，车站也添了长椅和热水。"
    ),
  ]

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, page) in Self.pages {
      let (title, outlet, day, text) = page
      let date = "2024年\(1 + day / 28)月\(1 + day % 28)日讯"
      _ = try folder.write("\(title)\n\n【\(outlet)\(date)】\n\n\(text)\n", to: name)
    }
    return folder
  }

  private func people(_ store: GraphStore) throws -> [String] {
    try store.people(called: "王晓东")
  }

  private static let expected = [
    "person:王晓东 2", "person:王晓东（希望之声 2024-04-07） 1", "person:王晓东（新唐人 2024-02-13） 2",
  ]

  @Test(arguments: [
    ("王军", true), ("王晓东", true), ("杰克逊", true), ("林望海", false), ("欧阳军", false),
    ("欧内斯特", false), ("军", false), ("", false),
  ])
  func `knows which names many people have`(name: String, isShared: Bool) {
    #expect(SharedNames.standard.isShared(name) == isShared)
  }

  @Test func `keeps people of a usual name apart who share nothing else`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(Self.pages.keys.sorted().map { folder.path($0) })
    #expect(try people(store) == Self.expected)
    let visitor = try #require(try store.node(id: "person:王晓东（希望之声 2024-04-07）"))
    #expect(try store.reasons(for: visitor).map(\.rule) == [.sharedName])
  }

  @Test func `makes the same graph of usual names in any order and one by one`() throws {
    let folder = try folder()
    let names = Self.pages.keys.sorted()
    let expected = try GraphStore.inMemory()
    _ = try expected.ingest(names.map { folder.path($0) })
    let dump = try DatabaseDump(of: expected)
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [3, 1, 0, 4, 2], [2, 4, 3, 0, 1]] {
      let single = try GraphStore.inMemory()
      for place in order { _ = try single.ingest([folder.path(names[place])]) }
      let other = try DatabaseDump(of: single)
      #expect(other == dump, "\(other.difference(from: dump))")
    }
  }

  @Test func `joins people of a usual name again when a page names somebody beside both`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    let paths = Self.pages.keys.sorted().map { folder.path($0) }
    _ = try store.ingest(paths)
    let text = """
      柳树成荫

      【美国之音2024年3月25日讯】

      清河镇的工程师王晓东表示，去年补种的柳树已经成荫，渔民林望海也常带着孩子到河边去玩。
      """
    _ = try folder.write(text, to: "c.txt")
    _ = try store.ingest(paths)
    #expect(try people(store) == ["person:王晓东 3", "person:王晓东（新唐人 2024-02-13） 2"])
    let fresh = try GraphStore.inMemory()
    _ = try fresh.ingest(paths)
    let (dump, expected) = (try DatabaseDump(of: store), try DatabaseDump(of: fresh))
    #expect(dump == expected, "\(dump.difference(from: expected))")
  }

  @Test func `asks whether people of a usual name are one, and joins them by decision`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(Self.pages.keys.sorted().map { folder.path($0) })
    let merger = Decision(.entityMerge, ["person:王晓东", "person:王晓东（新唐人 2024-02-13）"])
    #expect(try store.review(limit: 9).contains { $0.answers.contains(merger) })
    let before = try DatabaseDump(of: store)
    _ = try store.decide([merger])
    #expect(try people(store) == ["person:王晓东 4", Self.expected[1]])
    #expect(try store.decisions().map(\.applies) == [true])
    _ = try store.undo()
    let after = try DatabaseDump(of: store)
    #expect(after == before, "\(after.difference(from: before))")
  }

  @Test func `asks about usual names of two characters, and not about two who have one`() throws {
    let folder = try TemporaryFolder()
    let texts = [
      "工程师王军说，石桥明年春天以前会修好，渔船也能从桥下过去，两岸的人来往就方便多了。",
      "北港的王军说，桥面比从前宽了许多，两辆车可以并行，傍晚还有人在桥上散步、看河水。",
      "站台上的人不多。王军说，夜班列车又晚点了，候车的人只好等到天亮，盼着车站早些改善。",
    ]
    for (place, text) in texts.enumerated() {
      let page = "第\(place)篇\n\n【新唐人2024年\(place + 3)月11日讯】\n\n\(text)\n"
      _ = try folder.write(page, to: "\(place).txt")
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest((0..<3).map { folder.path("\($0).txt") })
    let asked = try store.review(limit: 9).filter { $0.kind == .likeNames }.compactMap {
      $0.answers.first?.operands
    }
    #expect(
      asked == [
        ["person:王军", "person:王军（新唐人 2024-04-11）"], ["person:王军", "person:王军（新唐人 2024-05-11）"],
      ]
    )
  }

  @Test func `does not look beside a name that very many articles give`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(Self.pages.keys.sorted().map { folder.path($0) })
    let tellings = Tellings(connection: store.connection, registry: NameRegistry())
    let key = EntityKey(.person, "王晓东")
    #expect(try tellings.tellings(of: key, atMost: 5)?.count == 5)
    #expect(try tellings.tellings(of: key, atMost: 4)?.count == nil)
  }

  @Test(arguments: [
    ("汪洋说，凶手和被害人素不相识，为什么要下这样的毒手，车站里的人都不明白。", "汪洋（新唐人 2024-03-11）"),
    ("全国政协主席汪洋说，会议明年春天在北京举行，与会的人可以提前报到。", "汪洋"),
    ("汪洋说，会议明年春天在北京举行。栗战书也表示，与会的人可以提前报到。", "汪洋"),
    ("王丹说，雨停以后大家就到河边去，渔船都停在石桥的东侧，等着风小下来。", "王丹"),
  ])
  func `takes a bare name for an official's only beside a title or a compatriot`(
    text: String,
    name: String
  ) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("桥边消息\n\n【新唐人2024年3月11日讯】\n\n\(text)\n", to: "a.txt")
    let store = try GraphStore.inMemory()
    _ = try store.ingest([folder.path("a.txt")])
    let people = try store.connection.rows(
      "SELECT label FROM node WHERE kind = \(NodeKind.person.code) ORDER BY label"
    ) { $0.text(0) }
    #expect(people.contains(name))
    let node = try #require(try store.node(id: "person:\(name)"))
    #expect(try store.reasons(for: node).map(\.rule) == [.sameName])
  }
}
