import ChineseText
import Testing

@Suite struct OutletRegistryTests {
  let registry = OutletRegistry.standard

  @Test func `reads every line of its own list`() {
    #expect(registry.outlets.count == WordList.outlets.lines.count)
    #expect(registry.outlets.count >= 200)
  }

  @Test(arguments: [
    ("路透", "路透社"), ("Reuters", "路透社"), ("reuters", "路透社"), ("法廣", "法国国际广播电台"),
    ("紐約時報", "纽约时报"), ("大紀元", "大纪元"), ("央視", "央视"), ("看中國", "看中国"),
    ("福克斯和朋友们", "福克斯和朋友们"), ("BBC", "英国广播公司"), ("新华通讯社", "新华社"),
  ])
  func `finds an outlet by any of its names`(name: String, canonical: String) {
    #expect(registry.outlet(named: name)?.name == canonical)
  }

  @Test(arguments: [
    ("cn.reuters.com", "路透社"), ("www.epochtimes.com", "大纪元"), ("www.rfa.org", "自由亚洲电台"),
    ("WWW.VOACHINESE.COM", "美国之音"), ("p.dw.com", "德国之声"), ("www.secretchina.com", "看中国"),
  ])
  func `finds an outlet by its host`(host: String, canonical: String) {
    #expect(registry.outlet(host: host)?.name == canonical)
  }

  @Test func `knows no outlet by half a domain`() {
    #expect(registry.outlet(host: "notreuters.com") == nil)
    #expect(registry.outlet(host: "com") == nil)
    #expect(registry.outlet(named: "外交部") == nil)
  }

  @Test func `takes a user's outlets and more names for known ones`() throws {
    var registry = registry
    let list = WordList(
      bytes: Array(
        """
        河畔新闻 | 河畔新聞 | 河畔网 | Riverside News | riverside.example | online | CN
        路透社 | = | 路透电 | - | reuters.example | agency | GB
        """.utf8
      )
    )
    try registry.add(list, named: "mine.txt")
    #expect(registry.outlet(named: "河畔新聞")?.name == "河畔新闻")
    #expect(registry.outlet(named: "路透电")?.name == "路透社")
    #expect(registry.outlet(host: "m.reuters.example")?.name == "路透社")
    #expect(registry.outlets.count == OutletRegistry.standard.outlets.count + 1)
  }

  @Test func `says what is wrong with a user's line`() {
    var registry = registry
    let error = #expect(throws: LexiconError.self) {
      try registry.add(WordList(bytes: Array("河畔新闻 | online".utf8)), named: "mine.txt")
    }
    #expect(
      error?.description == """
        could not read the word list mine.txt: expected 7 fields between bars, found 2 \
        in “河畔新闻 | online”; see Documentation/Extraction.md for the format
        """
    )
  }
}
