/// A person's name in Latin letters in the running text (Tai Wong).
enum LatinName {
  private static let particles: Set<String> = ["de", "van", "von", "der", "bin", "al", "da", "di"]
  private static let longest = 5

  /// The token after a run of two or more capitalized words, or `first` where there is none.
  static func end(from first: Int, in block: BlockReading) -> Int {
    guard isWord(first, in: block), !isInsideBrackets(first, in: block) else { return first }
    var (index, words, end) = (first, 0, first)
    while index < block.tokens.count, words <= longest {
      if isWord(index, in: block) {
        words += 1
        end = index + 1
      } else if !isJoint(index, in: block) {
        break
      }
      index += 1
    }
    return (2...longest).contains(words) ? end : first
  }

  private static func isWord(_ index: Int, in block: BlockReading) -> Bool {
    let token = block.token(index)
    guard token.kinds.contains(.latin), token.word < 0 else { return false }
    let start = Int(token.start)
    guard Unit.isCapital(block.text[start]) else { return false }
    // A word in capitals throughout is an abbreviation: BMO, NAFTA.
    return token.length <= 2 || !Unit.isCapital(block.text[start + 1])
      || block.text[start + 1] == 0x27
  }

  private static func isJoint(_ index: Int, in block: BlockReading) -> Bool {
    let unit = block.unit(index)
    return unit == Unit.space || unit == Unit.period || unit == Unit.hyphen
      || Unit.isLetter(unit) && particles.contains(block.folded(index))
  }

  private static func isInsideBrackets(_ index: Int, in block: BlockReading) -> Bool {
    var place = Int(block.token(index).start) - 1
    let least = max(0, place - 80)
    while place >= least {
      if block.text[place] == Unit.openBracket { return true }
      if block.text[place] == Unit.closeBracket { return false }
      place -= 1
    }
    return false
  }
}
