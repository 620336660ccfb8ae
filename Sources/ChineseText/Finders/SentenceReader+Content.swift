extension SentenceReader {
  private static let leastWords = 5

  /// The words a cue covers: after it, or the quotation before it.
  func words(of reading: Reading, next: [Reading]) -> Attribution? {
    if let quoted = quotationBefore(reading) {
      return quoted
    }
    if let after = wordsAfter(reading, next: next) {
      return after
    }
    return wordsBefore(reading)
  }

  func make(
    _ reading: Reading,
    _ start: Int,
    _ end: Int,
    direct: Bool,
    rule: String,
    confidence: Int
  ) -> Attribution {
    Attribution(
      block: block.index,
      speakers: reading.speakers,
      addressee: reading.addressee,
      start: start,
      end: end,
      direct: direct,
      via: [],
      rule: rule,
      confidence: confidence,
      sentence: units(sentence.tokens),
      isOpen: false
    )
  }

  func units(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(block.token(tokens.lowerBound).start)..<Int(block.token(tokens.upperBound - 1).end)
  }

  // MARK: Words after the cue

  private func wordsAfter(_ reading: Reading, next: [Reading]) -> Attribution? {
    guard let first = firstToken(after: reading) else { return nil }
    let opening = Int(block.token(first).start)
    if Unit.closing(block.unit(first)) != 0 || block.unit(first) == 0x22,
      let quotation = block.quotations.quotation(openingAt: opening)
    {
      return quoted(reading, quotation, next: next)
    }
    var end = contentEnd(of: reading, next: next)
    while end > first, isEdge(end - 1) {
      end -= 1
    }
    guard end > first else { return nil }
    let stop = Int(block.token(end - 1).end)
    guard stop - opening >= Self.leastWords else { return nil }
    return make(
      reading,
      opening,
      stop,
      direct: false,
      rule: rule(reading),
      confidence: confidence(reading)
    )
  }

  private func isEdge(_ index: Int) -> Bool {
    let unit = block.unit(index)
    return Unit.endsSentence(unit) || Unit.endsClause(unit) || unit == Unit.space
  }

  /// The first token of the words after a cue.
  private func firstToken(after reading: Reading) -> Int? {
    var index = reading.cue.tokens.upperBound
    if reading.cue.kinds.contains(.tell), let after = afterAddressee(index) {
      index = after
    }
    let limit = sentence.tokens.upperBound
    while index < limit {
      let unit = block.unit(index)
      let isParticle = ["了", "过", "到", "道"].contains(block.folded(index))
      guard Unit.endsClause(unit) || unit == Unit.space || isParticle else { break }
      index += 1
    }
    guard index < limit, !Unit.endsSentence(block.unit(index)) else { return nil }
    return index
  }

  /// The token after the one spoken to (告诉记者，…).
  private func afterAddressee(_ index: Int) -> Int? {
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
        return end
      }
    }
    return nil
  }

  /// The token after the words of a cue: the sentence's end, or where another cue takes over.
  private func contentEnd(of reading: Reading, next: [Reading]) -> Int {
    if isAtClauseEnd(reading), let following = next.first,
      following.clause == reading.clause + 1, !following.isExplicit
    {
      return reading.cue.tokens.upperBound
    }
    for following in next where following.clause > reading.clause + (isAtClauseEnd(reading) ? 1 : 0)
    {
      if following.cue.kinds.contains(.think), !following.isExplicit { continue }
      let isNested = reading.speakers.allSatisfy { $0.kind == .readout || $0.kind == .outlet }
      if following.isExplicit && isNested { continue }
      if following.isExplicit, following.speakers != reading.speakers,
        following.subjectStart > sentence.clauses[following.clause].lowerBound + 3
      {
        continue
      }
      return sentence.clauses[following.clause].lowerBound
    }
    return sentence.tokens.upperBound
  }

  private func isAtClauseEnd(_ reading: Reading) -> Bool {
    reading.cue.tokens.upperBound >= sentence.clauses[reading.clause].upperBound
  }

  private func quoted(
    _ reading: Reading,
    _ quotation: Quotation,
    next: [Reading]
  ) -> Attribution? {
    let inside = quotation.inside
    guard inside.count >= 2 else { return nil }
    let after = quotation.close + 1
    let follows = block.text[after]
    let goesOn =
      quotation.isClosed && after < block.text.count && !Unit.endsSentence(follows)
      && !Unit.endsClause(follows) && follows != Unit.space
    if goesOn || inside.count < 8 && quotation.isClosed {
      // A clause that only begins with quoted words is reported speech.
      var end = contentEnd(of: reading, next: next)
      while end > 0, isEdge(end - 1) {
        end -= 1
      }
      let stop = Int(block.token(end - 1).end)
      guard stop > quotation.close else { return nil }
      let whole = stop == quotation.close + 1
      return make(
        reading,
        whole ? inside.lowerBound : quotation.open,
        whole ? inside.upperBound : stop,
        direct: true,
        rule: rule(reading),
        confidence: confidence(reading)
      )
    }
    var made = make(
      reading,
      inside.lowerBound,
      inside.upperBound,
      direct: true,
      rule: rule(reading),
      confidence: confidence(reading)
    )
    made.isOpen = !quotation.isClosed
    return made
  }

  // MARK: Words before the cue

  /// The quotation that a cue behind it claims, as in “…，”多西说.
  private func quotationBefore(_ reading: Reading) -> Attribution? {
    guard reading.cue.kinds.hasAny([.say, .write, .ask, .answer, .tell, .think, .mention, .demand])
    else { return nil }
    let clause = sentence.clauses[reading.clause]
    guard let place = closingMark(before: reading, clause),
      Unit.closesQuotation(block.text[place]) || block.text[place] == 0x22,
      var quotation = block.quotations.quotation(closingAt: place),
      quotation.depth == sentence.depth + 1, !isClaimed(quotation)
    else { return nil }
    guard quotation.inside.count >= 8 || endsInside(quotation) else { return nil }
    let close = quotation.close
    while let earlier = adjacentQuotation(before: quotation), !isClaimed(earlier) {
      quotation = earlier
    }
    let end = followingQuotation(after: reading) ?? close
    return make(
      reading,
      quotation.inside.lowerBound,
      end,
      direct: true,
      rule: "statement.quote-before",
      confidence: 92
    )
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
      guard
        unit == Unit.space || unit == Unit.comma && place > start - 3
          || !Unit.endsClause(unit) && !Unit.endsSentence(unit)
      else { return nil }
      place -= 1
    }
    return nil
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

  /// The end of a quotation that goes on after the cue, as in “…，”他说，“…”.
  private func followingQuotation(after reading: Reading) -> Int? {
    var place = Int(block.token(reading.cue.tokens.upperBound).start)
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
  private func wordsBefore(_ reading: Reading) -> Attribution? {
    guard reading.isExplicit, reading.clause > 0, reading.cue.kinds.contains(.say),
      reading.cue.tokens.upperBound >= sentence.clauses[reading.clause].upperBound,
      reading.clause == sentence.clauses.count - 1
    else { return nil }
    let start = Int(block.token(sentence.clauses[0].lowerBound).start)
    let end = Int(block.token(sentence.clauses[reading.clause - 1].upperBound - 1).end)
    guard end - start >= 8, !isClaimedText(start..<end) else { return nil }
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
    found.contains { ($0.start..<$0.end).overlaps(range) }
  }

  // MARK: Rules

  private func rule(_ reading: Reading) -> String {
    reading.isExplicit ? "statement.cue" : "statement.cue-inherited"
  }

  private func confidence(_ reading: Reading) -> Int {
    let base = reading.cue.kinds.hasAny([.say, .write]) ? 92 : 80
    return reading.isExplicit ? base : base - 10
  }
}
