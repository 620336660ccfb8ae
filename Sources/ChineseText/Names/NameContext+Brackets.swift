extension NameContext {
  private static let longestBracket = 60

  /// The Latin names in brackets after a name, and the first token behind them.
  func brackets(after end: Int) -> ([Bracket], next: Int) {
    var brackets: [Bracket] = []
    var next = skippingBlanks(end)
    while brackets.count < 2, let bracket = bracket(at: next) {
      brackets.append(bracket)
      next = bracket.next
    }
    return (brackets, next)
  }

  private func bracket(at index: Int) -> Bracket? {
    guard block.unit(index) == Unit.openBracket else { return nil }
    var start = Int(block.token(index).end)
    if block.plays(.spelling, at: index + 1), Unit.endsClause(block.unit(index + 2)) {
      // （音译，Tian Xue）.
      start = Int(block.token(index + 2).end)
      while block.text[start] == Unit.space { start += 1 }
    }
    var end = start
    while block.text[end] != Unit.closeBracket {
      guard end < block.text.count, end - start < Self.longestBracket,
        isNameUnit(block.text[end])
      else { return nil }
      end += 1
    }
    let name = Self.withoutAddress(block.text.original(start, end))
    let words = name.utf8.split { $0 == 0x20 || $0 == 0x2E }
    guard let first = name.unicodeScalars.first, first.properties.isUppercase,
      !Self.isTicker(name), !Self.isAbbreviation(name), !Self.isCredit(name)
    else { return nil }
    var next = block.tokenIndex(at: end) + 1
    while block.unit(next) == Unit.closeBracket {
      next += 1
    }
    let isPair = name.split(separator: " ").contains { Self.opponents.contains(String($0)) }
    return Bracket(name: isPair ? "" : name, words: words.count, next: skippingBlanks(next))
  }

  /// Whether letters stand for a share: AAPL.O, DAIGn.DE.
  private static func isTicker(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !name.contains(" "), let market = parts.last else { return false }
    return (1...3).contains(market.utf8.count)
      && market.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }

  /// Whether letters stand for a body or a company: AFP, WHO, NVIDIA.
  private static func isAbbreviation(_ name: String) -> Bool {
    (2...8).contains(name.utf8.count)
      && name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// What a picture is credited with.
  private static let credits: Set<String> = [
    "creative commons", "getty images", "public domain", "wikimedia commons", "wikipedia",
  ]
  /// What stands between two names, of which neither is the name before the bracket alone.
  private static let opponents: Set<String> = ["vs", "vs.", "and", "versus"]

  private static func isCredit(_ name: String) -> Bool { credits.contains(name.lowercased()) }

  private func isNameUnit(_ unit: UInt16) -> Bool {
    switch unit {
    case Unit.space, Unit.period, Unit.hyphen, Unit.comma, 0x27, 0x2019, ScriptFolding.nameDot:
      true
    default:
      Unit.isLetter(unit)
    }
  }

  /// Takes “Sen.” off the front and “, R-FL” off the end of a Latin name.
  private static func withoutAddress(_ text: String) -> String {
    var words = text.split(separator: ",").first.map { $0.split(separator: " ") } ?? []
    while words.count > 1, let first = words.first, addresses.contains(String(first)) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static let addresses: Set<String> = [
    "Sen.", "Rep.", "Dr.", "Gov.", "Mr.", "Mrs.", "Ms.", "Sir", "Lord", "Prof.", "Gen.", "Col.",
    "Amb.", "Adm.", "Sen", "Rep", "Dr", "Gov", "Senator",
  ]
}
