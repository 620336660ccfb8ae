import EventGraph
import Foundation
import TestSupport
import Testing

/// Reads sample pages that were damaged in every way a disk, a network or a stranger can.
///
/// A normal run takes some seconds; `FUZZ_ROUNDS=100000 swift test -c release --filter PageFuzz`
/// takes longer, and `FUZZ_SEED` begins elsewhere.
@Suite struct PageFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 1_500
  private static let seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 2_022

  @Test func `survives damaged pages`() throws {
    let pages = try SamplePages.names.map { try SamplePages.bytes($0) }
    let reader = try SamplePages.reader(explains: true)
    var generator = SeededGenerator(seed: Self.seed)
    for round in 0..<Self.rounds {
      var page = pages.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        PageDamage.apply(to: &page, others: pages, using: &generator)
      }
      let readings = reader.read(page, source: "fuzz")
      let fault = readings.lazy.compactMap(Self.fault).first
      if let fault {
        Issue.record("seed \(Self.seed), round \(round): \(fault)")
        return
      }
      #expect(!readings.isEmpty)
    }
  }

  /// What is wrong with a reading; nil where nothing is.
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
