/// Words beside a name that show that a medium is meant.
enum OutletContext {
  /// Whether a word of reporting follows within a few words.
  static func reportsSoon(_ index: Int, in block: BlockReading) -> Bool {
    for place in index..<max(index, min(index + 7, block.tokens.count)) {
      let kinds = block.token(place).kinds
      if kinds.contains(.carry) || block.plays(.mediumAfter, at: place) { return true }
      let between: WordKind = [.time, .number, .mark, .adverb, .particle, .place]
      guard kinds.hasAny(between), !Unit.endsSentence(block.unit(place)),
        block.unit(place) != Unit.comma
      else { return false }
    }
    return false
  }

  static func skippingMarks(_ index: Int, in block: BlockReading) -> Int {
    var index = index
    while isMark(block.unit(index)) {
      index += 1
    }
    if block.unit(index) == Unit.openBracket {
      let close = (index..<min(index + 12, block.tokens.count)).first {
        block.unit($0) == Unit.closeBracket
      }
      return close.map { $0 + 1 } ?? index
    }
    return index
  }

  static func skippingMarksBack(_ index: Int, in block: BlockReading) -> Int {
    var index = index
    while index >= 0, isMark(block.unit(index)) {
      index -= 1
    }
    return index
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    unit == Unit.space || unit == Unit.openTitle || unit == Unit.closeTitle
      || Unit.closing(unit) != 0 || Unit.closesQuotation(unit)
  }
}
