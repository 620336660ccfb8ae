/// Makes text from strangers harmless on a terminal.
///
/// A page may hold escape sequences that repaint the screen or type commands, and marks that
/// reverse the direction of what follows. Each such character is replaced by one that shows it.
package enum TerminalText {
  /// The text on one line: line breaks and tabs become spaces, control characters visible.
  package static func oneLine(_ text: String) -> String {
    neutralized(text, keepingLines: false)
  }

  /// The text with its line breaks, control characters visible.
  package static func lines(_ text: String) -> String {
    neutralized(text, keepingLines: true)
  }

  private static func neutralized(_ text: String, keepingLines: Bool) -> String {
    guard mayHoldHarm(text) else { return text }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      let isLineBreak = scalar == "\r" && keepingLines
      scalars.append(isLineBreak ? "\n" : replacement(for: scalar, keepingLines: keepingLines))
    }
    return String(scalars)
  }

  /// Whether a character may have to be replaced, told by its bytes: the marks and quotes of Chinese
  /// begin like those that do harm, and stand in almost every line.
  private static func mayHoldHarm(_ text: String) -> Bool {
    var first: UInt8 = 0
    var second: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x00...0x1F, 0x7F, 0xF3: return true
      case 0x80...0xBF where second >= 0x80:
        if isHarm(first, second, byte) { return true }
      default: break
      }
      first = second
      second = byte
    }
    return false
  }

  /// Whether the last two of these bytes are such a character, or all three are.
  private static func isHarm(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): 0x8E...0x8F ~= third || 0xA8...0xAE ~= third
    case (0xE2, 0x81): 0xA6...0xA9 ~= third
    case (0xEF, 0xBB), (0xEF, 0xBF): third >= 0xB9
    case (_, 0xC2): third <= 0x9F
    case (_, 0xD8): third == 0x9C
    default: false
    }
  }

  private static func replacement(
    for scalar: Unicode.Scalar,
    keepingLines: Bool
  ) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0A: keepingLines ? scalar : " "
    case 0x09, 0x0D: " "
    // The pictures of control characters stand in the same order as these: ␀ … ␟, and ␡.
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x2028, 0x2029: keepingLines ? "\n" : " "
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "\u{FFFD}"
    default: scalar
    }
  }
}
