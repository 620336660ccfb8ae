import Decoding
import Testing

@Suite struct GzipTests {
  /// "晨江大桥通车\n", packed by gzip(1).
  static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x01, 0x13,
    0x00, 0xEC, 0xFF, 0xE6, 0x99, 0xA8, 0xE6, 0xB1, 0x9F, 0xE5, 0xA4, 0xA7,
    0xE6, 0xA1, 0xA5, 0xE9, 0x80, 0x9A, 0xE8, 0xBD, 0xA6, 0x0A, 0x4A, 0x20,
    0x6B, 0xEC, 0x13, 0x00, 0x00, 0x00,
  ]

  @Test func `unpacks a file`() {
    let content = Gzip.expand(Self.packed, limit: 1_000)
    #expect(String(decoding: content.bytes, as: UTF8.self) == "晨江大桥通车\n")
    #expect(content.interruption == nil)
  }

  @Test func `unpacks all members of a file`() {
    let content = Gzip.expand(Self.packed + Self.packed, limit: 1_000)
    #expect(String(decoding: content.bytes, as: UTF8.self) == "晨江大桥通车\n晨江大桥通车\n")
  }

  @Test func `says that a file breaks off`() {
    let content = Gzip.expand(Array(Self.packed.dropLast(9)), limit: 1_000)
    #expect(content.interruption == .truncated)
  }

  @Test func `says that a file is damaged`() {
    var bytes = Self.packed
    bytes[12] ^= 0xFF
    #expect(Gzip.expand(bytes, limit: 1_000).interruption == .damaged)
  }

  @Test func `stops at the limit`() {
    let content = Gzip.expand(Self.packed, limit: 6)
    #expect(String(decoding: content.bytes, as: UTF8.self) == "晨江")
    #expect(content.interruption == .limit)
  }

  @Test func `stops a bomb at the limit`() {
    // A thousand members in a row stand for a file that expands without end.
    let bomb = Array(repeating: Self.packed, count: 1_000).flatMap(\.self)
    #expect(Gzip.expand(bomb, limit: 4_096).bytes.count == 4_096)
  }
}
