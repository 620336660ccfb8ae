import EDTF
import EventGraph
import SQLite
import Testing

@Suite struct TimelineTests {
  private let store: GraphStore

  init() throws {
    store = try HarbourGraph.make()
  }

  private func ids(
    _ groups: [String]...,
    change: (inout TimelineQuery) -> Void = { _ in }
  ) throws -> [String] {
    var query = TimelineQuery()
    query.groups = try groups.map { TimelineQuery.Group(anyOf: try $0.map { try store.find($0) }) }
    change(&query)
    let timeline = try store.timeline(query)
    #expect(timeline.dated.allSatisfy { $0.whenText != nil })
    #expect(timeline.undated.allSatisfy { $0.whenText == nil })
    return timeline.dated.map(\.shortID) + ["—"] + timeline.undated.map(\.shortID)
  }

  @Test func `lists everything in order of time, and what is undated last`() throws {
    #expect(
      try ids() == [
        "旧会", "林望海 同学 顾南桥", "通话", "2024-05-17-会谈", "复航", "大概", "长会", "票价", "秋天再会", "—",
        "信", "传闻", "方小舟 住在 白塔楼",
      ]
    )
  }

  @Test func `turns the order round, with what is undated still last`() throws {
    #expect(
      try ids { $0.isReversed = true } == [
        "秋天再会", "票价", "长会", "大概", "复航", "2024-05-17-会谈", "通话", "林望海 同学 顾南桥", "旧会", "—",
        "信", "传闻", "方小舟 住在 白塔楼",
      ]
    )
  }

  @Test(arguments: [
    (["林望海"], ["林望海 同学 顾南桥", "通话", "2024-05-17-会谈", "复航", "票价", "—", "信", "传闻"]),
    (["方小舟"], ["通话", "大概", "长会", "—", "传闻", "方小舟 住在 白塔楼"]),
    (
      ["林望海", "方小舟"],
      [
        "林望海 同学 顾南桥", "通话", "2024-05-17-会谈", "复航", "大概", "长会", "票价", "—", "信", "传闻", "方小舟 住在 白塔楼",
      ]
    ),
    (["港务局"], ["2024-05-17-会谈", "—"]),
    (["白塔楼"], ["2024-05-17-会谈", "—", "方小舟 住在 白塔楼"]),
    (["云湾晨报"], ["2024-05-17-会谈", "复航", "—"]),
    (["石渡社"], ["复航", "票价", "—", "传闻"]),
    (["海湾周刊"], ["复航", "大概", "票价", "—"]),
    (["2024-05-17-会谈"], ["2024-05-17-会谈", "复航", "—"]),
    (["复航"], ["复航", "票价", "—"]),
    (["article:a3"], ["复航", "大概", "票价", "—"]),
  ])
  func `lists what any of some entities takes part in`(names: [String], rows: [String]) throws {
    #expect(try ids(names) == rows)
  }

  @Test func `lists what several entities take part in together`() throws {
    #expect(try ids(["林望海"], ["方小舟"]) == ["通话", "—", "传闻"])
    #expect(try ids(["林望海", "方小舟"], ["海湾周刊"]) == ["复航", "大概", "票价", "—"])
    #expect(try ids(["林望海"], ["顾南桥"], ["石渡社"]) == ["复航", "—", "传闻"])
    #expect(try ids(["林望海"], ["港务局"], ["方小舟"]) == ["—"])
    #expect(try ids(["方小舟"], ["白塔楼"]) == ["—", "方小舟 住在 白塔楼"])
  }

  @Test(arguments: [
    (
      "2024-05-17", "2024-05-17", TimelineQuery.Certainty.possibly,
      [
        "通话", "2024-05-17-会谈", "复航", "大概", "长会",
      ]
    ),
    ("2024-05-17", "2024-05-17", .certainly, ["2024-05-17-会谈", "复航", "大概"]),
    ("2024-05", "2024-05", .certainly, ["通话", "2024-05-17-会谈", "复航", "大概", "票价"]),
    ("2024-05-18", "", .certainly, ["票价", "秋天再会"]),
    ("2024-05-18", "", .possibly, ["通话", "长会", "票价", "秋天再会"]),
    ("", "2024-01", .certainly, ["旧会", "林望海 同学 顾南桥"]),
    ("", "1990", .possibly, ["旧会", "林望海 同学 顾南桥"]),
    ("", "1990", .certainly, []),
    ("2024-09-15", "2024-09-15", .possibly, ["长会", "秋天再会"]),
    ("2030", "", .possibly, ["长会"]),
    ("2024-05-17T12:00:00", "", .certainly, ["票价", "秋天再会"]),
  ])
  func `keeps what lies between two dates, certainly or possibly`(
    from: String,
    through: String,
    certainty: TimelineQuery.Certainty,
    rows: [String]
  ) throws {
    let found = try ids {
      $0.from = EDTFDate(from)
      $0.through = EDTFDate(through)
      $0.certainty = certainty
    }
    #expect(found == rows + ["—"], "nothing undated is in any time")
  }

  @Test(arguments: [
    (
      [TimelineQuery.RowKind.meeting],
      [
        "旧会", "通话", "2024-05-17-会谈", "长会", "秋天再会", "—", "信",
      ]
    ),
    ([.statement, .omission], ["复航", "大概", "票价", "—", "传闻"]),
    ([.link], ["林望海 同学 顾南桥", "—", "方小舟 住在 白塔楼"]),
    ([.article], ["a1", "a2", "a3", "—"]),
    ([], ["—"]),
  ])
  func `lists the kinds asked for`(kinds: [TimelineQuery.RowKind], rows: [String]) throws {
    #expect(try ids { $0.kinds = Set(kinds) } == rows)
  }

  @Test func `lists the articles of an outlet and those that mention somebody`() throws {
    #expect(try ids(["云湾晨报"]) { $0.kinds = [.article] } == ["a1", "a2", "—"])
    #expect(try ids(["方小舟"]) { $0.kinds = [.article] } == ["a3", "—"])
    #expect(try ids(["石渡社"]) { $0.kinds = [.article] } == ["a1", "—"])
  }

  @Test(arguments: 1...14)
  func `stops at the limit with the first rows of the whole`(limit: Int) throws {
    for isReversed in [false, true] {
      let whole = try ids { $0.isReversed = isReversed }.filter { $0 != "—" }
      let found = try ids {
        $0.isReversed = isReversed
        $0.limit = limit
      }
      #expect(found.filter { $0 != "—" } == Array(whole.prefix(limit)))
    }
  }

  @Test func `says who carried each row, at which meeting, and what is odd about it`() throws {
    let rows = try store.timeline(TimelineQuery())
    let row = Dictionary(uniqueKeysWithValues: (rows.dated + rows.undated).map { ($0.shortID, $0) })
    #expect(row["复航"]?.carriers.firstHand == ["云湾晨报", "海湾周刊"])
    #expect(row["复航"]?.carriers.told == ["石渡社"])
    #expect(row["复航"]?.carriers.count == 3)
    #expect(row["复航"]?.occasion == "港口会谈")
    #expect(row["复航"]?.what == "顾南桥 → 林望海：“渡轮秋天复航”")
    #expect(row["传闻"]?.carriers.firstHand == [])
    #expect(row["传闻"]?.carriers.told == ["石渡社"])
    #expect(row["传闻"]?.what == "林望海、顾南桥：还有一条航线")
    #expect(row["2024-05-17-会谈"]?.carriers.firstHand == ["云湾晨报"])
    #expect(row["2024-05-17-会谈"]?.conflict == "云湾晨报：16日是周四")
    #expect(row["林望海 同学 顾南桥"]?.carriers.firstHand == ["云湾晨报"])
    #expect(row["方小舟 住在 白塔楼"]?.carriers.count == 0)
    #expect(row["信"]?.status == "refused")
    #expect(row["票价"]?.what == "石渡社、林望海未提：票价")
  }

  @Test(arguments: [
    TimelineQuery().kinds, Set(TimelineQuery.RowKind.allCases), [.statement, .meeting],
  ])
  func `hands on the same rows as bytes`(kinds: Set<TimelineQuery.RowKind>) throws {
    var query = TimelineQuery()
    query.kinds = kinds
    let timeline = try store.timeline(query)
    let expected = (timeline.dated + timeline.undated).map { row in
      let outlets: String = row.carriers.firstHand.joined(separator: "、")
      let told: String = row.carriers.told.joined(separator: "、")
      let texts = [
        row.whenText, row.what, row.occasion, row.type, row.status, row.conflict, row.publishedText,
      ]
      return [row.kind.rawValue, row.id] + texts.map { $0 ?? "" } + [outlets, told]
    }
    var found: [[String]] = []
    let count = try store.forEachTimelineRecord(query) { record in
      let bytes = record.bytes
      found.append(
        [record.kind.rawValue]
          + TimelineRecord.Field.allCases.map {
            String(decoding: bytes[record.range(of: $0)], as: UTF8.self)
          }
      )
    }
    #expect(found == expected && count == expected.count)
  }

  @Test(arguments: ["", "甲", "甲、乙", "、甲", "甲、", "甲、、乙", "甲；乙", "；乙", "甲、乙；乙、丙", "（甲）、乙"])
  func `hands on who carried it as it is read otherwise`(column: String) throws {
    let store = try HarbourGraph.make()
    try store.connection.execute("UPDATE node SET carriers = \(column)")
    var query = TimelineQuery()
    query.kinds = [.statement]
    let carriers = try store.timeline(query).dated.map(\.carriers)
    var found: [[String]] = []
    _ = try store.forEachTimelineRecord(query) { record in
      let bytes = record.bytes
      found.append(
        [.outlets, .told].map { String(decoding: bytes[record.range(of: $0)], as: UTF8.self) }
      )
    }
    let expected = carriers.map { carriers in
      [carriers.firstHand, carriers.told].map { (names: [String]) -> String in
        names.joined(separator: "、")
      }
    }
    #expect(!found.isEmpty && found.starts(with: expected))
  }

  @Test func `hands on no more rows when one is refused`() throws {
    struct Refusal: Error {}
    var count = 0
    #expect(throws: Refusal.self) {
      _ = try store.forEachTimelineRecord(TimelineQuery()) { _ in
        count += 1
        throw Refusal()
      }
    }
    #expect(count == 1)
  }

  @Test func `orders what happened at the same time by kind, meeting and id`() throws {
    let statements = ["丙", "甲", "丁", "乙"].map { id in
      """
      {id: \(id), speaker: 林望海, said: 2024, text: 话, reported: [a],
        meeting: \(["丙", "丁"].contains(id) ? "m2" : "m1")}
      """
    }
    let meetings = ["m2", "m1"].map {
      "{id: \($0), title: 会\($0), type: call, status: held, date: 2024}"
    }
    let file = SampleFiles.file(
      "a.yaml",
      """
      outlets: [{name: 云湾晨报}]
      people: [{name: 林望海}]
      articles: [{id: a, outlet: 云湾晨报, title: 文}]
      statements: [\(statements.joined(separator: ", ")),
        {id: 戊, speaker: 林望海, said: 2024, text: 话, reported: [a]}]
      meetings: [\(meetings.joined(separator: ", "))]
      """
    )
    let timeline = try SampleFiles.graph(file).timeline(TimelineQuery())
    #expect(timeline.dated.map(\.shortID) == ["m1", "m2", "乙", "甲", "丁", "丙", "戊"])
  }

  @Test func `lists what nobody dates by the day it was first published`() throws {
    let file = SampleFiles.file(
      "a.yaml",
      """
      people: [{name: 王舟}]
      outlets: [{name: 晨报}]
      articles:
        - {id: x, outlet: 晨报, title: 复航, published: 2024-05-18}
        - {id: y, outlet: 晨报, title: 停航, published: 2023-02-01}
        - {id: z, outlet: 晨报, title: 又停航, published: 2024-06-01}
      statements:
        - {id: 甲, speaker: 王舟, text: 渡轮秋天复航, reported: [z, x]}
        - {id: 乙, speaker: 王舟, text: 渡轮停航, reported: [y]}
        - {id: 丙, speaker: 王舟, text: 渡轮又停航, reported: [z]}
      """
    )
    var query = TimelineQuery()
    for (isReversed, ids) in [(false, ["乙", "甲", "丙"]), (true, ["丙", "甲", "乙"])] {
      query.isReversed = isReversed
      let rows = try SampleFiles.graph(file).timeline(query).undated
      #expect(rows.map(\.id) == ids.map { "statement:\($0)" })
      #expect(rows.first { $0.id == "statement:甲" }?.published == EDTFDate("2024-05-18"))
    }
  }
}

extension Timeline.Row {
  /// The id without its kind; a link has only its words.
  fileprivate var shortID: String {
    kind == .link ? what : String(id.drop { $0 != ":" }.dropFirst())
  }
}
