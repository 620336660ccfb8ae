import EventGraph
import SQLite
import TestSupport
import Testing

@testable import ChineseText

@Suite struct TripTests {
  /// The meetings that pages of one day each tell of, and by how many articles.
  private func meetings(_ texts: [String]) throws -> [String] {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (place, text) in texts.enumerated() {
      let page = "港口新闻\n\n【大纪元2024年6月\(place + 10)日讯】\n\n\(text)\n"
      paths.append(try folder.write(page, to: "\(place).txt"))
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest(paths)
    return try store.connection.rows(
      """
      SELECT label || ' ' || (SELECT count(DISTINCT article) FROM meeting_mention
        WHERE meeting = node.id) FROM node WHERE kind = \(NodeKind.meeting.code) ORDER BY key
      """
    ) { $0.text(0) }
  }

  @Test func `keeps trips to two parts of the world apart`() throws {
    #expect(
      try meetings([
        "国务卿蓬佩奥下周将访问欧洲，行程长达五天，随行的还有三名助手。",
        "国务卿蓬佩奥下周将访问日本，行程长达五天，随行的还有三名助手。",
      ]) == ["蓬佩奥访问日本 1", "蓬佩奥访问欧洲 1"]
    )
  }

  @Test func `joins what is told of one trip through one part of the world`() throws {
    #expect(
      try meetings([
        "国务卿蓬佩奥下周将访问欧洲，行程长达五天，随行的还有三名助手。",
        "国务卿蓬佩奥下周将访问法国，行程长达五天，随行的还有三名助手。",
      ]).count == 1
    )
  }

  @Test func `joins trips to one place in one season, and no meetings of one year`() throws {
    #expect(
      try meetings([
        "习近平将于2025年春天访问俄罗斯，双方正在商定具体的行程和随行人员名单。",
        "据说习近平2025年春天将访问俄罗斯，具体的日期还没有公布，外界十分关注。",
      ]) == ["习近平访问俄罗斯 2"]
    )
    #expect(
      try meetings([
        "习近平2023年在北京出席会议，谈到了港口的建设和渔民的生活，要求各地重视。",
        "习近平2023年曾出席会议，要求各地保护河流和海洋，并且多次提到了渔业。",
      ]).count == 2
    )
  }

  @Test(arguments: [
    ("日本东京", "亚洲"), ("纽约联合国总部", "美洲"), ("罗马及梵蒂冈", "欧洲"), ("臺灣", "亚洲"),
    ("欧洲和中东", nil), ("俄罗斯", nil), ("云湾", nil), ("", nil),
  ])
  func `knows in which part of the world a place lies`(place: String, continent: String?) {
    #expect(Continents.standard.continent(of: place) == continent)
  }
}
