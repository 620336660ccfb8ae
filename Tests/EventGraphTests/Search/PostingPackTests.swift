import TestSupport
import Testing

@testable import EventGraph

@Suite struct PostingPackTests {
  private func lists(_ bytes: [UInt8]) -> [(UInt64, [UInt8])] {
    var found: [(UInt64, [UInt8])] = []
    PostingPack.forEachList(in: bytes) { found.append(($0, Array(bytes[$1]))) }
    return found
  }

  @Test func `gives back the lists that were put in, whatever their length`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      var (gram, bytes): (UInt64, [UInt8]) = (0, [])
      var expected: [(UInt64, [UInt8])] = []
      for place in 0..<Int.random(in: 0...40, using: &random) {
        let step = UInt64.random(in: (place == 0 ? 0 : 1)...(1 << 34), using: &random)
        let list = (0..<Int.random(in: 0...300, using: &random)).map { UInt8($0 & 0xFF) }
        gram += step
        PostingPack.append(step, to: &bytes)
        PostingPack.append(UInt64(list.count), to: &bytes)
        bytes += list
        expected.append((gram, list))
      }
      #expect(lists(bytes).map(\.0) == expected.map(\.0))
      #expect(lists(bytes).map(\.1) == expected.map(\.1))
    }
  }

  @Test(arguments: [[1, 0xFF], [1, 200, 1, 2], [1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]])
  func `stops where a row is damaged`(bytes: [UInt8]) {
    #expect(lists(bytes).isEmpty)
  }

  @Test func `survives any bytes`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      #expect(lists(bytes).allSatisfy { $0.1.count <= bytes.count })
    }
  }
}
