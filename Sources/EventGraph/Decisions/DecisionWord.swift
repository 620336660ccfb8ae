/// The words of a decision's line: parted by spaces, in double quotes where they hold some.
enum DecisionWord {
  static func quoted(_ word: String) -> String {
    guard word.isEmpty || word.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "#" })
    else { return word }
    return "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The words of a line and, after a `#` between two words, the reason.
  static func words(
    of line: String
  ) throws(DecisionProblem) -> (words: [String], reason: String?) {
    var words: [String] = []
    var rest = Substring(line)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "#" {
        return (words, rest.dropFirst().trimmed)
      } else if first == "\"" {
        words.append(try quotedWord(&rest))
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        words.append(String(word))
        rest.removeFirst(word.count)
      }
    }
    return (words, nil)
  }

  private static func quotedWord(_ rest: inout Substring) throws(DecisionProblem) -> String {
    rest.removeFirst()
    var word = ""
    while let next = rest.popFirst() {
      if next == "\"" { return word }
      guard next == "\\", let escaped = rest.popFirst() else {
        word.append(next)
        continue
      }
      word.append(escaped)
    }
    throw DecisionProblem(reason: "a quotation mark is not closed")
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
