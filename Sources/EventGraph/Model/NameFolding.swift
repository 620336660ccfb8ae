/// Makes names comparable that differ only in how they are written.
///
/// Spaces, the dots between parts of a transliterated name, hyphens, and case vanish; full-width
/// letters and digits become plain.
package enum NameFolding {
  package static func folded(_ name: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      // Most of what is folded is Chinese, and such characters have no case.
      if (0x3400...0x9FFF).contains(scalar.value) {
        folded.append(0xE0 | UInt8(truncatingIfNeeded: scalar.value >> 12))
        folded.append(0x80 | UInt8(truncatingIfNeeded: scalar.value >> 6 & 0x3F))
        folded.append(0x80 | UInt8(truncatingIfNeeded: scalar.value & 0x3F))
        continue
      }
      switch scalar {
      case "a"..."z", "0"..."9": folded.append(UInt8(truncatingIfNeeded: scalar.value))
      case " ", "\u{3000}", "\u{A0}", "·", "‧", "・", "•", "．", ".", "-", "‐", "–", "_": continue
      case "\u{FF01}"..."\u{FF5E}":
        guard let plain = Unicode.Scalar(scalar.value - 0xFEE0) else { continue }
        folded.append(contentsOf: plain.properties.lowercaseMapping.utf8)
      default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
