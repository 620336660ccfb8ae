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
    let survey = TextSurvey(of: text.utf8.span)
    guard survey.contains(.isStrange) || !keepingLines && survey.contains(.hasLines) else {
      return text
    }
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
