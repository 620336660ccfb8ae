/// Addresses that may become links: those of pages on the web, and nothing that runs.
package enum LinkTarget {
  private static let limit = 2000

  /// The address with everything escaped that could end a string; nil where it is not http or
  /// https, or is longer than any browser takes.
  package static func checked(_ address: String) -> String? {
    let scheme = address.prefix(8).lowercased()
    guard scheme.hasPrefix("https://") || scheme.hasPrefix("http://"), address.utf8.count <= limit
    else { return nil }
    var checked = ""
    for byte in address.utf8 {
      if isPlain(byte) {
        checked.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        checked += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return checked
  }

  /// Letters, digits and the marks of RFC 3986 that mean nothing to XML, HTML or DOT.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte)
    }
  }
}
