import Markup
import Testing

@Suite struct HTMLParserTests {
  @Test func `builds a tree`() {
    let tree = HTMLParser.parse(Array("<p class=lead>晨江<b>大桥</b><!--广告--></p>".utf8))
    #expect(
      tree.dump == """
        html
          body
            p class="lead"
              "晨江"
              b
                "大桥"
              <!--广告-->

        """
    )
  }

  @Test func `closes what a page left open`() {
    let tree = HTMLParser.parse(Array("<div><p>一<p>二<ok href='/tag'>三".utf8))
    #expect(
      tree.dump == """
        html
          body
            div
              p
                "一"
              p
                "二"
                ok href="/tag"
                  "三"

        """
    )
    #expect(tree.interruption == nil)
  }

  @Test func `decodes entities and leaves an ampersand alone`() {
    let tree = HTMLParser.parse(Array("<p>A&nbsp;B &lt; ?x=1&feedName=RSS &#26725;</p>".utf8))
    #expect(tree.text(of: 0) == "A\u{A0}B < ?x=1&feedName=RSS 桥")
  }

  @Test func `ignores the charset that a page claims`() {
    let tree = HTMLParser.parse(Array("<meta charset=gb2312><p>大桥</p>".utf8))
    #expect(tree.text(of: 0) == "大桥")
  }

  @Test func `stops at pages that are nested too deeply`() {
    let page = String(repeating: "<div>", count: 10_000) + "底"
    let tree = HTMLParser.parse(Array(page.utf8))
    #expect(tree.interruption == .depth)
    #expect(tree.nodes.count <= 512)
  }

  @Test func `cuts a tag of a hundred thousand attributes`() throws {
    let attributes = (0..<100_000).map { " a\($0)" }.joined()
    let tree = HTMLParser.parse(Array("<p\(attributes)>大桥</p>".utf8))
    #expect(tree.text(of: 0) == "大桥")
  }

  @Test func `keeps long attribute values with blanks`() throws {
    let style = String(repeating: "top: 0; ", count: 5_000)
    let tree = HTMLParser.parse(Array("<p style=\"\(style)\" id=x>大桥</p>".utf8))
    let paragraph = try #require(tree.nodes.first { $0.name == .p })
    #expect(tree.attribute("id", of: paragraph) == "x")
    #expect(tree.text(of: 0) == "大桥")
  }

  @Test func `finds children and siblings`() throws {
    let tree = HTMLParser.parse(Array("<ul><li>一<b>二</b></li><li>三</li></ul>".utf8))
    let list = try #require(tree.nodes.firstIndex { $0.name == .ul })
    let items = tree.children(of: list)
    #expect(items.map { tree.text(of: $0) } == ["一二", "三"])
  }

  @Test(arguments: ["", " ", "<", "</", "<!", "<!--", "&", "&#", "&#x", "<p", "<p a='", "\u{FEFF}"])
  func `survives a page that hardly began`(page: String) {
    #expect(HTMLParser.parse(Array(page.utf8)).interruption == nil)
  }
}
