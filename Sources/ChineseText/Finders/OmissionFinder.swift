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
    for block in blocks where !CreditLine.isCredit(block) {
      let splitter = SentenceSplitter(block: block)
      let sentences = splitter.sentences(in: 0..<block.tokens.count, depth: 0)
      for (position, sentence) in sentences.enumerated() {
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
    return memory
  }
}
