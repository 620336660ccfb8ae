import EventGraph
import Foundation
import PageFuzzing
import TestSupport
import Testing

/// Reads sample pages that were damaged; Benchmarks/PageFuzz does the same many more times.
@Suite struct PageFuzzTests {
  private static let rounds = 1_000

  @Test func `survives damaged pages`() throws {
    var fuzzer = PageFuzzer(
      pages: try SamplePages.names.map { try SamplePages.bytes($0) },
      reader: try SamplePages.reader(explains: true),
      seed: 2_022
    )
    for _ in 0..<Self.rounds {
      guard let fault = fuzzer.runRound() else { continue }
      Issue.record("\(fault)")
      return
    }
    #expect(fuzzer.articles > Self.rounds / 4)
  }
}
