/// Text that ends strings, opens elements or runs somewhere, if somebody forgets to escape it.
enum HostileText {
  static let pieces = [
    "\"", "\\", "\\\"", "\\N", "\\l", "\\n", "\n", "\r\n", "\t", "\0", "\u{1}", "\u{B}", "\u{7F}",
    "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}",
    "<b>", "</b>", "<", ">", "&", "&amp;", "&lt;", "&#60;", "&#x3C;", "&bogus;", "]]>", "<![CDATA[",
    "-->", "<!--", "</title>", "</svg>", "<script>alert(1)</script>", "<TABLE>", "</TD>", "<BR/>",
    "javascript:alert(1)", "];", "} digraph {", "//", "/*", "#", "%n", "$(id)", "'", "`", " ", "  ",
    "习近平", "普京", "“", "👨‍👩‍👧", "e\u{301}", "\u{200F}", "אב", "𠮷", "。",
  ]

  static let long = String(repeating: "很长的话，", count: 2_000)

  static func random(_ generator: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...9, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }
}

/// Numbers that look random and are always the same.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
