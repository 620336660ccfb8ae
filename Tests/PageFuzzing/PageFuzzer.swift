package import EventGraph

/// Reads pages that were damaged in every way a disk, a network or a stranger can, round after round.
package struct PageFuzzer {
  private let pages: [[UInt8]]
  private let reader: PageReader
  private var generator: SplitMix
  /// How many rounds there were.
  package private(set) var rounds = 0
  /// How many bytes were read.
  package private(set) var bytes = 0
  /// How many readings were articles.
  package private(set) var articles = 0

  /// Makes a fuzzer of whole `pages`; the same seed damages them in the same ways.
  package init(pages: [[UInt8]], reader: PageReader, seed: UInt64) {
    self.pages = pages
    self.reader = reader
    generator = SplitMix(state: seed)
  }

  /// Damages a page, reads it, and says what is wrong with the reading; nil where nothing is.
  package mutating func runRound() -> String? {
    var page = pages.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      PageDamage.apply(to: &page, others: pages, using: &generator)
    }
    let readings = reader.read(page, source: "fuzz")
    rounds += 1
    bytes += page.count
    articles += readings.count { $0.article != nil }
    guard !readings.isEmpty else { return "round \(rounds): no reading at all" }
    return readings.lazy.compactMap(Self.fault).first.map { "round \(rounds): \($0)" }
  }

  private static func fault(in reading: PageReading) -> String? {
    guard let article = reading.article else {
      return reading.skipped == nil ? "neither article nor reason" : nil
    }
    if reading.skipped != nil { return "article and reason" }
    for paragraph in article.paragraphs + article.captions {
      let scalars = paragraph.text.unicodeScalars
      if scalars.isEmpty { return "empty paragraph" }
      if scalars.contains(where: { $0.value < 0x20 }) { return "control character: \(paragraph)" }
      if scalars.first == " " || scalars.last == " " { return "blank at an end: \(paragraph)" }
      for mark in paragraph.marks where mark.start >= mark.end || mark.end > scalars.count {
        return "mark out of bounds: \(paragraph)"
      }
    }
    return nil
  }
}
