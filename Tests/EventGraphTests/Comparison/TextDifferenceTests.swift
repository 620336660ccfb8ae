import TestSupport
import Testing

@testable import EventGraph

@Suite struct TextDifferenceTests {
  private func side(_ difference: TextDifference, without kind: TextDifference.Kind) -> String {
    difference.pieces.filter { $0.kind != kind }.map(\.text).joined()
  }

  @Test func `marks what left and what came`() {
    let difference = TextDifference(from: "在习近平的领导下", to: "在习近平总书记英明领导下")
    #expect(
      difference.pieces.map { "\($0.kind) \($0.text)" }
        == ["same 在习近平", "removed 的", "added 总书记英明", "same 领导下"]
    )
  }

  @Test func `takes both scripts for the same`() {
    #expect(TextDifference(from: "渡轮复航", to: "渡輪復航").pieces.map(\.kind) == [.same])
  }

  @Test func `can be put together again`() {
    var generator = SeededGenerator(seed: 8)
    let signs = Array("渡轮秋天复航，不25")
    for _ in 0..<400 {
      let texts = (0..<2).map { _ in
        String(
          (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            signs[Int.random(in: 0..<signs.count, using: &generator)]
          }
        )
      }
      let difference = TextDifference(from: texts[0], to: texts[1])
      #expect(side(difference, without: .added) == texts[0])
      #expect(side(difference, without: .removed) == texts[1])
    }
  }

  @Test func `bears texts too long to compare in whole`() {
    let old = String(repeating: "甲", count: 30_000)
    let new = String(repeating: "乙", count: 25_000)
    let difference = TextDifference(from: old, to: new)
    #expect(side(difference, without: .added) == old)
    #expect(side(difference, without: .removed) == new)
  }
}
