/// Keeps a page's tags within bounds that the HTML parser handles fast.
///
/// libxml2 compares each attribute with all before it, so a tag of a hundred thousand attributes
/// would keep it busy for minutes. Such tags do not occur in pages that people read; what is too
/// much of them is left out.
enum TagBounds {
  /// How many blanks, outside quotation marks, the inside of a tag may have.
  private static let maximumBlanks = 1_024

  static func bounded(_ html: [UInt8]) -> [UInt8] {
    unsafe html.withUnsafeBufferPointer { buffer in
      var kept: [UInt8] = []
      var copied = 0
      var index = 0
      while index < buffer.count {
        guard unsafe buffer[index] == UInt8(ascii: "<") else {
          index += 1
          continue
        }
        let (limit, end) = unsafe tag(buffer, from: index + 1)
        if limit < end {
          unsafe kept.append(contentsOf: buffer[copied..<limit])
          copied = end
        }
        index = max(end, index + 1)
      }
      guard copied > 0 else { return html }
      unsafe kept.append(contentsOf: buffer[copied...])
      return kept
    }
  }

  /// Where the allowed part of a tag ends, and where the tag itself does.
  private static func tag(
    _ buffer: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (limit: Int, end: Int) {
    guard start < buffer.count, unsafe isLetter(buffer[start]) else { return (start, start) }
    var blanks = 0
    var limit: Int?
    var quote: UInt8?
    var previous: UInt8 = 0
    var index = start
    while index < buffer.count {
      let byte = unsafe buffer[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      if byte == UInt8(ascii: ">") { return (limit ?? index - 1, index - 1) }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        blanks += 1
        if blanks == maximumBlanks { limit = index }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        // A quotation mark only opens a value behind an equals sign.
        if previous == UInt8(ascii: "=") { quote = byte }
      }
      if byte > 0x20 { previous = byte }
    }
    return (limit ?? index, index)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }
}
