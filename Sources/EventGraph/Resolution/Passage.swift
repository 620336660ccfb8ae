/// A long paragraph of an article, by which its reprints are recognized.
struct Passage: Sendable {
  /// Stands for its letters, folded.
  let hash: StableNumber
  /// How many letters it has.
  let letters: Int
  let paragraph: Int

  /// Shorter paragraphs are greetings and formulas.
  static let fewestLetters = 40

  /// The passages of a text whose first block is the title.
  static func passages(of blocks: [ArticleFacts.Block]) -> [Passage] {
    blocks.enumerated().dropFirst().compactMap { number, block in
      let units = Wording.letters(block.text)
      guard units.count >= fewestLetters else { return nil }
      let hash = StableNumber(joining: units.map(UInt64.init), texts: [])
      return Passage(hash: hash, letters: units.count, paragraph: number)
    }
  }
}
