import Markup
import Testing

@Suite struct XMLWriterTests {
  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    _ = xml.takeBytes()
    write(&xml)
    return String(decoding: xml.takeBytes(), as: UTF8.self)
  }

  @Test func `indents elements and keeps text in its line`() {
    let text = written { xml in
      xml.start("a")
      xml.attribute("x", "1")
      xml.start("b")
      xml.end()
      xml.element("c", "n", "二", text: "三")
      xml.end()
    }
    #expect(text == "<a x=\"1\">\n  <b/>\n  <c n=\"二\">三</c>\n</a>\n")
  }

  @Test(arguments: [
    ("<&>\"'", "&lt;&amp;&gt;\"'", "&lt;&amp;&gt;&quot;'"),
    ("]]>", "]]&gt;", "]]&gt;"),
    ("a\tb\nc\rd", "a\tb\nc&#13;d", "a&#9;b&#10;c&#13;d"),
    ("，！﻿", "，！﻿", "，！﻿"),
    ("普京\u{0}\u{1B}[31m", "普京\u{FFFD}\u{FFFD}[31m", "普京\u{FFFD}\u{FFFD}[31m"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("😀\u{85}", "😀\u{85}", "😀\u{85}"),
  ])
  func `lets no text become markup`(text: String, inText: String, inAttribute: String) {
    let xml = written { xml in
      xml.start("a")
      xml.attribute("x", text)
      xml.text(text)
      xml.end()
    }
    #expect(xml == "<a x=\"\(inAttribute)\">\(inText)</a>\n")
  }

  @Test func `counts the characters XML cannot hold`() {
    var xml = XMLWriter()
    xml.element("a", "x", "\u{1}", text: "习\u{FFFE}近\u{2}平\n")
    #expect(xml.replacedCharacters == 3)
  }
}
