/// Finds the encounters and communications an article tells of.
struct MeetingFinder {
  let lexicon: Lexicon
  let blocks: [BlockReading]
  let people: PersonIndex
  /// What was said, since who speaks at a hearing takes part in it.
  let statements: [Attribution]
  /// The time expressions of each block.
  let dates: [[TimeExpression]]

  /// The meetings of the article, one for each event.
  func findings() -> [Finding<Meeting>] {
    var mentions: [MeetingMention] = []
    var memory = Coreference(people)
    for block in blocks where !CreditLine.isCredit(block) {
      let splitter = SentenceSplitter(block: block)
      for sentence in splitter.sentences(in: 0..<block.tokens.count, depth: 0) {
        let reader = MeetingReader(
          lexicon: lexicon,
          block: block,
          sentence: sentence,
          memory: memory,
          statements: statements.filter { $0.block == block.index },
          dates: dates.indices.contains(block.index) ? dates[block.index] : []
        )
        mentions += reader.mentions()
        note(sentence, in: block, &memory)
      }
    }
    return MeetingMerger(blocks: blocks).merge(mentions)
  }

  /// Remembers whom a sentence names.
  private func note(_ sentence: Sentence, in block: BlockReading, _ memory: inout Coreference) {
    for mention in block.mentions where sentence.tokens.contains(mention.firstToken) {
      memory.note(mention.person)
    }
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    for clause in sentence.clauses {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        let speaker = subject.speakers.first.flatMap({ resolver.speakers(of: $0).first })
      {
        memory.noteSubject(speaker)
        return
      }
    }
  }
}
