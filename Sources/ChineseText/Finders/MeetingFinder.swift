internal import EDTF

/// Finds the encounters and communications an article tells of.
struct MeetingFinder {
  let lexicon: Lexicon
  let blocks: [BlockReading]
  let people: PersonIndex
  /// What was said, since who speaks at a hearing takes part in it.
  let statements: [Attribution]
  /// The time expressions of each block.
  let dates: [[TimeExpression]]
  let published: CivilDay?

  /// The meetings of the article, one for each event.
  func findings() -> [Finding<Meeting>] {
    var mentions: [MeetingMention] = []
    var memory = Coreference(people)
    for block in blocks where !block.isCredit {
      for sentence in block.sentences {
        defer { note(sentence, in: block, &memory) }
        guard holdsEvent(sentence, in: block) else { continue }
        noteTopic(before: sentence, in: block, &memory)
        let reader = MeetingReader(
          lexicon: lexicon,
          block: block,
          sentence: sentence,
          memory: memory,
          statements: statements.filter { $0.block == block.index },
          dates: dates.indices.contains(block.index) ? dates[block.index] : []
        )
        mentions += reader.mentions()
      }
    }
    mentions = DebateCompleter(published: published?.year).complete(mentions)
    return MeetingMerger(blocks: blocks, published: published).merge(mentions)
  }

  /// Remembers whom a sentence names.
  private func note(_ sentence: Sentence, in block: BlockReading, _ memory: inout Coreference) {
    for mention in block.mentions where sentence.tokens.contains(mention.firstToken) {
      memory.note(mention.person)
    }
  }

  private func holdsEvent(_ sentence: Sentence, in block: BlockReading) -> Bool {
    sentence.tokens.contains { index in
      let word = block.tokens[index].word
      guard word >= 0 else { return false }
      return lexicon.meetings[Int(word)].hasAny(.event)
        || MeetingReader.goesToAttend(index, in: block) || MeetingReader.isJourney(index, in: block)
        || MeetingReader.isToldBefore(index, in: block)
    }
  }

  /// Whom the text was about before a sentence: the subject of the nearest sentence that has one.
  private func noteTopic(
    before sentence: Sentence,
    in block: BlockReading,
    _ memory: inout Coreference
  ) {
    for other in blocks[...block.index].reversed().prefix(3) {
      let end = other === block ? sentence.tokens.lowerBound : other.tokens.count
      let finder = SpeakerFinder(other)
      let resolver = SpeakerResolver(block: other, memory: memory)
      for earlier in other.sentences.reversed() where earlier.tokens.upperBound <= end {
        for clause in earlier.clauses {
          guard let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
            let speaker = subject.speakers.first.flatMap({ resolver.speakers(of: $0).first }),
            speaker.kind != .country
          else { continue }
          memory.noteSubject(speaker)
          return
        }
      }
    }
  }
}
