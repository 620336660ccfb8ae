/// Text without what no drawing can show and XML does not allow.
package enum DrawableText {
  /// Drops control characters, turns line breaks and tabs into spaces, and takes away the marks
  /// that reverse what follows them.
  package static func cleaned(_ text: String) -> String {
    guard mayHoldUnwanted(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isUnwanted(scalar) {
        scalars.append(scalar)
      } else if isBreak(scalar) {
        scalars.append(" ")
      }
    }
    return String(scalars)
  }

  /// A quick look at the bytes: everything unwanted is a control character of ASCII or begins with
  /// one of a few bytes that Chinese seldom and English never uses.
  private static func mayHoldUnwanted(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xF4: true
      default: false
      }
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
