extension SentenceReader {
  /// 要求官员“保持一致”: fewer quoted words than this are part of the demand.
  private static let leastDemand = 10

  /// 要求官兵“…”: the quoted words right behind whoever is to do something.
  func afterSummoned(_ reading: Reading, _ clause: Range<Int>) -> Int? {
    let first = reading.cue.tokens.upperBound
    guard reading.cue.kinds.hasAny([.demand, .petition]),
      let whom = SpeakerFinder(block).leading(from: first, to: clause.upperBound)?.speakers.first,
      whom.tokens.lowerBound == first,
      let quotation = block.quotations.quotation(
        openingAt: Int(block.token(whom.tokens.upperBound).start)
      ), quotation.inside.count >= Self.leastDemand
    else { return nil }
    return whom.tokens.upperBound
  }

  /// The token after the one spoken to (告诉记者，…).
  func afterAddressee(_ index: Int) -> Int? {
    let limit = sentence.tokens.upperBound
    for place in index..<max(index, min(index + 12, limit)) where Unit.endsClause(block.unit(place))
    {
      return place + 1
    }
    let phrases = PhraseReader(block: block)
    for end in (index + 1)..<max(index + 1, min(index + 6, limit)) {
      if phrases.phrase(endingAt: end, notBefore: index) != nil,
        phrases.phrase(endingAt: end + 1, notBefore: index) == nil
      {
        // 告诉中国人和世界：…: both are told.
        let isJoined = block.plays(.joint, at: end)
        return isJoined ? afterAddressee(end + 1) ?? min(end + 2, limit) : end
      }
    }
    return nil
  }
}
