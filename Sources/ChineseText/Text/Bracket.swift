/// Round brackets in a text.
enum Bracket {
  private static let longest = 120

  /// The brackets around a place, their marks included.
  static func around(_ place: Int, in text: FoldedText) -> Range<Int>? {
    guard text.hasBrackets else { return nil }
    var open = place
    while open >= 0, place - open < longest, text[open] != Unit.openBracket {
      if text[open] == Unit.closeBracket { return nil }
      open -= 1
    }
    guard open >= 0, text[open] == Unit.openBracket else { return nil }
    var close = place
    while close < text.count, close - place < longest, text[close] != Unit.closeBracket {
      if close > place, text[close] == Unit.openBracket { return nil }
      close += 1
    }
    return close < text.count && text[close] == Unit.closeBracket ? open..<(close + 1) : nil
  }
}
