import Testing

@testable import EventGraph

@Suite struct DatelineTests {
  /// Each line with the dateline that it opens with, up to the bar.
  @Test(
    arguments: [
      ("【大纪元2022年12月30日讯】（大纪元记者王祥报导）|克里姆林宫表示", "大纪元", ["王祥"]),
      ("【新唐人北京时间2023年01月01日讯】|俄罗斯总统", "新唐人", []),
      ("【希望之声2020年8月10日】（本台记者凌杉综合报导）|美国总统", "希望之声", ["凌杉"]),
      ("【看中国2020年8月27讯】|大连市", "看中国", []),
      ("【大纪元9月2日讯】|议会", "大纪元", []),
      ("路透北京8月31日 - |中国央行", "路透社", []),
      ("路透新加坡/香港9月1日 - |据消息人士称", "路透社", []),
      ("路透9月7日 - |苹果", "路透社", []),
      ("新华社莫斯科12月30日电（记者 张三）|俄罗斯", "新华社", ["张三"]),
      ("（德国之声中文网）|俄罗斯总统", "德国之声", []),
      ("（中央社记者李四台北30日电）|外交部", "中央社", ["李四"]),
      ("（法新社巴黎3日电）|法国", "法新社", []),
      ("新华社讯 |俄罗斯", "新华社", []),
      ("【晨江日报北京时间2031年03月06日讯】（晨江日报记者苏望舒报导）|大桥", "晨江日报", ["苏望舒"]),
    ] as [(String, String, [String])]
  )
  func `reads the words before a report`(line: String, outlet: String, authors: [String]) throws {
    let parts = line.split(separator: "|").map(String.init)
    let dateline = try #require(DatelineReader().read(parts.joined()))
    #expect(dateline.end == parts[0].unicodeScalars.count)
    #expect(dateline.outlet == outlet)
    #expect(dateline.authors == authors)
  }

  @Test func `knows the zone that a dateline names`() throws {
    let dateline = try #require(DatelineReader().read("【新唐人北京时间2023年01月01日讯】普京"))
    #expect(dateline.zone == "+08:00")
  }

  @Test(arguments: [
    "新华社12月30日报道说，会谈已经举行。", "路透社记者问他。", "（图：路透社）", "【独家】内蒙文件", "大纪元2022年12月30日",
    "（12月30日）普京说", "普京12月30日电话会谈", "",
  ])
  func `takes no sentence for a dateline`(line: String) {
    #expect(DatelineReader().read(line) == nil)
  }
}
