import Markup
import Testing

@testable import EventGraph

@Suite struct BlockFlowTests {
  private func blocks(_ html: String) -> [String] {
    BlockFlow.blocks(of: HTMLParser.parse(Array(html.utf8))).map { block in
      block.kind == .body ? block.text : "\(block.kind.rawValue): \(block.text)"
    }
  }

  @Test(
    arguments: [
      ("<p>\n 俄罗斯总统\n <ok>\n  普京\n </ok>\n 将于周五\n</p>", ["俄罗斯总统普京将于周五"]),
      ("<p>发言人（\n Grace\n Shen\n ）说</p>", ["发言人（Grace Shen）说"]),
      ("<p>美国总统 川普：\n“我们</p>", ["美国总统 川普：“我们"]),
      ("<p>周一（\n<span>12</span>\n日）</p>", ["周一（12日）"]),
      ("<p>　　一段\u{A0}话&nbsp;</p>", ["一段 话"]),
      ("<p>零\u{200B}宽\u{FEFF}字\u{202E}符</p>", ["零宽字符"]),
      ("<p>一。<br>二。</p>", ["一。", "二。"]),
      ("<p>一<br/><br/>二</p>", ["一", "二"]),
      ("<p>小标题<br>正文在这里。</p>", ["小标题", "正文在这里。"]),
      (
        "<p>这一行很长很长很长很长很长很长很长很长很长很长很长，<br>在半句话的中间折到下一行。</p>",
        ["这一行很长很长很长很长很长很长很长很长很长很长很长，在半句话的中间折到下一行。"]
      ),
      ("<div>一<div>二</div>三</div>", ["一", "二", "三"]),
      ("<p>一<script>x()</script>二<style>p{}</style></p>", ["一二"]),
      ("<p>一</p><p style='DISPLAY : none'>二</p><p hidden>三</p>", ["一"]),
      ("<h3>题</h3><ul><li>甲</li><li>乙</li></ul>", ["heading: 题", "listItem: 甲", "listItem: 乙"]),
      ("<figure><img><figcaption>图说</figcaption></figure>", ["caption: 图说"]),
      ("<table><tr><td>日期</td><td>事</td></tr></table>", ["tableRow: 日期 | 事"]),
      ("<table><tr><td><p>甲</p></td><td><p>乙</p></td></tr></table>", ["甲", "乙"]),
      ("<blockquote><p>帖</p></blockquote>", ["quote: 帖"]),
      ("<div class='share-bar'>分享</div><div class='Related'>相关</div><p>文</p>", ["文"]),
      ("<div class='share-page'><p>文</p><p>章</p></div><div class=share>分</div>", ["文", "章"]),
      ("<nav>导航</nav><aside>旁</aside><footer>脚</footer>文", ["文"]),
    ] as [(String, [String])]
  )
  func `makes clean blocks`(html: String, expected: [String]) {
    #expect(blocks(html) == expected)
  }

  @Test func `counts marks in scalars of the clean text`() throws {
    let html = "<p>\n总统\n<a href='/tag/x'>\n 普京\n</a>\n与<b>𠮷野</b>会谈</p>"
    let block = try #require(BlockFlow.blocks(of: HTMLParser.parse(Array(html.utf8))).first)
    #expect(block.text == "总统普京与𠮷野会谈")
    #expect(
      block.marks == [
        ArticleMark(kind: .tag, start: 2, end: 4, target: "/tag/x"),
        ArticleMark(kind: .emphasis, start: 5, end: 7),
      ]
    )
  }

  @Test(arguments: [
    ("https://a.example/gb/tag/%E6%99%AE%E4%BA%AC.html", true),
    ("https://a.example/gb/普京.htm", true), ("/term/1041", true),
    ("https://a.example/gb/20/7/22/n1.htm", false),
    ("https://a.example/zh/%E6%96%87/a-64249132", false),
    ("", false),
  ])
  func `tells links to subjects from other links`(target: String, isTag: Bool) {
    #expect(TagLink.isTag(Array(target.utf8)[...]) == isTag)
  }
}
