/// Finds the encoding that a page names in its head: `charset=gb2312`, `encoding="big5"`.
enum EncodingLabel {
  private static let window = 4_096
  private static let words = ["charset", "encoding"]

  /// The first label in the head of a page.
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(window)
    for word in words {
      var index = head.startIndex
      while let start = head[index...].firstIndex(of: word.utf8.first ?? 0) {
        index = start + 1
        guard head[start...].prefix(word.utf8.count).elementsEqual(word.utf8) else { continue }
        let rest = head[(start + word.utf8.count)...].drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { continue }
        let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        let label = value.prefix {
          $0 > 0x20 && ![0x22, 0x27, 0x3E, 0x2F, 0x3B, 0x3F].contains($0)
        }
        if !label.isEmpty { return String(decoding: label.prefix(40), as: UTF8.self) }
      }
    }
    return nil
  }
}
