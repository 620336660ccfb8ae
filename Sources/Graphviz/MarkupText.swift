/// Text in XML and in the labels that Graphviz calls HTML-like.
enum MarkupText {
  /// The text with everything written as entities that could become an element or end a value.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { entity(for: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the escaped text to bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      if let entity = entity(for: byte) {
        entity.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
      } else {
        bytes.append(byte)
      }
    }
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
