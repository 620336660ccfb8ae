import EventGraph
import SQLite
import Testing

@Suite struct LookupTests {
  private let store: GraphStore

  init() throws {
    store = try SampleFiles.graph(
      SampleFiles.file(
        "a.yaml",
        """
        outlets: [{name: 云湾晨报, names: [晨报, Yunwan Morning Post]}]
        organizations: [{name: 云湾, kind: government}]
        places: [{name: 云湾}, {name: 云湾港}]
        people:
          - {name: 林望海, names: [林望海·陈, Lin Wanghai, 老林]}
          - {name: 林望山, names: [老林]}
          - {name: 李明, id: 李明（记者）}
          - {name: 李明, id: 李明（局长）}
        articles: [{id: chenbao-1, outlet: 晨报, title: 港口会谈}]
        meetings:
          - {id: 2024-05-17-港口会谈, title: 林望海访港, type: visit, status: held}
          - {id: 2024-06-01-港口签约, title: 港口签约仪式, type: other, status: held}
        """
      )
    )
  }

  @Test(arguments: [
    ("person:林望海", "person:林望海"),
    ("林望海", "person:林望海"),
    ("林望海‧陈", "person:林望海"),
    ("lin wanghai", "person:林望海"),
    ("ＬＩＮ　ＷＡＮＧＨＡＩ", "person:林望海"),
    ("林望山", "person:林望山"),
    ("李明（记者）", "person:李明（记者）"),
    ("晨报", "outlet:云湾晨报"),
    ("Yunwan", "outlet:云湾晨报"),
    ("云湾港", "place:云湾港"),
    ("chenbao-1", "article:chenbao-1"),
    ("chenbao", "article:chenbao-1"),
    ("article:chen", "article:chenbao-1"),
    ("2024-05", "meeting:2024-05-17-港口会谈"),
    ("港口签约", "meeting:2024-06-01-港口签约"),
    ("林望海访港", "meeting:2024-05-17-港口会谈"),
  ])
  func `finds an entity by name, alias, id, beginning or title`(word: String, id: String) throws {
    #expect(try store.find(word).id == id)
  }

  @Test func `finds a title among a million by an index, and the end of an id by a range`() throws {
    let plans = try [
      "label = 'x' AND kind IN (5, 8)", "key >= 'm' AND key < 'n' AND substr(key, 2)",
    ]
    .flatMap { condition in
      try store.connection.rows("EXPLAIN QUERY PLAN SELECT id FROM node WHERE \(raw: condition)") {
        $0.text(3)
      }
    }
    #expect(plans.count == 2)
    #expect(plans[0].contains("USING INDEX node_by_title (label=?)"))
    #expect(plans[1].contains("USING COVERING INDEX sqlite_autoindex_node_1 (key>? AND key<?)"))
  }

  @Test func `finds a statement by its whole label`() throws {
    let file = SampleFiles.file(
      "b.yaml",
      """
      people: [{name: 王舟}]
      outlets: [{name: 晨报}]
      articles: [{id: x, outlet: 晨报, title: 复航}]
      statements: [{id: 渡轮, speaker: 王舟, text: 渡轮秋天复航, reported: [x]}]
      """
    )
    #expect(try SampleFiles.graph(file).find("王舟：渡轮秋天复航").id == "statement:渡轮")
  }

  @Test func `looks only among the kinds that fit`() throws {
    #expect(try store.find("云湾", among: [.place]).id == "place:云湾")
    #expect(try store.find("云湾", among: [.organization]).id == "organization:云湾")
    let error = #expect(throws: EventGraphError.self) {
      try store.find("person:林望海", among: [.place])
    }
    #expect(error?.message == "no place named 'person:林望海' is in :memory:")
  }

  @Test(arguments: [
    ("云湾", ["organization:云湾 (云湾)", "place:云湾 (云湾)"]),
    ("老林", ["person:林望山 (林望山)", "person:林望海 (林望海)"]),
    ("李明", ["person:李明（局长） (李明)", "person:李明（记者） (李明)"]),
    ("林望", ["person:林望山 (林望山)", "person:林望海 (林望海)"]),
    ("港口会谈", ["meeting:2024-05-17-港口会谈 (林望海访港)", "article:chenbao-1 (港口会谈)"]),
  ])
  func `lists the candidates of what several answer to`(word: String, candidates: [String]) {
    let error = #expect(throws: EventGraphError.self) { try store.find(word) }
    #expect(error?.kind == .notFound)
    #expect(
      error?.description.split(separator: "\n  ").map(String.init)
        == ["'\(word)' could mean several; give one of these ids"] + candidates
    )
  }

  @Test(arguments: [
    ("林忘海", "did you mean '林望海'?"), ("云弯晨报", "did you mean '云湾晨报'?"),
    ("Lin Wanghi", "did you mean 'Lin Wanghai'?"),
  ])
  func `names the nearest name of what nobody answers to`(word: String, advice: String) {
    let error = #expect(throws: EventGraphError.self) { try store.find(word) }
    #expect(error?.kind == .notFound)
    #expect(error?.message == "no entity named '\(word)' is in :memory:")
    #expect(error?.advice == advice)
  }

  @Test func `offers whom most is told of among names that are equally near`() throws {
    let file = SampleFiles.file(
      "a.yaml",
      """
      people: [{name: 司金}, {name: 普京}, {name: 普丁}, {name: 普一}, {name: 普二}]
      outlets: [{name: 晨报}]
      articles: [{id: x, outlet: 晨报, title: 复航}]
      statements: [{id: 渡轮, speaker: 普京, to: 普丁, text: 渡轮秋天复航, reported: [x]}]
      """
    )
    let error = #expect(throws: EventGraphError.self) { try SampleFiles.graph(file).find("普金") }
    #expect(error?.advice == "did you mean '普丁', '普京' or '普一'?")
  }

  @Test func `names an id of the kind that is wanted, as an example`() throws {
    for (kind, id) in [(NodeKind.meeting, "meeting:"), (.outlet, "outlet:"), (.place, "place:")] {
      let error = #expect(throws: EventGraphError.self) { try store.find("方小舟", among: [kind]) }
      #expect(error?.advice?.contains("an id such as \(id)") == true)
    }
    let error = #expect(throws: EventGraphError.self) {
      try GraphStore.inMemory().find("方小舟")
    }
    #expect(error?.advice == "there is none in this graph")
  }

  @Test(arguments: ["", " ", "·", "-", "%", "_", "'", "\0", "林望海\0", "\u{10FFFF}", ":", "person:"])
  func `takes any word for a word`(word: String) {
    #expect(throws: EventGraphError.self) { try store.find(word) }
  }

  @Test func `lists no more candidates than somebody reads`() throws {
    let people = (1...20).map { "{name: 王小明, id: 王小明\($0)}" }.joined(separator: ", ")
    let many = try SampleFiles.graph(SampleFiles.file("a.yaml", "people: [\(people)]"))
    let error = #expect(throws: EventGraphError.self) { try many.find("王小明") }
    #expect(error?.candidates.count == 8)
    #expect(error?.description.hasSuffix("(王小明)\n  …") == true)
  }
}
