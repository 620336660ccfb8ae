/// Finds what an article says somebody left out, would not answer, or took out of a text.
struct OmissionFinder {
  let blocks: [BlockReading]
  let people: PersonIndex
  /// What was said, so that an omission finds the statement it concerns.
  let statements: [Attribution]

  private static let longest = 60

  /// The omissions of the article, one for each who left something out.
  ///
  /// `first` has the index of the first statement that each attribution makes.
  func findings(first: [Int]) -> [Finding<Omission>] {
    var found: [Finding<Omission>] = []
    for block in blocks where !block.isCredit {
      let sentences = block.sentences
      for (position, sentence) in sentences.enumerated() where mayLeaveOut(sentence, in: block) {
        let reader = OmissionReader(
          block: block,
          sentence: sentence,
          earlier: Array(sentences.prefix(position)),
          memory: memory(before: block, sentence),
          statements: statements,
          first: first
        )
        found += reader.findings()
      }
    }
    return found
  }

  /// Whether a sentence has any word of leaving out; hardly one has.
  private func mayLeaveOut(_ sentence: Sentence, in block: BlockReading) -> Bool {
    sentence.tokens.contains { index in
      block.tokens[index].kinds.hasAny(.omission) || block.plays(.unsaid, at: index)
    }
  }

  /// Remembers the person the sentence before begins with.
  private func note(_ sentence: Sentence, in block: BlockReading, _ memory: inout Coreference) {
    let finder = SpeakerFinder(block)
    for clause in sentence.clauses {
      guard let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        case .person(let person)? = subject.speakers.first?.kind
      else { continue }
      memory.noteSubject(memory.speaker(person))
      return
    }
  }

  /// Who was spoken of before a sentence.
  private func memory(before block: BlockReading, _ sentence: Sentence) -> Coreference {
    var memory = Coreference(people)
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    for statement in statements
    where statement.block == block.index && statement.sentence.lowerBound < start
      || statement.block == block.index - 1
    {
      memory.remember(statement.speakers)
    }
    if let before = block.sentences.last(where: {
      $0.tokens.upperBound <= sentence.tokens.lowerBound
    }) {
      note(before, in: block, &memory)
    }
    return memory
  }
}
