import EventGraph
import SQLite
import TestSupport
import Testing

@Suite struct TranscriptionTests {
  private static let pages = [
    "a.txt": ("泊位的消息", "大纪元", "港口专家帕克斯顿（Edgar Paxton）说，泊位明年春天以前会修好，渔船可以停靠东侧。"),
    "b.txt": ("泊位的新消息", "新唐人", "港口专家埃德加·帕克斯顿（Edgar Paxton）表示，泊位的修缮已经开始，渔民都欢迎。"),
    "c.txt": ("鱼群的消息", "美国之音", "港口专家佩克斯顿（Edgar J. Paxton）说，鱼群今年会晚到两个星期，休渔期应该顺延。"),
    "d.txt": ("埃德加的消息", "希望之声", "港口专家埃德加·帕克斯顿说，海上的风今天小了很多，出海的渔船也多了起来。"),
    "e.txt": ("渔港的消息", "自由亚洲", "渔港议员伯恩斯（Lydia Burns）说，渔港的预算今年不会再增加，明年再议。"),
  ]
  private static let whole = ["person:伯恩斯（L. Burns） 1", "person:埃德加·帕克斯顿 4"]

  private func write(
    _ page: (String, String, String),
    to name: String,
    in folder: borrowing TemporaryFolder
  )
    throws
  {
    let day = name.unicodeScalars.first.map { $0.value - 0x60 } ?? 1
    let (title, outlet, text) = page
    _ = try folder.write("\(title)\n\n【\(outlet)2024年6月\(day)日讯】\n\n\(text)\n", to: name)
  }

