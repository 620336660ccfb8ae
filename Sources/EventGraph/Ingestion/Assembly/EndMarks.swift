/// The signs that outlets print below the last sentence of an article.
enum EndMarks {
  private static let signs = Set("#＃◇◆■□●▲＊*@ \u{3000}".unicodeScalars)
  private static let words = [
    "(完)", "（完）", "（待续）", "(待续)", "（待續）", "(待續)", "（全文完）", "(全文完)", "（未完待续）",
    "【完】", "（本文完）",
  ].map { Array($0.unicodeScalars) }
  private static let lastScalars = signs.union(words.compactMap(\.last))

  /// Whether a text in UTF-8 ends in a sentence and the sign that outlets put behind the last one.
  static func closesSentence(_ text: [UInt8]) -> Bool {
    guard text.last == UInt8(ascii: "#") else { return false }
    return ["。", "！", "？", "”", "」"].contains { text.dropLast().suffix(3).elementsEqual($0.utf8) }
  }

  /// How many scalars of a text are left when its end marks are taken off.
  static func lengthWithout(_ text: String) -> Int {
    guard let last = text.unicodeScalars.last, lastScalars.contains(last) else {
      return text.unicodeScalars.count
    }
    var scalars = Array(text.unicodeScalars)
    var changed = true
    while changed {
      changed = false
      while let last = scalars.last, signs.contains(last) {
        scalars.removeLast()
        changed = true
      }
      for word in words {
        if scalars.count >= word.count, scalars.suffix(word.count).elementsEqual(word) {
          scalars.removeLast(word.count)
          changed = true
        }
      }
    }
    return scalars.count
  }
}
