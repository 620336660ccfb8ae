/// How wide text is, in ems: near enough for breaking lines, whatever font draws them.
enum TextMeasure {
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x1_F3FB...0x1_F3FF: 0
    case 0x2018...0x2019, 0x201C...0x201D, 0x2026, 0x2014: 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: 1
    case 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1_F000...0x3_FFFF: 1
    case 0x41...0x5A: 0.66
    case 0x20, 0x21, 0x27...0x29, 0x2C...0x2E, 0x3A, 0x3B, 0x49, 0x69...0x6C, 0x74: 0.32
    default: 0.56
    }
  }

  /// Whether a text has characters that only an East Asian font has.
  static func needsChineseFont(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) || $0.value >= 0x2_0000 }
  }
}
