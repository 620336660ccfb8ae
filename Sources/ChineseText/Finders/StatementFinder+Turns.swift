extension StatementFinder {
  private static let longestName = 26
  /// How many characters of titles may stand before a name.
  private static let longestLead = 20

  /// Reads a block that opens with a speaker and a colon: headlines and transcripts.
  mutating func readTurn(_ block: BlockReading, _ sentences: [Sentence]) -> Bool {
    guard !isFootnote(block) else { return false }
    let isHead = block.kind == .title || block.kind == .heading
    var starts = [block.unit(0) == Unit.aside ? 1 : 0]
    if isHead {
      starts[0] = pastLabels(starts[0], in: block)
      starts += sentences.dropFirst().map(\.tokens.lowerBound)
      starts += block.tokens.indices.filter { block.unit($0) == Unit.semicolon }.map { $0 + 1 }
      starts.sort()
    }
    var isTurn = false
    for (place, start) in starts.enumerated() {
      guard let colon = colon(after: start, in: block),
        let phrase = speakingPhrase(start, colon, in: block, isHead: isHead)
      else { continue }
      let resolver = SpeakerResolver(block: block, memory: memory)
      let speakers = resolver.speakers(of: phrase)
      guard !speakers.isEmpty, !isByline(phrase, in: block),
        !isQuestion(start..<colon, in: block)
      else {
        isTurn = true
        continue
      }
      let next = starts.dropFirst(place + 1).first { self.colon(after: $0, in: block) != nil }
      add(
        speakers,
        after: colon,
        until: next.map { Int(block.token($0).start) } ?? block.text.count,
        in: block,
        rule: isHead ? "statement.headline" : "statement.turn"
      )
      isTurn = true
    }
    return isTurn
  }

  /// [12] 方小舟：《河畔宣言》: where a thing is printed.
  private func isFootnote(_ block: BlockReading) -> Bool {
    block.text.count > 2 && block.text[0] == Unit.openSquare && Unit.isDigit(block.text[1])
  }

  /// 主持人方小舟：“…？”: the questions of an interviewer are no statements.
  private func isQuestion(_ lead: Range<Int>, in block: BlockReading) -> Bool {
    lead.contains { block.plays(.asker, at: $0) }
      && block.text.units.suffix(3).contains(Unit.question)
  }

  /// 林远舟：可怕的扩张: a name that only the title has is the author's.
  private func isByline(_ phrase: Phrase, in block: BlockReading) -> Bool {
    guard block.kind == .title, case .person(let person) = phrase.kind else { return false }
    return !blocks.contains { other in
      other.index != block.index && !other.isCredit
        && other.mentions.contains { $0.person == person }
    }
  }

  /// Past labels in brackets: （字幕版）【视频】.
  private func pastLabels(_ start: Int, in block: BlockReading) -> Int {
    var index = start
    while let closing = Self.labels[block.unit(index)],
      let close = Range(from: index, to: block.tokens.count).first(where: {
        block.unit($0) == closing
      })
    {
      index = close + 1
    }
    return index < block.tokens.count ? index : start
  }

  private static let labels: [UInt16: UInt16] = [
    Unit.openBracket: Unit.closeBracket, 0x3010: 0x3011,
  ]

  private func colon(after start: Int, in block: BlockReading) -> Int? {
    for index in Range(from: start, to: block.tokens.count) {
      let token = block.token(index)
      if Int(token.end) - Int(block.token(start).start) > Self.longestName { return nil }
      if block.unit(index) == Unit.colon { return index + 1 < block.tokens.count ? index : nil }
      let unit = block.unit(index)
      if Unit.endsSentence(unit) || unit == Unit.comma || Unit.closing(unit) != 0 { return nil }
    }
    return nil
  }

  /// The phrase before a colon, where all of it names who speaks.
  private func speakingPhrase(
    _ start: Int,
    _ colon: Int,
    in block: BlockReading,
    isHead: Bool
  ) -> Phrase? {
    var end = colon
    while end > start, block.unit(end - 1) == Unit.space {
      end -= 1
    }
    let reader = CueReader(block: block, splitter: SentenceSplitter(block: block))
    guard reader.cues(in: start..<colon, depth: 0).isEmpty else { return nil }
    guard let phrase = PhraseReader(block: block).phrase(endingAt: end, notBefore: start) else {
      return isHead ? actingPhrase(start, end, in: block) : nil
    }
    switch phrase.kind {
    case .person:
      let lead = Int(block.token(phrase.tokens.lowerBound).start) - Int(block.token(start).start)
      return lead <= Self.longestLead && isTitled(start..<phrase.tokens.lowerBound, in: block)
        ? phrase : nil
    case .outlet, .body, .country, .role, .group:
      return isHead && phrase.tokens.lowerBound == start ? phrase : nil
    case .readout:
      // 河畔大学报告：…: whose report it is speaks.
      if let mention = block.mentions.first(where: { $0.firstToken == start }) {
        return Phrase(tokens: start..<mention.endToken, kind: .person(mention.person))
      }
      let owner = SpeakerResolver(block: block, memory: memory).giver(of: phrase)
      return isHead && phrase.tokens.lowerBound == start && owner != nil ? phrase : nil
    case .pronoun:
      return nil
    }
  }

  /// Whether the words before a name can all be titles: 但林远舟答应方小舟： is no turn of 方小舟.
  private func isTitled(_ lead: Range<Int>, in block: BlockReading) -> Bool {
    let verbal: WordKind = [.adverb, .modal, .negation, .pronoun, .connective, .preposition]
    return !lead.contains { block.isMention($0) || block.token($0).kinds.hasAny(verbal) }
  }

  /// 首席执行官国会作证：…: a headline's subject with what it does.
  private func actingPhrase(_ start: Int, _ end: Int, in block: BlockReading) -> Phrase? {
    guard let subject = SpeakerFinder(block).leading(from: start, to: end),
      let phrase = subject.speakers.first, phrase.tokens.lowerBound == start,
      end - phrase.tokens.upperBound <= 4, !block.plays(.possessive, at: phrase.tokens.upperBound),
      ![.pronoun, .body, .country, .outlet, .readout].contains(phrase.kind)
    else { return nil }
    return phrase
  }

  private mutating func add(
    _ speakers: [Speaker],
    after colon: Int,
    until limit: Int,
    in block: BlockReading,
    rule: String
  ) {
    var first = colon + 1
    while first < block.tokens.count, block.unit(first) == Unit.space {
      first += 1
    }
    guard first < block.tokens.count else { return }
    var start = Int(block.token(first).start)
    var end = limit
    while end > start, block.text[end - 1] == Unit.space {
      end -= 1
    }
    let quotation = block.quotations.quotation(openingAt: start)
    if let quotation, quotation.close <= end {
      start = quotation.inside.lowerBound
      end = quotation.isClosed && quotation.close < end - 2 ? end : quotation.inside.upperBound
    }
    guard end - start >= 2 else { return }
    found.append(
      Attribution(
        block: block.index,
        speakers: speakers,
        start: start,
        end: end,
        direct: quotation != nil,
        via: [],
        rule: rule,
        confidence: 88,
        sentence: 0..<block.text.count
      )
    )
    memory.remember(speakers)
  }

  /// 桥将推迟通车--市政府高官: a headline whose speaker stands behind a dash.
  mutating func readSignedHeadline(_ block: BlockReading) -> Bool {
    guard block.kind == .title,
      let dash = block.tokens.indices.last(where: { isDash($0, in: block) }),
      dash > 1, dash + 1 < block.tokens.count
    else { return false }
    let last = block.tokens.count
    guard let phrase = PhraseReader(block: block).phrase(endingAt: last, notBefore: dash + 1),
      phrase.kind != .readout, phrase.kind != .pronoun, phrase.kind != .country,
      Int(block.token(last - 1).end) - Int(block.token(dash + 1).start) <= Self.longestName
    else { return false }
    let speakers = SpeakerResolver(block: block, memory: memory).speakers(of: phrase)
    var end = dash
    while end > 0, isDash(end - 1, in: block) || block.unit(end - 1) == Unit.space {
      end -= 1
    }
    let reader = CueReader(block: block, splitter: SentenceSplitter(block: block))
    let cues = reader.cues(in: 0..<end, depth: 0)
    guard !speakers.isEmpty, end > 0, cues.isEmpty || phrase.kind != .outlet,
      !cues.contains(where: { $0.kinds.hasAny([.say, .write]) })
    else { return false }
    found.append(
      Attribution(
        block: block.index,
        speakers: speakers,
        start: Int(block.token(0).start),
        end: Int(block.token(end - 1).end),
        direct: false,
        via: [],
        rule: "statement.headline",
        confidence: 84,
        sentence: 0..<block.text.count
      )
    )
    return true
  }

  /// 桥又要推迟通车 市政府高官说: a headline that ends with who says it.
  mutating func readClosedHeadline(_ block: BlockReading, _ sentences: [Sentence]) -> Bool {
    guard block.kind == .title, let last = sentences.last, last.tokens.lowerBound > 0,
      let verb = last.tokens.last, block.token(verb).kinds.contains(.tail),
      block.token(verb).kinds.contains(.say)
    else { return false }
    let first = last.tokens.lowerBound
    guard
      let phrase = PhraseReader(block: block).phrase(endingAt: verb, notBefore: first),
      phrase.kind != .readout, phrase.kind != .pronoun, phrase.kind != .country,
      Int(block.token(verb).start) - Int(block.token(first).start) <= Self.longestName
    else { return false }
    let reader = CueReader(block: block, splitter: SentenceSplitter(block: block))
    var end = first
    while end > 0, block.unit(end - 1) == Unit.space { end -= 1 }
    let speakers = SpeakerResolver(block: block, memory: memory).speakers(of: phrase)
    guard end > 0, !speakers.isEmpty,
      !reader.cues(in: 0..<end, depth: 0).contains(where: { $0.kinds.hasAny([.say, .write]) })
    else { return false }
    found.append(
      Attribution(
        block: block.index,
        speakers: speakers,
        start: Int(block.token(0).start),
        end: Int(block.token(end - 1).end),
        direct: false,
        via: [],
        rule: "statement.headline",
        confidence: 84,
        sentence: 0..<block.text.count
      )
    )
    return true
  }

  private func isDash(_ index: Int, in block: BlockReading) -> Bool {
    if block.unit(index) == Unit.dash { return true }
    guard block.unit(index) == Unit.hyphen else { return false }
    return block.unit(index - 1) == Unit.hyphen || block.unit(index + 1) == Unit.hyphen
  }
}
