/// Finds what an article says was said: by whom, to whom, in which words, carried by which media.
struct StatementFinder {
  let lexicon: Lexicon
  let blocks: [BlockReading]

  var memory: Coreference
  var found: [Attribution] = []
  /// Whether the article points at bodies it has named: 这家公司, 总署.
  private let pointsAtBodies: Bool
  /// Who speaks in the block after this one.
  private var announced: (speakers: [Speaker], block: Int)?

  /// Makes a finder over the blocks of one article.
  init(_ lexicon: Lexicon, _ blocks: [BlockReading], _ people: PersonIndex) {
    self.lexicon = lexicon
    self.blocks = blocks
    memory = Coreference(people)
    pointsAtBodies = blocks.contains { block in
      block.kinds.contains(.suffix)
        && block.tokens.indices.contains { SpeakerResolver.isPointer($0, in: block) }
    }
  }

  /// The attributions of the article, in the order of the text.
  mutating func find() -> [Attribution] {
    for block in blocks where !block.isCredit {
      read(block)
    }
    for block in blocks where !block.isCredit {
      readRetold(in: block)
    }
    dropRepetitions()
    return found.sorted { ($0.block, $0.start, -$0.end) < ($1.block, $1.start, -$1.end) }
  }

  /// A caption repeats what the text has: words that are in a statement of the same speaker.
  private mutating func dropRepetitions() {
    let told = found.filter { kind(of: $0) != .caption }
    guard told.count < found.count else { return }
    found = found.filter { words in
      kind(of: words) != .caption
        || !told.contains {
          $0.speakers == words.speakers && text(of: $0).holds(text(of: words))
        }
    }
  }

  private func kind(of words: Attribution) -> ArticleBlock.Kind? {
    blocks.first { $0.index == words.block }?.kind
  }

  private func text(of words: Attribution) -> ArraySlice<UInt16> {
    blocks.first { $0.index == words.block }?.text.units(words.start, words.end) ?? []
  }

  private mutating func read(_ block: BlockReading) {
    let first = found.count
    memory.beginBlock()
    let speakers = takeAnnounced(for: block)
    if !speakers.isEmpty, Self.isOnlyQuoted(block),
      let quotation = block.quotations.quotations.first(where: { $0.depth == 1 })
    {
      append(quotation, of: speakers, in: block, rule: "statement.next-paragraph", 85)
      return
    }
    defer {
      if !speakers.isEmpty, found.count == first { appendWhole(block, of: speakers) }
    }
    if Self.isOnlyQuoted(block) {
      readQuotations(block, block.sentences, since: first)
      return
    }
    let splitter = SentenceSplitter(block: block)
    let sentences = block.sentences
    if readTurn(block, sentences) || readSignedHeadline(block)
      || readClosedHeadline(block, sentences)
    {
      return
    }
    for (position, sentence) in sentences.enumerated() {
      let previous = position > 0 ? sentences[position - 1] : nil
      read(sentence, after: previous, in: block, splitter, since: first)
    }
    readQuotations(block, sentences, since: first)
    claimBefore(block, since: first)
  }

  /// “…| “…”他说: a paragraph of quoted words that nothing closes belongs to the cue behind the
  /// next one.
  private mutating func claimBefore(_ block: BlockReading, since first: Int) {
    guard block.index > 0, let made = found.dropFirst(first).first,
      made.rule == "statement.quote-before", made.start <= 1,
      let before = blocks.first(where: { $0.index == block.index - 1 }),
      let quotation = before.quotations.quotations.first, quotation.open == 0,
      !quotation.isClosed, !found.contains(where: { $0.block == before.index })
    else { return }
    append(
      quotation,
      of: made.speakers,
      in: before,
      rule: "statement.quote-paragraph",
      75
    )
  }

  /// Who speaks in this block because the one before ended in 他写道：.
  private mutating func takeAnnounced(for block: BlockReading) -> [Speaker] {
    guard let announced, announced.block == block.index - 1,
      block.kind == .body || block.kind == .listItem
    else { return [] }
    self.announced = nil
    return announced.speakers
  }

  /// Takes a whole paragraph for what was announced before it.
  private mutating func appendWhole(_ block: BlockReading, of speakers: [Speaker]) {
    guard let first = block.tokens.indices.first(where: { block.unit($0) != Unit.space }) else {
      return
    }
    let start = Int(block.token(first).start)
    guard block.text.count - start >= 10 else { return }
    found.append(
      Attribution(
        block: block.index,
        speakers: speakers,
        start: start,
        end: block.text.count,
        direct: false,
        via: [],
        rule: "statement.next-paragraph",
        confidence: 75,
        sentence: start..<block.text.count
      )
    )
    memory.remember(speakers)
  }

