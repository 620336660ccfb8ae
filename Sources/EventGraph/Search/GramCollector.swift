/// Collects the grams of documents as numbers that sort into the order of the index.
///
/// A number holds the gram in 34 bits, the document in 22 and its mark in 8.
struct GramCollector {
  private(set) var entries: [UInt64] = []
  private var grams: [UInt64] = []

  static func gram(of entry: UInt64) -> UInt64 { entry >> 30 }
  static func document(of entry: UInt64) -> Int { Int(entry >> 8 & 0x3F_FFFF) }
  static func mark(of entry: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: entry) }

  /// Adds the grams of a node's texts, each once.
  mutating func add(_ fields: [SearchField], of node: Int, document: Int) {
    grams.removeAll(keepingCapacity: true)
    var length = 0
    for field in fields {
      let text = FoldedText(field.text)
      length += text.units.count
      SearchGram.forEach(in: text.units) { gram in
        for _ in 0..<field.weight { grams.append(gram) }
      }
    }
    grams.sort()
    let kind = StableNumber(node).kindCode
    var place = 0
    while place < grams.count {
      let gram = grams[place]
      let start = place
      while place < grams.count, grams[place] == gram { place += 1 }
      let impact = Relevance.impact(count: place - start, length: length)
      let mark = PostingList.mark(kind: kind, impact: impact)
      entries.append(gram << 30 | UInt64(document) << 8 | UInt64(mark))
    }
  }
}
