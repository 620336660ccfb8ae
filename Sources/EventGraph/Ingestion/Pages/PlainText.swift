/// Cuts plain text into paragraphs.
enum PlainText {
  /// The paragraphs of a text.
  ///
  /// Where empty lines separate paragraphs, the lines between them are joined; a text without
  /// empty lines has one paragraph a line, unless its lines are wrapped.
  static func blocks(in text: String) -> [TextBlock] { blocks(in: Array(text.utf8)) }

  /// The paragraphs of a text in UTF-8.
  static func blocks(in bytes: [UInt8]) -> [TextBlock] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let texts = lines.filter { !isBlank($0) }.count
    let gaps = lines.dropFirst().indices.filter { isBlank(lines[$0]) && !isBlank(lines[$0 - 1]) }
    let joinsLines = gaps.count * 4 > texts
    var writer = BlockWriter()
    for line in lines {
      if isBlank(line) {
        writer.endBlock()
        continue
      }
      if !joinsLines || startsParagraph(line) { writer.breakLine() }
      writer.write(line)
      writer.write([0x0A])
    }
    writer.endBlock()
    return writer.blocks
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    // Hardly any line begins with a blank, and the others are told by their first byte.
    if let first = line.first, first > 0x20, first != 0xE3 { return false }
    return line.allSatisfy { $0 <= 0x20 }
      || line.split(separator: 0x20).allSatisfy {
        $0.elementsEqual("\u{3000}".utf8)
      }
  }

  /// Chinese paragraphs are indented by two wide blanks, and lists by a sign.
  private static func startsParagraph(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "\u{3000}\u{3000}".utf8) || line.starts(with: "•".utf8)
      || line.starts(with: "- ".utf8) || line.starts(with: "* ".utf8)
  }
}
