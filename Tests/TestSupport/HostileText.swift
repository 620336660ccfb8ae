/// Text that ends strings, opens elements or runs somewhere, if somebody forgets to escape it.
package enum HostileText {
  package static let pieces = [
    "\"", "\\", "\\\"", "\\N", "\\l", "\\n", "\n", "\r\n", "\t", "\0", "\u{1}", "\u{B}", "\u{7F}",
    "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}",
    "<b>", "</b>", "<", ">", "&", "&amp;", "&lt;", "&#60;", "&#x3C;", "&bogus;", "]]>", "<![CDATA[",
    "-->", "<!--", "</title>", "</svg>", "<script>alert(1)</script>", "<TABLE>", "</TD>", "<BR/>",
    "javascript:alert(1)", "];", "} digraph {", "//", "/*", "#", "%n", "$(id)", "'", "`", " ", "  ",
    "习近平", "普京", "“", "👨‍👩‍👧", "e\u{301}", "\u{200F}", "אב", "𠮷", "。",
  ]

  package static let long = String(repeating: "很长的话，", count: 2_000)

  package static func random(_ generator: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...9, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }
}
