import CSHA256
import EventGraph
import TestSupport
import Testing

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "a",
      1_000_000,
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `agrees with the published examples`(text: String, count: Int, digest: String) {
    let bytes = String(repeating: text, count: count).utf8
    #expect(SHA256.hexadecimal(of: bytes) == digest)
  }

  @Test func `gives the same digest for bytes that come in pieces`() {
    var generator = SeededGenerator(seed: 256)
    for count in [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var hash = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...90, using: &generator))
        hash.update(piece)
        rest = rest.dropFirst(piece.count)
      }
      #expect(SHA256.hexadecimal(hash.digest()) == SHA256.hexadecimal(of: bytes))
    }
  }

  @Test func `gives the same with and without the instructions of the processor`() {
    var generator = SeededGenerator(seed: 64)
    for count in [1, 2, 7] {
      let blocks = (0..<count * 64).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var state = (0..<8).map { _ in UInt32.random(in: 0...UInt32.max, using: &generator) }
      var other = state
      unsafe csha256_compress(&state, blocks, count)
      unsafe csha256_compress_portably(&other, blocks, count)
      #expect(state == other)
    }
  }
}
