extension NameContext {
  private static let against = ScriptFolding.standard.fold("诉" as Unicode.Scalar)
  private static let lawsuit = ScriptFolding.standard.fold("案" as Unicode.Scalar)
  private static let longestParty = 12

  /// What a ship's name ends in.
  static let ship = ScriptFolding.standard.fold("号" as Unicode.Scalar)

  /// Whether a name is no more than what a thing is called: a case, a ship, a work.
  func isThing(_ first: Int, _ end: Int) -> Bool {
    isParty(first, end) || isShip(first) || isWork(first, end)
  }

  /// What stands before the name of a ship in Latin letters.
  private static let shipMarks: Set<String> = [
    "USS", "USNS", "USCGC", "HMS", "HMAS", "HMCS", "HMNZS", "INS", "JS",
  ]

  /// 里根号（USS Ronald Reagan）: the ship is no president.
  private func isShip(_ first: Int) -> Bool {
    Unit.isLetter(block.unit(first))
      && Self.shipMarks.contains(block.folded(previous(first)))
  }

  /// 《林望海传》: what fills the marks of a title is a work.
  private func isWork(_ first: Int, _ end: Int) -> Bool {
    block.unit(first - 1) == Unit.openTitle && block.unit(end) == Unit.closeTitle
  }

  /// Whether a name is a party in the name of a case: 格雷厄姆诉康纳案.
  private func isParty(_ first: Int, _ end: Int) -> Bool {
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
