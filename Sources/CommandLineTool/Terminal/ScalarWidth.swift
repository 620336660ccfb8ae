/// How many columns one Unicode scalar fills.
enum ScalarWidth {
  /// 0 for what has no place of its own, 2 for wide characters, else 1.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return isControl(value) || value == 0xAD ? 0 : 1 }
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if isWithoutPlace(scalar) { return 0 }
    return EastAsianWidth.isWide(value) ? 2 : 1
  }

  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }

  /// Combining marks, format characters, and the vowels and finals of Korean syllables.
  private static func isWithoutPlace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    case 0x2010...0x2027, 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x4DFF: false
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
