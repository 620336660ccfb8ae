/// A line of a word list cut into the fields between its bars.
struct LexiconRow {
  /// The fields, without the blanks around them; `-` reads as nothing.
  let fields: [String]

  /// Cuts a line; a list that asks for `count` fields gets exactly as many.
  init(_ line: ArraySlice<UInt8>, count: Int, list: String) throws(LexiconError) {
    let parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard parts.count == count else {
      throw LexiconError(
        list: list,
        line: String(decoding: line, as: UTF8.self),
        reason: "expected \(count) fields between bars, found \(parts.count)"
      )
    }
    fields = parts.map { part in
      let text = String(decoding: Self.trimmed(part), as: UTF8.self)
      return text == "-" ? "" : text
    }
  }

  /// A field that holds several names.
  func names(_ index: Int) -> [LexiconName] {
    let field = Array(fields[index].utf8)
    return field[...].pieces(between: UInt8(ascii: ",")).compactMap { part in
      let text = Self.trimmed(part)
      return text.isEmpty ? nil : LexiconName(String(decoding: text, as: UTF8.self))
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 {
      bytes = bytes.dropFirst()
    }
    while let last = bytes.last, last <= 0x20 {
      bytes = bytes.dropLast()
    }
    return bytes
  }
}
