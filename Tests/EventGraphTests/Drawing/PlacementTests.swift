import EDTF
import TestSupport
import Testing

@testable import EventGraph

@Suite struct PlacementTests {
  @Test func `leaves alone what has room`() {
    let middles = Spread.middles(wanted: [20, 60, 100], lengths: [10, 10, 10], gap: 5, from: 0)
    #expect(middles == [20, 60, 100])
  }

  @Test func `moves what overlaps apart by the same on both sides`() {
    let middles = Spread.middles(wanted: [50, 50], lengths: [10, 10], gap: 2, from: 0)
    #expect(middles == [44, 56])
  }

  @Test func `never overlaps and never begins before the start`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let count = Int.random(in: 0...20, using: &random)
      let wanted = (0..<count).map { _ in Double.random(in: -50...300, using: &random) }.sorted()
      let lengths = (0..<count).map { _ in Double.random(in: 1...40, using: &random) }
      let middles = Spread.middles(wanted: wanted, lengths: lengths, gap: 3, from: 10)
      #expect(middles.count == count)
      var edge = 10.0
      for (middle, length) in zip(middles, lengths) {
        #expect(middle - length / 2 >= edge - 0.001)
        edge = middle + length / 2 + 3
      }
    }
  }

  @Test(arguments: [
    ("2022-12-30", "2022-12-30", 3), ("2022-12-01", "2022-12-31", 31), ("2022-02", "2023-21", 17),
    ("1949", "2023", 20), ("-3000", "2023", 25), ("2022", "..", 12),
  ])
  func `marks a readable number of moments`(first: String, last: String, about: Int) throws {
    let dates = [first, last == ".." ? "\(first)/.." : last].compactMap(EDTFDate.init)
    let scale = TimelineScale(dates.map { TimeBounds(of: $0) }, height: 1000)
    let ticks = scale.ticks(DiagramWords(language: .chinese))
    #expect((max(1, about / 2)...about * 2).contains(ticks.count), "\(ticks.map(\.label))")
    #expect(Set(ticks.map(\.second)).count == ticks.count)
  }

  @Test func `gives every day the same stretch`() throws {
    let dates = ["2022-01-01", "2022-12-31"].compactMap(EDTFDate.init)
    let scale = TimelineScale(dates.map { TimeBounds(of: $0) }, height: 1000)
    let day = 86_400
    let start = try #require(dates.first.map { TimeBounds(of: $0).lower })
    let steps = stride(from: 0, to: 300, by: 50).map { offset in
      scale.y(start + (offset + 1) * day) - scale.y(start + offset * day)
    }
    for step in steps { #expect(abs(step - steps[0]) < 0.000_1) }
    #expect(scale.y(Int.min) == 0)
    #expect(scale.y(Int.max) == 1000)
  }

  @Test(arguments: DiagramFormat.allCases)
  func `never asks for more pixels than there can be`(format: DiagramFormat) {
    let size = Canvas.Rectangle(x: 0, y: 0, width: 900, height: 200_000)
    let scale = DiagramScale(size, width: 20_000, format: format)
    if let resolution = scale.resolution {
      #expect(resolution / 72 * 200_000 <= 32_768)
    }
    #expect((scale.page != nil) == (format == .pdf))
  }
}
