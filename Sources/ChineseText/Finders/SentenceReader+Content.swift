extension SentenceReader {
  private static let leastWords = 5
  /// 宣称“…”的说法: fewer quoted words than this are the name of a thing.
  private static let leastThing = 8
  private static let leastSaid = 4

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
    return Range(
      from: Int(block.token(tokens.lowerBound).start),
      to: Int(block.token(tokens.upperBound - 1).end)
    )
  }

  // MARK: Words after the cue

  func wordsAfter(_ reading: Reading, next: [Reading]) -> Attribution? {
    guard let first = firstToken(after: reading) else { return nil }
    let opening = Int(block.token(first).start)
    if Unit.closing(block.unit(first)) != 0 || block.unit(first) == 0x22,
      let quotation = block.quotations.quotation(openingAt: opening)
    {
      return quoted(reading, quotation, next: next)
    }
    // 提前宣布，并高调出行: another deed, not the words.
    guard
      first == reading.cue.tokens.upperBound
        || !block.plays(.furthering, at: first)
        || block.token(first + 1).kinds.contains(.negation)
        || block.unit(reading.cue.tokens.upperBound) == Unit.colon
    else { return nil }
    // 发出警告，但双方保持冷静: what happens in spite of it.
    guard
      first == reading.cue.tokens.upperBound || !block.plays(.contrast, at: first)
        || reading.cue.kinds.hasAny([.say, .write, .think])
    else { return nil }
    var end = min(contentEnd(of: reading, next: next), bracketEnd(around: reading))
    while end > first, isEdge(end - 1) {
      end -= 1
    }
    guard end > first else { return nil }
    if showsFeeling(reading, sentence.clauses[reading.clause]) {
      end = min(end, sentence.clauses[reading.clause].upperBound)
    }
    let stop = Int(block.token(end - 1).end)
    if let matter = attitudeMatter(reading, from: first, to: end) {
      return make(
        reading,
        matter,
        stop,
        direct: false,
        rule: "statement.attitude",
        confidence: 72
      )
    }
    guard stop - opening >= Self.leastWords, !isWelcome(reading, from: first) else { return nil }
    return make(
      reading,
      denial(reading, before: first) ?? opening,
      stop,
      direct: false,
      rule: rule(reading),
      confidence: confidence(reading)
    )
  }

  /// 否认法案与大选有关: without the word of denying the words would say the opposite.
  private func denial(_ reading: Reading, before first: Int) -> Int? {
    let cue = reading.cue.tokens
    guard cue.count == 1, block.plays(.denying, at: cue.lowerBound),
      !Range(from: cue.upperBound, to: first).contains(where: { Unit.endsClause(block.unit($0)) })
    else { return nil }
    return Int(block.token(cue.lowerBound).start)
  }

  /// The token that closes the brackets a cue stands in: what is said in them stays in them.
  private func bracketEnd(around reading: Reading) -> Int {
    let cue = Int(block.token(reading.cue.tokens.lowerBound).start)
    return Bracket.around(cue, in: block.text).map { block.tokenIndex(at: $0.upperBound - 1) }
      ?? block.tokens.count
  }

  /// 对于谷歌不愿出席表示强烈不满: the matter stands before the cue, only the attitude after it.
  private func attitudeMatter(_ reading: Reading, from first: Int, to end: Int) -> Int? {
    let length = Int(block.token(end - 1).end) - Int(block.token(first).start)
    let isFeeling = showsFeeling(reading, sentence.clauses[reading.clause])
    guard isFeeling || reading.cue.kinds.contains(.say) && length <= 8,
      first == reading.cue.tokens.upperBound,
      let opener = Range(from: sentence.tokens.lowerBound, to: reading.cue.tokens.lowerBound).last(
        where: {
          block.plays(.matter, at: $0) && (isFeeling || block.token($0).length > 1)
        })
    else { return nil }
    let start = Int(block.token(opener).end)
    guard Int(block.token(reading.cue.tokens.lowerBound).start) - start >= 8 else { return nil }
    return start
  }

  /// 对来访表示欢迎，并…: an attitude of a word or two, and other deeds.
  private func isWelcome(_ reading: Reading, from first: Int) -> Bool {
    let clause = sentence.clauses[reading.clause]
    guard reading.cue.kinds.contains(.say), first == reading.cue.tokens.upperBound,
      clause.upperBound - first <= 2, clause.upperBound < sentence.tokens.upperBound
    else { return false }
    return Range(from: clause.lowerBound, to: reading.cue.tokens.lowerBound).contains {
      block.plays(.matter, at: $0)
    } && block.token(clause.upperBound + 1).kinds.hasAny([.conjunction, .connective])
  }

  private func isEdge(_ index: Int) -> Bool {
    let unit = block.unit(index)
    return Unit.endsSentence(unit) || Unit.endsClause(unit) || unit == Unit.space
  }

  /// The first token of the words after a cue.
  private func firstToken(after reading: Reading) -> Int? {
    var index = reading.cue.tokens.upperBound
    let clause = sentence.clauses[reading.clause]
    if index < clause.upperBound, announcesFurther(clause) || appeals(reading, clause),
      !reading.cue.kinds.hasAny([.say, .write, .think])
    {
      // 敦促各国，不要…: who is to do it belongs to the demand; 警告各国，… is told them.
      let isDemand =
        block.unit(clause.upperBound) == Unit.comma && !reading.cue.kinds.contains(.accuse)
        && !block.plays(.telling, at: index - 1)
      return isDemand ? index : clause.upperBound + 1
    }
    // 告诉本台说有关调查仍在进行: whoever is told stands before 说.
    if reading.cue.kinds.contains(.tell), reading.cue.tokens.count == 1,
      let after = afterAddressee(index)
    {
      index = after
    }
    if let after = afterSummoned(reading, clause) { index = after }
    let limit = sentence.tokens.upperBound
    if reading.cue.kinds.contains(.ask), block.token(index).kinds.contains(.pronoun),
      Unit.endsClause(block.unit(index + 1))
    {
      // 媒体问他，…: the one who is asked.
      index += 1
    }
    while index < limit {
      let unit = block.unit(index)
      // 承诺到2025年…: no part of the verb.
      let isParticle =
        block.plays(.aspect, at: index) && index == reading.cue.tokens.upperBound
        && !block.token(index + 1).kinds.hasAny([.number, .time])
      // 提出质疑；他表示…: another sentence begins.
      if unit == Unit.semicolon { return nil }
      guard Unit.endsClause(unit) || unit == Unit.space || isParticle else { break }
      index += 1
    }
    // “让人担忧，”报告说: quoted words end, and with them what is told in them.
    guard index < limit, !Unit.endsSentence(block.unit(index)),
      !Unit.closesQuotation(block.unit(index))
    else { return nil }
    return index
  }

  private func quoted(
    _ reading: Reading,
    _ quotation: Quotation,
    next: [Reading]
  ) -> Attribution? {
    let inside = quotation.inside
    guard inside.count >= 2 else { return nil }
    if namesOnly(reading, quotation) { return nil }
    let after = quotation.close + 1
    let follows = block.text[after]
    let goesOn =
      quotation.isClosed && after < block.text.count && !Unit.endsSentence(follows)
      && !Unit.endsClause(follows) && follows != Unit.space
    let isThing = goesOn && namesThing(after: quotation)
    if isThing, inside.count < Self.leastThing { return nil }
    if inside.count < Self.leastSaid, saysWord(reading, quotation) { return nil }
    if goesOn && !isThing || inside.count < 8 && quotation.isClosed {
      return opened(reading, quotation, next: next)
    }
    var last = quotation
    while last.isClosed, let next = block.quotations.quotation(openingAt: last.close + 1),
      next.depth == quotation.depth
    {
      // “…。”“…。”: the same words going on.
      last = next
    }
    var made = make(
      reading,
      inside.lowerBound,
      last.inside.upperBound,
      direct: true,
      rule: rule(reading),
      confidence: confidence(reading)
    )
    made.isOpen = !quotation.isClosed
    return made
  }

  /// 多次说“抱歉”: a word is used, nothing is told.
  private func saysWord(_ reading: Reading, _ quotation: Quotation) -> Bool {
    Int(block.token(reading.cue.tokens.upperBound).start) == quotation.open
      && quotation.isClosed && reading.cue.tokens.count == 1
      && block.token(reading.cue.tokens.lowerBound).length == 1
      && !block.text.units[quotation.inside].contains { Unit.endsSentence($0) }
  }

  /// 曾提到“河畔”: a name is mentioned, nothing is said.
  private func namesOnly(_ reading: Reading, _ quotation: Quotation) -> Bool {
    let first = reading.cue.tokens.upperBound
    let inside = Range(from: first + 1, to: block.tokenIndex(at: quotation.close))
    guard !inside.contains(where: { block.plays(.auxiliary, at: $0) }) else { return false }
    return reading.cue.kinds.hasAny([.mention, .accuse])
      && !reading.cue.kinds.contains(.say)
      && Int(block.token(first).start) == quotation.open && quotation.inside.count < 14
      && block.text.units[quotation.inside].allSatisfy {
        !Unit.endsSentence($0) && $0 != Unit.comma
      }
  }

  /// Reported speech that only begins with quoted words.
  private func opened(
    _ reading: Reading,
    _ quotation: Quotation,
    next: [Reading]
  ) -> Attribution? {
    var end = contentEnd(of: reading, next: next)
    while end > 0, isEdge(end - 1) {
      end -= 1
    }
    let stop = Int(block.token(end - 1).end)
    guard stop > quotation.close else { return nil }
    let whole = stop == quotation.close + 1
    return make(
      reading,
      whole ? quotation.inside.lowerBound : quotation.open,
      whole ? quotation.inside.upperBound : stop,
      direct: true,
      rule: rule(reading),
      confidence: confidence(reading)
    )
  }

  /// 宣扬“一国优先”的立场: a thing that has words for its name.
  private func namesThing(after quotation: Quotation) -> Bool {
    let next = block.tokenIndex(at: quotation.close) + 1
    guard block.plays(.possessive, at: next),
      let clause = sentence.clauses.first(where: { $0.contains(next) })
    else { return false }
    return clause.upperBound - next <= 3
  }

  // MARK: Rules

  func rule(_ reading: Reading) -> String {
    reading.isExplicit ? "statement.cue" : "statement.cue-inherited"
  }

  func confidence(_ reading: Reading) -> Int {
    let base = reading.cue.kinds.hasAny([.say, .write]) ? 92 : 80
    return reading.isExplicit ? base : base - 10
  }
}
