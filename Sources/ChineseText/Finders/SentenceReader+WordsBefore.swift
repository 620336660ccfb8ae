extension SentenceReader {
  /// The quotation that a cue behind it claims, as in “…，”多西说.
  func quotationBefore(_ reading: Reading) -> Attribution? {
    guard
      reading.cue.kinds.hasAny([.say, .write, .ask, .answer, .tell, .think, .mention, .demand])
        || reading.cue.kinds.hasAny([.announce, .hope]) && endsSentence(reading)
        || reading.cue.kinds.contains(.carry)
          && (block.plays(.quoting, at: reading.subjectStart - 1)
            || block.plays(.nounSaying, at: reading.cue.tokens.lowerBound))
    else { return nil }
    let clause = sentence.clauses[reading.clause]
    guard let place = closingMark(before: reading, clause),
      Unit.closesQuotation(block.text[place]) || block.text[place] == 0x22,
      var quotation = block.quotations.quotation(closingAt: place),
      quotation.depth == sentence.depth + 1, !isClaimed(quotation), isSaid(quotation)
    else { return nil }
    guard quotation.inside.count >= 8 || endsInside(quotation) || opensSentence(quotation) else {
      return nil
    }
    let close = quotation.close
    while let earlier = adjacentQuotation(before: quotation), !isClaimed(earlier) {
      quotation = earlier
    }
    let isWhole = Unit.endsSentence(block.text[close - 1])
    let end =
      isWhole && announcesQuotation(reading) ? close : followingQuotation(after: reading) ?? close
    return make(
      reading,
      quotation.inside.lowerBound,
      end,
      direct: true,
      rule: "statement.quote-before",
      confidence: 92
    )
  }

  /// “…。”西格尔建议。: nothing stands behind the word.
  private func endsSentence(_ reading: Reading) -> Bool {
    reading.isExplicit
      && reading.cue.tokens.upperBound >= sentence.clauses[reading.clause].upperBound
      && reading.clause == sentence.clauses.count - 1
  }

  /// The closing mark before the subject of a cue, with only its titles between.
  private func closingMark(before reading: Reading, _ clause: Range<Int>) -> Int? {
    let stop = Int(block.token(reading.cue.tokens.lowerBound).start)
    let start = Int(
      block.token(reading.isExplicit ? reading.subjectStart : clause.lowerBound).start
    )
    var place = start - 1
    let least = max(0, min(start, stop) - 40)
    while place >= least {
      let unit = block.text[place]
      if Unit.closesQuotation(unit) || unit == 0x22 { return place }
      // 「…」。蓬佩奥说。: a sentence of nothing but who said the one before.
      if Unit.endsSentence(unit), closesBefore(place), sentence.clauses.count == 1,
        reading.cue.tokens.upperBound >= clause.upperBound
      {
        place -= 1
        continue
      }
      guard
        unit == Unit.space
          || unit == Unit.comma && (place > start - 3 || closesBefore(place))
          || !Unit.endsClause(unit) && !Unit.endsSentence(unit)
      else { return nil }
      place -= 1
    }
    return nil
  }

  private func closesBefore(_ place: Int) -> Bool {
    place > 0 && Unit.closesQuotation(block.text[place - 1])
  }

  /// Whether quoted words can be an utterance, and are no name (率领的“…团”) or matter (“…”的提问).
  private func isSaid(_ quotation: Quotation) -> Bool {
    let after = block.tokenIndex(at: quotation.close) + 1
    if block.plays(.possessive, at: after) { return false }
    return quotation.open == 0 || !Unit.isIdeograph(block.text[quotation.open - 1])
      || endsInside(quotation)
  }

  /// “他是这样的”，黛尔说: few words may be all that was said where they open the sentence.
  private func opensSentence(_ quotation: Quotation) -> Bool {
    quotation.inside.count >= 3 && block.text[quotation.close + 1] == Unit.comma
      && quotation.open == Int(block.token(sentence.tokens.lowerBound).start)
  }

  private func endsInside(_ quotation: Quotation) -> Bool {
    let last = block.text[quotation.close - 1]
    return Unit.endsSentence(last) || last == Unit.comma
  }

  private func isClaimed(_ quotation: Quotation) -> Bool {
    let all = claimed + found.map { $0.start..<$0.end }
    return all.contains { $0.overlaps(quotation.inside) }
  }

  private func adjacentQuotation(before quotation: Quotation) -> Quotation? {
    var place = quotation.open - 1
    while place >= 0, block.text[place] == Unit.space {
      place -= 1
    }
    return block.quotations.quotation(closingAt: place).flatMap { $0.depth == 1 ? $0 : nil }
  }

  /// Whether a colon and a quotation follow a cue: “…。”他说：“…” are two utterances.
  func announcesQuotation(_ reading: Reading) -> Bool {
    let end = reading.cue.tokens.upperBound
    return block.unit(end) == Unit.colon
      && (Unit.closing(block.unit(end + 1)) != 0 || block.unit(end + 1) == 0x22)
  }

  /// The end of a quotation that goes on after the cue, as in “…，”他说，“…”.
  private func followingQuotation(after reading: Reading) -> Int? {
    let cueEnd = reading.cue.tokens.upperBound
    let after = reading.cue.kinds.contains(.tell) ? afterAddressee(cueEnd) : nil
    var place = Int(block.token(after ?? cueEnd).start)
    while Unit.endsClause(block.text[place]) || block.text[place] == Unit.space
      || block.text[place] == Unit.fullStop
    {
      place += 1
    }
    guard let next = block.quotations.quotation(openingAt: place), next.inside.count >= 4 else {
      return nil
    }
    return next.close
  }

  /// Unquoted words before a cue that ends its sentence, as in 两国关系良好，王毅表示.
  func wordsBefore(_ reading: Reading) -> Attribution? {
    guard reading.isExplicit, reading.clause > 0, reading.cue.kinds.contains(.say),
      reading.cue.tokens.upperBound >= sentence.clauses[reading.clause].upperBound,
      reading.clause == sentence.clauses.count - 1,
      block.unit(reading.cue.tokens.upperBound) != Unit.colon
    else { return nil }
    let start = Int(block.token(sentence.clauses[0].lowerBound).start)
    let end = Int(block.token(sentence.clauses[reading.clause - 1].upperBound - 1).end)
    guard end - start >= 8, !isClaimedText(Range(from: start, to: end)) else { return nil }
    return make(
      reading,
      start,
      end,
      direct: false,
      rule: "statement.cue-after",
      confidence: 80
    )
  }

  private func isClaimedText(_ range: Range<Int>) -> Bool {
    found.contains { Range(from: $0.start, to: $0.end).overlaps(range) }
  }
}
