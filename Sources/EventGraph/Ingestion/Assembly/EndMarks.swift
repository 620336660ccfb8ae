/// The signs that outlets print below the last sentence of an article.
enum EndMarks {
  private static let signs = Set("#＃◇◆■□●▲＊*@ \u{3000}".unicodeScalars)
  private static let words = [
    "(完)", "（完）", "（待续）", "(待续)", "（待續）", "(待續)", "（全文完）", "(全文完)", "（未完待续）",
    "【完】", "（本文完）",
  ]

  /// How many scalars of a text are left when its end marks are taken off.
  static func lengthWithout(_ text: String) -> Int {
    var scalars = Array(text.unicodeScalars)
    var changed = true
    while changed {
      changed = false
      while let last = scalars.last, signs.contains(last) {
        scalars.removeLast()
        changed = true
      }
      for word in words {
        let word = Array(word.unicodeScalars)
        if scalars.count >= word.count, scalars.suffix(word.count).elementsEqual(word) {
          scalars.removeLast(word.count)
          changed = true
        }
      }
    }
    return scalars.count
  }
}
