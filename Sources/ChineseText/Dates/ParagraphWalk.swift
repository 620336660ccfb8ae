/// Walks through a paragraph and counts what it passes.
struct ParagraphWalk {
  /// The paragraph, and the sentences passed.
  private(set) var place: ArticleMemory.Place
  /// How many quotations are open.
  private(set) var quotation = 0
  /// The Unicode scalars passed.
  private(set) var scalars = 0
  private var position = 0

  init(paragraph: Int) {
    place = ArticleMemory.Place(paragraph: paragraph)
  }

  /// Goes on to a byte.
  mutating func advance(to end: Int, in bytes: Span<UInt8>) {
    while position < end {
      // Ideographs are most of the text and say nothing here.
      let lead = bytes[position]
      if lead >= 0xE4, lead <= 0xE9 {
        position += 3
        scalars += 1
        continue
      }
      let scalar = Scalar.decode(bytes, at: position)
      position = scalar?.end ?? position + 1
      scalars += 1
      guard let value = scalar?.value, value >= 0x2018 || value < 0x40 else { continue }
      if Punctuation.endsSentence(value) { place.sentence += 1 }
      quotation = max(0, quotation + Punctuation.quotation(value))
    }
  }
}
