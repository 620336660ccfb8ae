/// Recognizes text that needs no thought: printable ASCII, Chinese characters and their marks.
///
/// Nearly every cell of a table is such text. Nothing in it acts on a terminal and nothing in it
/// joins its neighbour, so its width is a sum over bytes.
enum SimpleText {
  /// How many columns the text fills, or nil where it has to be looked at closely.
  static func columns(of text: String) -> Int? {
    let bytes = text.utf8.span
    var columns = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x7F else { return nil }
        columns += 1
        index += 1
      } else {
        guard byte & 0xF0 == 0xE0, index + 2 < bytes.count else { return nil }
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F)
        guard let width = width(of: scalar) else { return nil }
        columns += width
        index += 3
      }
    }
    return columns
  }

  private static func width(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x4E00...0x9FFF: 2  // Chinese characters
    case 0x3000...0x3029, 0xFF01...0xFF60: 2  // 、。《》「」 and ，！？（）
    case 0x2010...0x2027: 1  // – — ‘ ’ “ ” … ·
    default: nil
    }
  }
}
