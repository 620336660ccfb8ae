/// A line of a word list cut into the fields between its bars.
///
/// Texts are made of the fields that are asked for: a start reads hundreds of lines and needs little.
struct LexiconRow: Hashable, Sendable {
  private let fields: [ArraySlice<UInt8>]

  /// Cuts a line; a list that asks for `count` fields gets exactly as many.
  init(_ line: ArraySlice<UInt8>, count: Int, list: String) throws(LexiconError) {
    fields = line.fields(between: UInt8(ascii: "|"))
    guard fields.count == count else {
      throw LexiconError(
        list: list,
        line: String(decoding: line, as: UTF8.self),
        reason: "expected \(count) fields between bars, found \(fields.count)"
      )
    }
  }

  /// A field, without the blanks around it; `-` reads as nothing.
  subscript(_ index: Int) -> String {
    let bytes = bytes(index)
    return bytes.isEmpty ? "" : String(decoding: bytes, as: UTF8.self)
  }

  /// A field that holds several names.
  func names(_ index: Int) -> [LexiconName] {
    bytes(index).pieces(between: UInt8(ascii: ",")).compactMap { part in
      let text = Self.trimmed(part)
      return text.isEmpty ? nil : LexiconName(String(decoding: text, as: UTF8.self))
    }
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> {
    let bytes = Self.trimmed(fields[index])
    return bytes.count == 1 && bytes.first == UInt8(ascii: "-") ? [] : bytes
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
