/// Ids of the parts of an SVG, made of the ids of the graph: the same in every drawing.
enum SVGIdentifier {
  /// The text with everything in ASCII but letters and digits written as `_`, so that it can stand
  /// in a style sheet and in an address as it is.
  static func make(_ id: String) -> String {
    let bytes = id.utf8.map { isKept($0) ? $0 : UInt8(ascii: "_") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
