import EventGraph
import SQLite
import TestSupport
import Testing

@Suite struct WireCopyTests {
  static let report = """
    港务局今天说，北港码头的两座旧吊车将在十月以前拆除，拆下的钢材会运往云湾的船厂，新的吊车由三家公司竞标，年底以前决定由哪一家来建造。

    渔会的一名负责人对记者说，拆除期间渔船仍可停靠东侧的泊位，但是夜间不得进出，渔民希望港务局把每天开放的时间提早一个小时，好赶上早市。
    """

  private func edges(_ pages: [(outlet: String, day: Int, text: String)]) throws -> [[String]] {
    let folder = try TemporaryFolder()
    for (place, page) in pages.enumerated() {
      let text = "吊车将拆除\n\n【\(page.outlet)2024年9月\(page.day)日讯】\n\n\(page.text)\n"
      _ = try folder.write(text, to: "\(place).txt")
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest(pages.indices.map { folder.path("\($0).txt") })
    #expect(try store.verify().drifts.isEmpty)
    return try store.connection.rows(
      """
      SELECT copy.key, original.key FROM edge
      JOIN node AS copy ON copy.id = edge.origin JOIN node AS original ON original.id = edge.target
      WHERE edge.kind = \(EdgeKind.reprinted.code) ORDER BY 1, 2
      """
    ) { row in [row.text(0), row.text(1)].map { String($0.dropLast(11)) } }
  }

  @Test(arguments: [false, true])
  func `connects a reprint with the article it repeats`(isReversed: Bool) throws {
    let other = "气象台预计本周末有大风，沿岸的渔船应当在星期五傍晚以前回港，并且检查缆绳，船上的人员也应当全部上岸，以免发生危险，直到警报解除为止。"
    let pages = [
      ("中央社", 3, Self.report), ("大纪元", 4, Self.report + "\n\n" + other), ("新唐人", 5, other),
    ]
    let edges = try edges(isReversed ? pages.reversed() : pages)
    #expect(edges == [["article:大纪元-2024-09-04", "article:中央社-2024-09-03"]])
  }

  @Test func `finds a reprint in the other script`() throws {
    let traditional = Self.report.replacing("吊车", with: "吊車").replacing("码头", with: "碼頭")
      .replacing("渔", with: "漁").replacing("云湾", with: "雲灣")
    let edges = try edges([("中央社", 3, Self.report), ("大纪元", 4, traditional)])
    #expect(edges.count == 1)
  }
}
