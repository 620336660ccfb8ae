extension NameContext {
  private static let against = ScriptFolding.standard.fold("诉" as Unicode.Scalar)
  private static let lawsuit = ScriptFolding.standard.fold("案" as Unicode.Scalar)
  private static let longestParty = 12

  /// What a ship's name ends in.
  static let ship = ScriptFolding.standard.fold("号" as Unicode.Scalar)

  /// Whether a name is a party in the name of a case: 格雷厄姆诉康纳案.
  func isParty(_ first: Int, _ end: Int) -> Bool {
    if isWord(Self.against, at: end) { return namesCase(from: end + 1) }
    return isWord(Self.against, at: first - 1) && namesCase(from: end)
  }

  private func isWord(_ unit: UInt16, at index: Int) -> Bool {
    block.unit(index) == unit && block.token(index).length == 1
  }

  /// Whether nothing but a name and a mark that closes it stand before the word for a case.
  private func namesCase(from index: Int) -> Bool {
    let start = Int(block.token(index).start)
    for place in Range(from: start, to: min(block.text.count, start + Self.longestParty)) {
      let unit = block.text[place]
      if unit == Self.lawsuit { return true }
      guard
        Unit.isIdeograph(unit) || unit == ScriptFolding.nameDot || Unit.closesQuotation(unit)
      else { return false }
    }
    return false
  }
}
