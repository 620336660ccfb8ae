extension StatementFinder {
  private static let leastWords = 10
  /// How much may stand behind quoted words to tell who said them.
  private static let longestSigning = 16
  /// 以“…”搪塞: words used to say something.
  private static let by = ScriptFolding.standard.fold("以" as Unicode.Scalar)

  /// Gives quotations that no cue claims to whoever the text speaks of.
  mutating func readQuotations(_ block: BlockReading, _ sentences: [Sentence], since first: Int) {
    let isQuoteOnly = Self.isOnlyQuoted(block)
    for quotation in block.quotations.quotations where quotation.depth == 1 {
      guard !isClaimed(quotation, in: block), quotation.inside.count >= Self.leastWords else {
        continue
      }
      if isQuoteOnly {
        continueQuotation(quotation, in: block)
        return
      }
      guard block.kind == .body || block.kind == .listItem, isUtterance(quotation, in: block),
        let sentence = sentences.first(where: { holds($0, quotation.open, in: block) })
      else { continue }
      attribute(quotation, in: sentence, of: block)
    }
  }

  /// Whether a block holds nothing but quoted words.
  static func isOnlyQuoted(_ block: BlockReading) -> Bool {
    var place = 0
    while place < block.text.count,
      block.text[place] == Unit.space || block.text[place] == Unit.aside
    {
      place += 1
    }
    while let quotation = block.quotations.quotation(openingAt: place) {
      place = quotation.close + 1
      while place < block.text.count,
        block.text[place] == Unit.space || Unit.endsSentence(block.text[place])
      {
        place += 1
      }
      if place >= block.text.count { return true }
    }
    return false
  }

  private func holds(_ sentence: Sentence, _ place: Int, in block: BlockReading) -> Bool {
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    return start <= place && place < Int(block.token(sentence.tokens.upperBound - 1).end)
  }

  private func isClaimed(_ quotation: Quotation, in block: BlockReading) -> Bool {
    found.contains {
      $0.block == block.index && Range(from: $0.start, to: $0.end).overlaps(quotation.inside)
    }
  }

  /// Whether a quotation holds an utterance and not only words held up with tongs.
  private func isUtterance(_ quotation: Quotation, in block: BlockReading) -> Bool {
    let units = block.text.units[quotation.inside]
    let hasClause = units.contains { Unit.endsSentence($0) || $0 == Unit.comma }
    let mark = block.tokenIndex(at: quotation.open)
    if block.plays(.stipulates, at: mark - 1) || block.plays(.stipulates, at: mark - 2) {
      return false
    }
    let before = block.text[quotation.open - 1]
    let opens =
      before == Unit.comma || before == Unit.colon || Unit.endsSentence(before)
      || before == Unit.space || quotation.open == 0 || before == Self.by
    return hasClause && opens
  }

  /// A paragraph of quoted words goes on with what was said before it.
  private mutating func continueQuotation(_ quotation: Quotation, in block: BlockReading) {
    guard let last = found.last(where: { $0.block < block.index }), block.index - last.block <= 2
    else { return }
    if isInOpenQuotation(last) { return }
    // A body that demands something in its own words is not who is quoted next.
    if !last.direct, last.speakers.allSatisfy({ $0.kind == .body || $0.kind == .country }) {
      return
    }
    if last.isOpen || last.direct && endsBlock(last) {
      return
    }
    // The paragraph before may have gone on to somebody else.
    let isLast = memory.topic.map { topic in
      last.speakers.contains { $0.isSame(as: topic) } || names(topic, within: quotation, in: block)
    }
    let speakers = isLast == false ? memory.topic.map { [$0] } ?? [] : last.speakers
    guard !speakers.isEmpty else { return }
    append(quotation, of: speakers, in: block, rule: "statement.quote-paragraph", 75)
  }

  /// “我觉得张爱玲很聪明”: whom the words name does not say them.
  private func names(_ topic: Speaker, within quotation: Quotation, in block: BlockReading) -> Bool
  {
    topic.person >= 0
      && block.mentions.contains { mention in
        mention.person == topic.person
          && quotation.inside.contains(Int(block.token(mention.firstToken).start))
      }
  }

  /// Whether words stand in a quotation that their paragraph leaves open: the next one goes on.
  private func isInOpenQuotation(_ attribution: Attribution) -> Bool {
    blocks.first { $0.index == attribution.block }?.quotations.quotations.contains {
      $0.depth == 1 && !$0.isClosed && $0.open < attribution.start
    } ?? false
  }

  private func endsBlock(_ attribution: Attribution) -> Bool {
    guard let block = blocks.first(where: { $0.index == attribution.block }) else { return false }
    // “…。”林远舟说。: who says it stands behind the words.
    let isSigned = attribution.rule == "statement.quote-before"
    let end = isSigned ? attribution.sentence.upperBound : attribution.end
    return block.text.count - end <= 3
  }

  private mutating func attribute(
    _ quotation: Quotation,
    in sentence: Sentence,
    of block: BlockReading
  ) {
    let before = found.last { $0.block == block.index && $0.start < quotation.open }
    if let last = before, last.direct,
      (0...4).contains(quotation.open - last.end),
      block.text[quotation.open - 1] == Unit.comma
    {
      // 川普说，“…”，“…”: both are what he said.
      extend(last, to: quotation)
      return
    }
    if let last = before, last.rule == "statement.quote-before",
      last.sentence.contains(quotation.open), block.text[quotation.open - 1] == Unit.comma
    {
      // “…。”川普说这是为了…，“…”: the words go on after what is told between.
      extend(last, to: quotation)
      return
    }
    if let last = before, last.rule == "statement.quote-before",
      (0...1).contains(quotation.open - last.sentence.upperBound),
      last.sentence.upperBound - last.end <= Self.longestSigning
    {
      // “…。”川普说。“…。”: the words go on behind who says them.
      extend(last, to: quotation)
      return
    }
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    for clause in sentence.clauses.reversed()
    where Int(block.token(clause.lowerBound).start) < quotation.open {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound) {
        let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
        if !speakers.isEmpty, speakers.allSatisfy(Self.canUtter) {
          append(quotation, of: speakers, in: block, rule: "statement.quotation", 70)
          return
        }
      }
    }
    if let last = before,
      last.sentence.contains(quotation.open) || (0...4).contains(quotation.open - last.end)
    {
      extend(last, to: quotation)
    }
  }

  /// Whether somebody can say quoted words without a word of saying: no country or body does.
  private static func canUtter(_ speaker: Speaker) -> Bool {
    speaker.person >= 0 || speaker.kind == .role || speaker.kind == .group
  }

  /// Quoted words that follow a statement in its paragraph belong to it.
  private mutating func extend(_ attribution: Attribution, to quotation: Quotation) {
    guard
      let index = found.lastIndex(where: {
        $0.block == attribution.block && $0.start == attribution.start
      }), quotation.open >= found[index].end
    else { return }
    found[index].end = quotation.inside.upperBound
  }

  mutating func append(
    _ quotation: Quotation,
    of speakers: [Speaker],
    in block: BlockReading,
    rule: String,
    _ confidence: Int
  ) {
    var made = Attribution(
      block: block.index,
      speakers: speakers,
      start: quotation.inside.lowerBound,
      end: quotation.inside.upperBound,
      direct: true,
      via: [],
      rule: rule,
      confidence: confidence,
      sentence: quotation.open..<quotation.close
    )
    made.isOpen = !quotation.isClosed
    found.append(made)
    memory.remember(speakers)
  }
}
