import Markup
import Testing

@Suite struct XMLParserTests {
  @Test func `keeps prefixes and CDATA`() {
    let xml = """
      <?xml version="1.0" encoding="gb2312"?>
      <rss><item><dc:creator>林远舟</dc:creator><content:encoded><![CDATA[<p>桥</p>]]></content:encoded>
      </item></rss>
      """
    let tree = XMLParser.parse(Array(xml.utf8))
    let creator = tree.nodes.firstIndex { tree.isNamed($0, "dc:creator") }
    #expect(creator.map { tree.text(of: $0) } == "林远舟")
    let content = tree.nodes.firstIndex { tree.isNamed($0, "content:encoded") }
    #expect(content.map { tree.text(of: $0) } == "<p>桥</p>")
  }

  @Test func `expands no entity that a document declares`() {
    let xml = """
      <!DOCTYPE a [<!ENTITY x "一一一一"><!ENTITY y "&x;&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <a>&y;&f;&amp;</a>
      """
    let tree = XMLParser.parse(Array(xml.utf8))
    #expect(tree.nodes.first.map { _ in tree.text(of: 0) } == "&")
  }

  @Test func `keeps escaped HTML behind mistakes`() {
    let xml = "<d>A&nbsp;B &unknown; C & D <b>x</c> &lt;p&gt;桥&lt;/p&gt;</d>"
    let tree = XMLParser.parse(Array(xml.utf8))
    #expect(tree.text(of: 0) == "A\u{A0}B  C  D x <p>桥</p>")
  }

  @Test func `reads what there is of a file that breaks off`() {
    let tree = XMLParser.parse(Array("<rss><item><title>大桥通车</title><link>http".utf8))
    #expect(tree.nodes.contains { $0.name == .title })
  }

  @Test func `stops at nesting without end`() {
    let tree = XMLParser.parse(Array(String(repeating: "<a>", count: 100_000).utf8))
    #expect(tree.nodes.count <= 512)
  }
}
