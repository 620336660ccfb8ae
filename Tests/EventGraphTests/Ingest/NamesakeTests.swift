import EventGraph
import SQLite
import TestSupport
import Testing

@Suite struct NamesakeTests {
  private static let pages = [
    "a.txt": ("北港市长谈泊位", "大纪元", "北港市长林望海说，泊位明年春天以前会修好，渔船可以停靠东侧。"),
    "b.txt": ("市长再谈泊位", "新唐人", "北港市长林望海表示，泊位的修缮已经开始，商会会长方小舟也表示欢迎。"),
    "c.txt": ("教授谈鱼群", "美国之音", "海洋学教授林望海说，鱼群今年会比往年晚到两个星期。他认为，休渔期应该顺延。"),
    "d.txt": ("林望海的消息", "希望之声", "林望海说，海上的风今天小了很多，出海的渔船也多了起来。"),
  ]

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (place, (name, page)) in Self.pages.sorted(by: { $0.key < $1.key }).enumerated() {
      let (title, outlet, text) = page
      _ = try folder.write("\(title)\n\n【\(outlet)2024年6月\(place + 1)日讯】\n\n\(text)\n", to: name)
    }
    return folder
  }

  private func people(_ store: GraphStore) throws -> [String] {
    try store.people(called: "林望海")
  }

  @Test func `parts people of one name whose titles no one person has`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(Self.pages.keys.sorted().map { folder.path($0) })
    #expect(try people(store) == ["person:林望海 3", "person:林望海（学者） 1"])
    let professor = try #require(try store.node(id: "person:林望海（学者）"))
    #expect(try store.reasons(for: professor).map(\.rule) == [.calling])
    let names = try store.connection.rows(
      "SELECT name FROM name WHERE node = \(professor.number.value) ORDER BY 1"
    ) { $0.text(0) }
    #expect(names == ["教授", "林望海", "林望海（学者）"])
    var query = TimelineQuery()
    query.groups = [TimelineQuery.Group(anyOf: [professor])]
    #expect(try store.timeline(query).undated.count == 2)
  }

  @Test func `makes the same graph of namesakes in any order and one by one`() throws {
    let folder = try folder()
    let names = Self.pages.keys.sorted()
    let expected = try GraphStore.inMemory()
    _ = try expected.ingest(names.map { folder.path($0) })
    let dump = try DatabaseDump(of: expected)
    for order in [[0, 1, 2, 3], [2, 3, 0, 1], [3, 2, 1, 0], [2, 0, 3, 1]] {
      let single = try GraphStore.inMemory()
      for place in order { _ = try single.ingest([folder.path(names[place])]) }
      let other = try DatabaseDump(of: single)
      #expect(other == dump, "\(other.difference(from: dump))")
    }
  }

  @Test func `joins namesakes again when the page that told them apart changes`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    let paths = Self.pages.keys.sorted().map { folder.path($0) }
    _ = try store.ingest(paths)
    let text = """
      教授谈鱼群

      【美国之音2024年6月3日讯】

      林望海说，鱼群今年会比往年晚到两个星期，所以休渔期应该顺延，渔船也要早做准备。
      """
    _ = try folder.write(text, to: "c.txt")
    _ = try store.ingest(paths)
    #expect(try people(store) == ["person:林望海 4"])
    let fresh = try GraphStore.inMemory()
    _ = try fresh.ingest(paths)
    let (dump, expected) = (try DatabaseDump(of: store), try DatabaseDump(of: fresh))
    #expect(dump == expected, "\(dump.difference(from: expected))")
  }

  @Test func `asks whether namesakes are one, and joins them where a person says so`() throws {
    let folder = try folder()
    let store = try GraphStore.inMemory()
    _ = try store.ingest(Self.pages.keys.sorted().map { folder.path($0) })
    let asked = try #require(try store.review(limit: 5).first { $0.kind == .likeNames })
    let merger = Decision(.entityMerge, ["person:林望海", "person:林望海（学者）"])
    #expect(asked.answers.contains(merger))
    let before = try DatabaseDump(of: store)
    _ = try store.decide([merger])
    #expect(try people(store) == ["person:林望海 4"])
    #expect(try store.decisions().map(\.applies) == [true])
    _ = try store.undo()
    let after = try DatabaseDump(of: store)
    #expect(after == before, "\(after.difference(from: before))")
  }
}