  private func folder(
    _ pages: [String: (String, String, String)] = pages
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, page) in pages { try write(page, to: name, in: folder) }
    return folder
  }

  private func people(_ store: GraphStore) throws -> [String] {
    try store.connection.rows(
      """
      SELECT node.key || ' ' || count(*) FROM node JOIN edge ON edge.target = node.id
      WHERE node.kind = \(NodeKind.person.code)
        AND edge.kind = (SELECT code FROM edge_kind WHERE name = 'mentioned')
      GROUP BY node.id ORDER BY 1
      """
    ) { $0.text(0) }
  }

  private func store(of pages: [String: (String, String, String)]) throws -> GraphStore {
    let folder = try folder(pages)
    let store = try GraphStore.inMemory()
    _ = try store.ingest(pages.keys.sorted().map { folder.path($0) })
    return store
  }

  @Test func `joins people behind whom articles print one Latin name`() throws {
    let store = try store(of: Self.pages)
    #expect(try people(store) == Self.whole)
    let expert = try #require(try store.node(id: "person:埃德加·帕克斯顿"))
    let rules = try store.reasons(for: expert).map { "\($0.words) \($0.rule)" }
    #expect(
      Set(rules).isSuperset(of: [
        #"帕克斯顿 latinName("Edgar Paxton", of: "帕克斯顿（E. Paxton）")"#,
        #"佩克斯顿 latinName("Edgar J. Paxton", of: "佩克斯顿（E. Paxton）")"#,
        "埃德加·帕克斯顿 sameName",
      ])
    )
    var query = TimelineQuery()
    query.groups = [TimelineQuery.Group(anyOf: [expert])]
    #expect(try store.timeline(query).undated.count == 4)
  }

  @Test func `makes the same graph of transcriptions in any order and one by one`() throws {
    let folder = try folder()
    let names = Self.pages.keys.sorted()
    let expected = try GraphStore.inMemory()
    _ = try expected.ingest(names.map { folder.path($0) })
    let dump = try DatabaseDump(of: expected)
    for order in [[0, 1, 2, 3, 4], [2, 3, 4, 0, 1], [3, 4, 2, 1, 0], [2, 0, 4, 3, 1]] {
      let single = try GraphStore.inMemory()
      for place in order { _ = try single.ingest([folder.path(names[place])]) }
      let other = try DatabaseDump(of: single)
      #expect(other == dump, "\(other.difference(from: dump))")
    }
  }

  @Test func `parts transcriptions when the page that printed the Latin name changes`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    let paths = Self.pages.keys.sorted().map { folder.path($0) }
    _ = try store.ingest(paths)
    let page = ("泊位的新消息", "新唐人", "港口专家埃德加·帕克斯顿表示，泊位的修缮已经开始，渔民都欢迎。")
    try write(page, to: "b.txt", in: folder)
    _ = try store.ingest(paths)
    #expect(
      try people(store) == [
        "person:伯恩斯（L. Burns） 1", "person:佩克斯顿（E. Paxton） 2", "person:埃德加·帕克斯顿 2",
      ]
    )
    let fresh = try GraphStore.inMemory()
    _ = try fresh.ingest(paths)
    let (dump, expected) = (try DatabaseDump(of: store), try DatabaseDump(of: fresh))
    #expect(dump == expected, "\(dump.difference(from: expected))")
  }

  @Test func `joins nobody whose titles are of two callings`() throws {
    var pages = Self.pages.filter { $0.key < "c" }
    pages["a.txt"] = ("泊位的消息", "大纪元", "北港市长帕克斯顿（Edgar Paxton）说，泊位明年春天以前会修好，渔船可以停靠东侧。")
    pages["b.txt"] = ("泊位的新消息", "新唐人", "大学教授埃德加·帕克斯顿（Edgar Paxton）表示，泊位的修缮已经开始。")
    #expect(
      try people(store(of: pages)) == ["person:埃德加·帕克斯顿 1", "person:帕克斯顿（E. Paxton） 1"]
    )
  }

  @Test func `joins nobody whom one article tells apart`() throws {
    var pages = [
      "a.txt": ("泊位的消息", "大纪元", "港口专家林望海（Edgar Paxton）说，泊位明年春天以前会修好，渔船可以停靠。"),
      "b.txt": ("泊位的新消息", "新唐人", "港口专家方小舟（Edgar Paxton）表示，泊位的修缮已经开始，渔民都欢迎。"),
    ]
    #expect(try people(store(of: pages)) == ["person:方小舟 2"])
    pages["c.txt"] = ("两位专家", "中央社", "港口专家林望海说，海上的风小了。港口专家方小舟则表示，风会更大。")
    #expect(try people(store(of: pages)) == ["person:方小舟 2", "person:林望海 2"])
  }

  @Test func `takes Chinese names in Latin letters for nobody's alone`() throws {
    let pages = [
      "a.txt": ("泊位的消息", "大纪元", "港口专家林望海（Lin Wanghai）说，泊位明年春天以前会修好，渔船可以停靠东侧。"),
      "b.txt": ("泊位的新消息", "新唐人", "港口专家凌旺海（Lin Wanghai）表示，泊位的修缮已经开始，渔民都欢迎。"),
    ]
    #expect(try people(store(of: pages)) == ["person:凌旺海 1", "person:林望海 1"])
  }

  @Test func `leaves apart whom a person said to be two, until that is undone`() throws {
    let store = try store(of: Self.pages)
    let before = try DatabaseDump(of: store)
    let pair = ["person:埃德加·帕克斯顿", "person:佩克斯顿（E. Paxton）"]
    #expect(try store.joinedByLatinName(["埃德加·帕克斯顿", "佩克斯顿（E. Paxton）"]) == pair)
    #expect(try store.joinedByLatinName(["埃德加·帕克斯顿", "伯恩斯（L. Burns）"]) == nil)
    _ = try store.decide([Decision(.entityNotSame, pair)])
    #expect(
      try people(store) == [
        "person:伯恩斯（L. Burns） 1", "person:佩克斯顿（E. Paxton） 1", "person:埃德加·帕克斯顿 3",
      ]
    )
    #expect(try store.decisions().map(\.applies) == [true])
    _ = try store.undo()
    let after = try DatabaseDump(of: store)
    #expect(after == before, "\(after.difference(from: before))")
  }

  @Test func `is the curated person whom any of the names means`() throws {
    let other = ("鱼群的消息", "美国之音", "港口专家埃德加·佩克斯顿（Edgar J. Paxton）说，鱼群今年会晚到两个星期。")
    let folder = try folder(Self.pages.merging(["c.txt": other]) { $1 })
    let paths = Self.pages.keys.sorted().map { folder.path($0) }
    let curated = SampleFiles.file("port.yaml", "people: [{id: paxton, name: 埃德加·佩克斯顿}]")
    let first = try SampleFiles.graph(curated)
    _ = try first.ingest(paths)
    #expect(try people(first) == ["person:paxton 4", "person:伯恩斯（L. Burns） 1"])
    let second = try GraphStore.inMemory()
    for path in paths.reversed() { _ = try second.ingest([path]) }
    _ = try second.importCurated([curated])
    let (dump, expected) = (try DatabaseDump(of: second), try DatabaseDump(of: first))
    #expect(dump == expected, "\(dump.difference(from: expected))")
  }
}
