extension StatementFinder {
  /// Reads the quoted words of notices and media, in which others speak.
  ///
  /// 通告说：“习近平强调，…” has two statements; 新华社报道：“习近平指出，…” has one, which the agency
  /// carries.
  mutating func readInside(
    _ outer: [Attribution],
    in block: BlockReading,
    _ splitter: SentenceSplitter
  ) {
    for attribution in outer where attribution.direct && speaksForOthers(attribution) {
      let tokens =
        Range(
          from: block.tokenIndex(at: attribution.start),
          to: block.tokenIndex(at: attribution.end)
        )
      guard !tokens.isEmpty else { continue }
      let depth = splitter.depth(tokens.lowerBound)
      var inner: [Attribution] = []
      for sentence in splitter.sentences(in: tokens, depth: depth) {
        inner += reports(in: sentence, of: block, splitter, &memory)
      }
      guard !inner.isEmpty else { continue }
      add(inner, inside: attribution)
    }
  }

  /// Reads what people say that others said: “局长告诉我，…”学生说.
  mutating func readRetold(in block: BlockReading) {
    let splitter = SentenceSplitter(block: block)
    for quotation in block.quotations.quotations where quotation.depth == 1 {
      let tokens = Range(
        from: block.tokenIndex(at: quotation.inside.lowerBound),
        to: block.tokenIndex(at: quotation.inside.upperBound)
      )
      guard !tokens.isEmpty,
        let outer = found.first(where: {
          $0.block == block.index && $0.direct && quotation.inside.contains($0.start)
        }), !speaksForOthers(outer)
      else { continue }
      var told = Coreference(memory.people)
      for sentence in splitter.sentences(in: tokens, depth: 1) {
        let reports = reports(in: sentence, of: block, splitter, &told, isRetold: true)
        found += reports.compactMap { retold($0, by: outer) }
        for mention in block.mentions where sentence.tokens.contains(mention.firstToken) {
          told.note(mention.person)
        }
      }
    }
  }

  /// What is said in a sentence of quoted words, by whom the sentence itself names.
  private func reports(
    in sentence: Sentence,
    of block: BlockReading,
    _ splitter: SentenceSplitter,
    _ memory: inout Coreference,
    isRetold: Bool = false
  ) -> [Attribution] {
    var reader = SentenceReader(
      block: block,
      splitter: splitter,
      sentence: sentence,
      previous: nil,
      claimed: []
    )
    reader.isRetold = isRetold
    reader.read(&memory)
    return reader.found.filter { $0.rule == "statement.cue" }
  }

  /// What others said as somebody retells it; never the teller's own words.
  private func retold(_ attribution: Attribution, by teller: Attribution) -> Attribution? {
    let isOwn = attribution.speakers.contains { speaker in
      teller.speakers.contains { $0.isSame(as: speaker) }
    }
    guard !isOwn else { return nil }
    var retold = attribution
    retold.direct = true
    retold.via = []
    retold.rule = "statement.retold"
    retold.confidence = 65
    return retold
  }

  private func speaksForOthers(_ attribution: Attribution) -> Bool {
    attribution.speakers.allSatisfy { [.readout, .outlet, .body].contains($0.kind) }
  }

  private mutating func add(_ inner: [Attribution], inside outer: Attribution) {
    let isOutlet = outer.speakers.allSatisfy { $0.kind == .outlet }
    if isOutlet, inner.contains(where: { $0.start - outer.start <= 12 }) {
      found.removeAll {
        $0.block == outer.block && $0.start == outer.start && $0.speakers == outer.speakers
      }
    }
    for var attribution in inner {
      attribution.direct = true
      if isOutlet { attribution.via = outer.speakers.map(\.name) }
      found.append(attribution)
    }
  }

  /// 根据国际金融研究所的报告，…: whose report it is says what follows.
  mutating func readAuthority(
    _ sentence: Sentence,
    in block: BlockReading,
    since begin: Int
  ) -> Bool {
    let carriers = found[begin...]
    guard carriers.allSatisfy({ $0.speakers.allSatisfy { $0.kind == .outlet } }),
      let place = sentence.clauses.dropLast().firstIndex(where: { namesAuthority($0, in: block) }),
      place == 0 ? carriers.isEmpty : place == 1
    else { return false }
    let first = withoutBracket(sentence.clauses[place], in: block)
    let begins = Int(block.token(first.lowerBound).start)
    guard carriers.allSatisfy({ $0.start == begins }) else { return false }
    let via = carriers.flatMap { $0.speakers.map(\.name) }
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    guard let source = first.first(where: { block.plays(.source, at: $0) }) else { return false }
    let phrase = finder.phrases.phrase(endingAt: first.upperBound, notBefore: source + 1)
    let giver = finder.leading(from: source + 1, to: first.upperBound)?.speakers.first
      .flatMap { $0.kind == .readout && isFigures(first, in: block) ? nil : $0 }
    guard
      let owner = giver.flatMap({ resolver.speakers(of: $0).first { $0.person >= 0 } })
        ?? phrase.flatMap({ resolver.owner(of: $0) })
        ?? opinionHolder(of: first, after: source, resolver, in: block),
      owner.kind != .outlet, owner.kind != .country,
      owner.person >= 0 || !isFigures(first, in: block)
    else { return false }
    found.removeLast(carriers.count)
    let opening = Int(block.token(sentence.clauses[place + 1].lowerBound).start)
    let quotation = block.quotations.quotation(openingAt: opening)
    let start = quotation?.inside.lowerBound ?? opening
    let end = Int(block.token((sentence.clauses.last?.upperBound ?? 1) - 1).end)
    found.append(
      Attribution(
        block: block.index,
        speakers: [owner],
        start: start,
        end: end,
        direct: quotation != nil,
        via: via,
        rule: "statement.according-to",
        confidence: 70,
        sentence: Range(from: Int(block.token(first.lowerBound).start), to: end)
      )
    )
    memory.remember([owner])
    return true
  }

  /// 据疾控中心数据: figures are nobody's words.
  private func isFigures(_ clause: Range<Int>, in block: BlockReading) -> Bool {
    block.plays(.figures, at: clause.upperBound - 1)
  }

  /// 按照河畔研究所的说法: whose words or view it is.
  private func opinionHolder(
    of clause: Range<Int>,
    after source: Int,
    _ resolver: SpeakerResolver,
    in block: BlockReading
  ) -> Speaker? {
    var end = clause.upperBound - 2
    guard block.plays(.possessive, at: end) else { return nil }
    if block.unit(end - 1) == Unit.closeBracket,
      let open = Range(from: source, to: end).last(where: { block.unit($0) == Unit.openBracket })
    {
      end = open
    }
    guard
      let holder = PhraseReader(block: block).phrase(endingAt: end, notBefore: source + 1)
    else { return nil }
    return resolver.speakers(of: holder).first
  }

  /// Whether a clause names a text as the source of the next one: 根据某机构的报告.
  private func namesAuthority(_ clause: Range<Int>, in block: BlockReading) -> Bool {
    let clause = withoutBracket(clause, in: block)
    return block.plays(.authority, at: clause.upperBound - 1)
      && clause.contains { block.plays(.source, at: $0) }
  }

  /// 宣誓书（affidavit）: a clause without the bracket that ends it.
  private func withoutBracket(_ clause: Range<Int>, in block: BlockReading) -> Range<Int> {
    guard block.unit(clause.upperBound - 1) == Unit.closeBracket,
      let open = clause.last(where: { block.unit($0) == Unit.openBracket }),
      open > clause.lowerBound
    else { return clause }
    return clause.lowerBound..<open
  }
}
