/// Finds the line of a mirror page that gives the address of the original.
enum OriginalAddress {
  private static let labels = [
    "原文链接", "原文地址", "原文网址", "原文鏈接", "原文連結", "原文網址", "原文连结", "本文链接", "本文网址",
    "本文網址", "文章链接", "来源网址", "原文出处", "原始链接", "原文",
  ]
  private static let firstScalars = Set(labels.compactMap(\.unicodeScalars.first))
  /// No label is followed by more than this before its colon, as in 原文地址（需翻墙访问）.
  private static let longestRemark = 12

  /// The address in the last line that gives one, with that line.
  static func find(in blocks: [TextBlock]) -> (address: String, line: String)? {
    for block in blocks.reversed() where ByteSearch.contains(block.bytes, "http") {
      let text = block.text
      if let address = address(in: text) { return (address, text) }
    }
    return nil
  }

  /// The address behind a label in a text.
  static func address(in text: String) -> String? {
    var cursor = TextCursor(text)
    while let scalar = cursor.current {
      if !firstScalars.contains(scalar) {
        cursor.index += 1
      } else if labels.contains(where: { cursor.accept($0) }), skipColon(&cursor) {
        let start = cursor.index
        while let scalar = cursor.current, isAddressPart(scalar) { cursor.index += 1 }
        let address = cursor.text(start..<cursor.index)
        if WebAddress(address).isWebPage { return address }
      } else {
        cursor.index += 1
      }
    }
    return nil
  }

  private static func skipColon(_ cursor: inout TextCursor) -> Bool {
    let limit = cursor.index + longestRemark
    while cursor.index <= limit, let scalar = cursor.current {
      cursor.index += 1
      if scalar == "：" || scalar == ":" {
        cursor.skipBlanks()
        return true
      }
    }
    return false
  }

  private static func isAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !"<>\"（）【】，。；".unicodeScalars.contains(scalar)
  }
}
