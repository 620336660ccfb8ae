import EventGraph
import SQLite
import TestSupport
import Testing

@testable import ChineseText

@Suite struct SharedBodyTests {
  /// Whose the bodies of a text are, in its order; `?` where nothing tells.
  private func names(_ body: String, _ texts: String..., officials: [String] = []) -> [String] {
    let people = officials.compactMap { name in
      Lexicon.standard.people.first { $0.name == name }
    }
    let reading = BodyReading(
      texts,
      officials: people.map { BodyReading.Official($0, forms: [$0.name]) }
    )
    return reading.mentions(of: body).map { $0.name.isWhole ? $0.name.text : "?" }
  }

  @Test(
    arguments: [
      ("国务院", "美国国务院周五回应。", ["美国国务院"]),
      ("国务院", "中共国务院开会，国务院又发通知。", ["中国国务院", "中国国务院"]),
      ("外交部", "中国（中共）外交部回应，中华民国外交部抗议。", ["中国外交部", "台湾外交部"]),
      ("司法部", "加拿大前司法部高官、美国联邦司法部都来了。", ["加拿大司法部", "美国司法部"]),
      ("财政部", "美国国务院与财政部宣布制裁。", ["美国财政部"]),
      ("国务院", "国务院总理到了灾区。", ["中国国务院"]),
      ("国务院", "总理20日国务院会议上说。", ["?"]),
      ("国防部", "日前国防部公布了视频。", ["?"]),
      ("外交部", "北山区政府外交部指责邻国，芬兰外交部没有回应。", ["?", "芬兰外交部"]),
      ("国会", "为什么中国会通胀？", []),
      ("国会", "印度国防部长周二在国会说。", ["印度国会"]),
      ("议会", "欧洲议会通过决议，捷克议会也一样。", ["?", "捷克议会"]),
      ("司法部", "加拿大司法部门说，司法部长没有来。", []),
      ("公安局", "惠州市公安局抓了人，白沙县公安局放了人。", ["惠州市公安局", "?"]),
      ("大使馆", "美国驻华大使馆关门，中共驻英国使馆也关门。", ["美国驻中国大使馆", "中国驻英国大使馆"]),
      ("外务省", "外务省表示遗憾，朝鲜外务省回应。", ["朝鲜外务省", "朝鲜外务省"]),
      ("外务省", "外务省表示遗憾。", ["日本外务省"]),
    ]
  )
  func `reads whose a body is`(body: String, text: String, expected: [String]) {
    #expect(names(body, text) == expected)
  }

  @Test func `asks those who head a body, and who stand behind its name`() {
    #expect(names("国务院", "蓬佩奥说，国务院会审查。", officials: ["蓬佩奥"]) == ["美国国务院"])
    #expect(names("外交部", "外交部发言人华春莹回应。", officials: ["华春莹"]) == ["中国外交部"])
    // Two countries have somebody at such a body, and neither is named in the sentence.
    let both = names(
      "国务院",
      "蓬佩奥和李克强都没有来。国务院会审查。",
      officials: ["蓬佩奥", "李克强"]
    )
    #expect(both == ["?"])
  }

  @Test(arguments: [("美司法部", "美国司法部"), ("中共外交部", "中国外交部"), ("加州参议院", "加州参议院")])
  func `reads a name that says whose it is`(name: String, expected: String) {
    #expect(BodyReading.name(name)?.text == expected)
  }

  @Test(arguments: ["国务院", "欧洲议会", "港务局", "法案国会"])
  func `leaves other names alone`(name: String) {
    #expect(BodyReading.name(name) == nil)
  }

  private func store() throws -> GraphStore {
    let pages = [
      ("泊位的消息", "大纪元", "美国国务院星期五表示，泊位明年春天以前会修好。国务院说，渔船可以停靠东侧。"),
      ("鱼群的消息", "新唐人", "中共国务院表示，鱼群今年会晚到。国务院说，休渔期应该顺延两个星期。"),
      ("渔港的消息", "美国之音", "国务院说，渔港的预算今年不会再增加，渔民们都很失望，只好等到明年再议。"),
      ("码头的消息", "希望之声", "国务院说，码头的灯今年不会再增加，船员们都很失望，只好等到明年再议。"),
    ]
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (number, (title, outlet, text)) in pages.enumerated() {
      let name = "\(number).txt"
      _ = try folder.write("\(title)\n\n【\(outlet)2024年6月1日讯】\n\n\(text)\n", to: name)
      paths.append(folder.path(name))
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest(paths)
    return store
  }

  @Test func `keeps the bodies of two countries and of articles that do not tell apart`() throws {
    let store = try store()
    let nodes = try store.connection.rows(
      "SELECT key FROM node WHERE key LIKE 'organization:%国务院%' ORDER BY key"
    ) { $0.text(0) }
    #expect(
      nodes == [
        "organization:中国国务院", "organization:国务院（希望之声 2024-06-01）",
        "organization:国务院（美国之音 2024-06-01）", "organization:美国国务院",
      ]
    )
    let said = try store.connection.rows(
      """
      SELECT origin.key || ' ' || count(*) FROM edge JOIN node AS origin ON origin.id = edge.origin
      WHERE edge.kind = (SELECT code FROM edge_kind WHERE name = 'said') GROUP BY origin.id ORDER BY 1
      """
    ) { $0.text(0) }
    #expect(said.contains("organization:美国国务院 2"))
    #expect(said.contains("organization:中国国务院 2"))
  }

  @Test func `asks nobody whether bodies of two countries are one`() throws {
    let items = try store().review(limit: 50)
    #expect(items.filter { $0.question.contains("国务院") }.isEmpty)
  }
}
