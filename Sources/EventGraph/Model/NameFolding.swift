/// Makes names comparable that differ only in how they are written.
///
/// Spaces, the dots between parts of a transliterated name, hyphens, and case vanish; full-width
/// letters and digits become plain.
package enum NameFolding {
  package static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      // Most of what is folded is Chinese, and such characters have no case.
      if (0x3400...0x9FFF).contains(scalar.value) {
        folded.append(scalar)
        continue
      }
      switch scalar {
      case "a"..."z", "0"..."9": folded.append(scalar)
      case " ", "\u{3000}", "\u{A0}", "·", "‧", "・", "•", "．", ".", "-", "‐", "–", "_": continue
      case "\u{FF01}"..."\u{FF5E}":
        guard let plain = Unicode.Scalar(scalar.value - 0xFEE0) else { continue }
        folded.append(contentsOf: plain.properties.lowercaseMapping.unicodeScalars)
      default: folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }
}
