import TestSupport
import Testing

@testable import EventGraph

@Suite struct RadixSortTests {
  @Test(arguments: [0, 1, 2, 300, 4_095, 4_096, 20_000])
  func `sorts by some bits and leaves equals as they came`(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let values = (0..<count).map { _ in UInt64.random(in: 0...UInt64.max, using: &generator) }
    for bits in [0..<64, 30..<55, 30..<64, 60..<64, 3..<4] {
      let mask = bits.count == 64 ? UInt64.max : UInt64(1) << bits.count - 1
      let expected = values.enumerated().sorted {
        ($0.element >> bits.lowerBound & mask, $0.offset)
          < ($1.element >> bits.lowerBound & mask, $1.offset)
      }
      var sorted = values
      RadixSort.sort(&sorted, by: bits)
      #expect(sorted == expected.map(\.element))
    }
  }
}