  /// Reads the cues of one sentence.
  private mutating func read(
    _ sentence: Sentence,
    after previous: Sentence?,
    in block: BlockReading,
    _ splitter: SentenceSplitter,
    since blockStart: Int
  ) {
    let first = found.count
    var reader = SentenceReader(
      block: block,
      splitter: splitter,
      sentence: sentence,
      previous: previous,
      claimed: found.dropFirst(blockStart).map { $0.start..<$0.end }
    )
    reader.read(&memory)
    found += reader.found
    if !reader.announced.isEmpty {
      announced = (reader.announced, block.index)
    }
    readInside(reader.found, in: block, splitter)
    if !readAuthority(sentence, in: block, since: first), found.count == first {
      noteSubject(of: sentence, in: block)
    }
    for mention in block.mentions where sentence.tokens.contains(mention.firstToken) {
      memory.note(mention.person)
    }
    noteReadouts(of: sentence, in: block)
    noteBodies(of: sentence, in: block)
    let outlets = block.outlets.filter { sentence.tokens.contains($0.tokens.lowerBound) }
    // 海湾台的连续剧: a medium that reports nothing is not whose report the text goes on with.
    let reporting = outlets.last {
      let next = $0.tokens.upperBound
      return OutletContext.reportsSoon(next, in: block)
        || block.plays(.mediaWork, at: block.unit(next) == Unit.closeTitle ? next + 1 : next)
        || block.plays(.source, at: $0.tokens.lowerBound - 1)
    }
    if let last = reporting ?? (memory.outlet == nil ? outlets.last : nil) {
      memory.note(outlet: SentenceReader.name(of: last, in: block))
    }
  }

  /// Remembers the bodies a sentence names.
  private mutating func noteBodies(of sentence: Sentence, in block: BlockReading) {
    guard pointsAtBodies, block.kinds.hasAny([.organization, .suffix]) else { return }
    let finder = OrganizationFinder(lexicon: lexicon)
    for index in sentence.tokens {
      // 透过官方推特: where something is told, not who is told of.
      guard let body = finder.body(endingAt: index, in: block),
        !block.plays(.object, at: body.lowerBound - 1)
      else { continue }
      let start = Int(block.token(body.lowerBound).start)
      memory.note(body: block.text.original(start, Int(block.token(index).end)))
    }
  }

  /// Remembers whose report or notice a sentence names.
  private mutating func noteReadouts(of sentence: Sentence, in block: BlockReading) {
    guard block.kinds.contains(.readout) else { return }
    let phrases = PhraseReader(block: block)
    for index in sentence.tokens where block.token(index).kinds.contains(.readout) {
      guard let phrase = phrases.phrase(endingAt: index + 1, notBefore: sentence.tokens.lowerBound),
        phrase.kind == .readout,
        let owner = SpeakerResolver(block: block, memory: memory).giver(of: phrase)
      else { continue }
      let word = block.folded(index)
      memory.note(readout: word, of: owner)
      // 研究报告 is spoken of as 报告 from then on.
      memory.note(readout: String(word.unicodeScalars.suffix(2)), of: owner)
    }
  }

  /// 阿拉巴马州民主党参议员琼斯: whose title the phrase is that opens a clause.
  private func named(
    in clause: Range<Int>,
    by subject: SpeakerFinder.Subject,
    of block: BlockReading
  ) -> Speaker? {
    guard let phrase = subject.speakers.first, !subject.isPerson,
      let mention = block.mentions.first(where: { clause.contains($0.firstToken) }),
      (0...6).contains(mention.firstToken - phrase.tokens.upperBound),
      block.token(mention.firstToken - 1).kinds.hasAny(.title)
    else { return nil }
    return memory.speaker(mention.person)
  }

  private mutating func noteSubject(of sentence: Sentence, in block: BlockReading) {
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    for clause in sentence.clauses {
      guard !finder.isCircumstance(clause),
        let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        let speaker = subject.speakers.first.flatMap({ resolver.speakers(of: $0).first }),
        speaker.kind != .country
      else { continue }
      memory.noteSubject(named(in: clause, by: subject, of: block) ?? speaker)
      return
    }
    // 最近当选的参议员琼斯也被认为…: whoever the sentence names first, where no phrase opens it.
    guard let mention = block.mentions.first(where: { sentence.tokens.contains($0.firstToken) }),
      !block.plays(.object, at: mention.firstToken - 1)
    else { return }
    memory.noteSubject(memory.speaker(mention.person))
  }
}
