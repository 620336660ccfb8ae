extension BodyRules {
  private static let opening: Unicode.Scalar = "（"
  private static let closing: Unicode.Scalar = "）"

  /// Where remarks in brackets stand that belong around the article:
  /// ……（全文请见下面链接）, ……（请点击观看），……, ……。(http://www.example.com).
  func remarks(in block: TextBlock) -> [Range<Int>] {
    if let address = closingAddress(of: block) { return [address] }
    guard ByteSearch.contains(block.bytes, "（"), !boilerplate.phrases(in: block.text).isEmpty else {
      return []
    }
    let text = block.unicodeScalars
    var found: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in text.enumerated() {
      if scalar == Self.opening { start = index }
      guard scalar == Self.closing, let open = start else { continue }
      start = nil
      let remark = String(String.UnicodeScalarView(text[open...index]))
      // A block that is nothing but its remark is judged as a block.
      guard open > 0, !boilerplate.phrases(in: remark).isEmpty else { continue }
      found.append(open..<index + 1)
    }
    return found
  }

  private func closingAddress(of block: TextBlock) -> Range<Int>? {
    guard block.bytes.last == UInt8(ascii: ")"),
      let open = block.bytes.lastIndex(of: UInt8(ascii: "(")), open > 0,
      block.bytes[(open + 1)...].starts(with: "http".utf8),
      block.bytes[open...].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return block.scalars - (block.bytes.count - open)..<block.scalars
  }
}
