/// Finds what an article says was said: by whom, to whom, in which words, carried by which media.
struct StatementFinder {
  let lexicon: Lexicon
  let blocks: [BlockReading]

  var memory: Coreference
  var found: [Attribution] = []

  /// Makes a finder over the blocks of one article.
  init(_ lexicon: Lexicon, _ blocks: [BlockReading], _ people: PersonIndex) {
    self.lexicon = lexicon
    self.blocks = blocks
    memory = Coreference(people)
  }

  /// The attributions of the article, in the order of the text.
  mutating func find() -> [Attribution] {
    for block in blocks where !CreditLine.isCredit(block) {
      read(block)
    }
    return found.sorted { ($0.block, $0.start, -$0.end) < ($1.block, $1.start, -$1.end) }
  }

  private mutating func read(_ block: BlockReading) {
    let first = found.count
    let splitter = SentenceSplitter(block: block)
    let sentences = splitter.sentences(in: 0..<block.tokens.count, depth: 0)
    if readTurn(block, sentences) { return }
    for (position, sentence) in sentences.enumerated() {
      let previous = position > 0 ? sentences[position - 1] : nil
      read(sentence, after: previous, in: block, splitter)
    }
    readQuotations(block, sentences, since: first)
  }

  /// Reads the cues of one sentence.
  private mutating func read(
    _ sentence: Sentence,
    after previous: Sentence?,
    in block: BlockReading,
    _ splitter: SentenceSplitter
  ) {
    let first = found.count
    var reader = SentenceReader(
      block: block,
      splitter: splitter,
      sentence: sentence,
      previous: previous,
      claimed: found.filter { $0.block == block.index }.map { $0.start..<$0.end }
    )
    reader.read(&memory)
    found += reader.found
    if found.count == first {
      noteSubject(of: sentence, in: block)
    }
    for mention in block.mentions where sentence.tokens.contains(mention.firstToken) {
      memory.note(mention.person)
    }
    noteReadouts(of: sentence, in: block)
    if let last = block.outlets.last(where: { sentence.tokens.contains($0.tokens.lowerBound) }) {
      memory.note(outlet: SentenceReader.name(of: last, in: block))
    }
  }

  /// Remembers whose report or notice a sentence names.
  private mutating func noteReadouts(of sentence: Sentence, in block: BlockReading) {
    let phrases = PhraseReader(block: block)
    for index in sentence.tokens where block.token(index).kinds.contains(.readout) {
      guard let phrase = phrases.phrase(endingAt: index + 1, notBefore: sentence.tokens.lowerBound),
        phrase.kind == .readout,
        let owner = SpeakerResolver(block: block, memory: memory).owner(of: phrase)
      else { continue }
      memory.note(readout: block.folded(index), of: owner)
    }
  }

  private mutating func noteSubject(of sentence: Sentence, in block: BlockReading) {
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    for clause in sentence.clauses {
      guard let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        let speaker = subject.speakers.first.flatMap({ resolver.speakers(of: $0).first })
      else { continue }
      memory.noteSubject(speaker)
      return
    }
  }
}
