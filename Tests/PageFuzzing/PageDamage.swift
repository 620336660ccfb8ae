/// Ways to damage a page.
enum PageDamage: CaseIterable {
  case flipBits
  case cutOut
  case cutOff
  case repeatPart
  case insertToken
  case splice
  case nest

  /// What parsers stumble over.
  private static let tokens = [
    "<p", "</p>", "<div>", "</div>", "<br>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "&#x",
    "&amp", "&#1114112;", "<table><tr><td>", "<title>", "<time datetime='", "### ", "---\n", "[](",
    "`",
    "* ", "> ", "\u{0}", "\u{FEFF}", "\u{2028}", "\u{202E}", "\r", "\n\n", "【", "】", "（", "）",
    "责任编辑：",
    "原文链接：http://", "{\"", "\\u", "[[", "]}", "<item>", "<entry>", "charset=big5", "<ok href=\"",
    "style='display:none'", "2031年3月", "99999999999999999999", "讯】", "\u{1F8B}", "𠮷",
  ]

  static func apply(
    to page: inout [UInt8],
    others: [[UInt8]],
    using generator: inout some RandomNumberGenerator
  ) {
    guard let damage = allCases.randomElement(using: &generator) else { return }
    let start = Int.random(in: 0...page.count, using: &generator)
    let length = Int.random(in: 0...min(400, page.count - start), using: &generator)
    let part = start..<start + length
    switch damage {
    case .flipBits:
      for _ in 0..<min(8, page.count) {
        let index = Int.random(in: 0..<page.count, using: &generator)
        page[index] ^= UInt8.random(in: 1...255, using: &generator)
      }
    case .cutOut: page.removeSubrange(part)
    case .cutOff: page.removeSubrange(start...)
    case .repeatPart:
      let copies = Int.random(in: 1...20, using: &generator)
      let block = Array(page[part])
      page.insert(contentsOf: (0..<copies).flatMap { _ in block }, at: start)
    case .insertToken:
      let token = tokens.randomElement(using: &generator) ?? ""
      page.insert(contentsOf: Array(token.utf8), at: start)
    case .splice:
      let other = others.randomElement(using: &generator) ?? []
      page.replaceSubrange(part, with: other.suffix(other.count / 2))
    case .nest:
      let token = tokens.randomElement(using: &generator) ?? ""
      let count = Int.random(in: 1...700, using: &generator)
      page.insert(contentsOf: (0..<count).flatMap { _ in Array(token.utf8) }, at: start)
    }
    if page.count > 1 << 18 { page.removeSubrange((1 << 18)...) }
  }
}
