import Markup
import Testing

@Suite struct XMLWriterTests {
  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    xml.flush { _ in }
    write(&xml)
    var text = ""
    xml.flush { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  @Test func `indents elements and keeps text in its line`() {
    let text = written { xml in
      xml.start("a")
      xml.attribute("x", "1")
      xml.start("b")
      xml.end()
      let prepared = PreparedElement("c", "n", "<二>", depth: 1)
      xml.element(prepared, "三 & 四")
      xml.element(prepared, harmless: Array("2022".utf8))
      xml.element(CompleteElement(prepared, ""))
      xml.end()
    }
    #expect(
      text == """
        <a x="1">
         <b/>
         <c n="&lt;二&gt;">三 &amp; 四</c>
         <c n="&lt;二&gt;">2022</c>
         <c n="&lt;二&gt;"></c>
        </a>

        """
    )
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
    xml.start("a")
    xml.attribute("x", "\u{1}")
    xml.text("习\u{FFFE}近\u{2}平\n")
    xml.end()
    #expect(xml.replacedCharacters == 3)
  }
}
