internal import CSHA256

/// The SHA-256 digest (FIPS 180-4) of bytes that come in pieces.
package struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var filled = 0
  private var byteCount: UInt64 = 0

  package init() {}

  /// Adds bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { unsafe update($0.span) }
    if isDone == nil { for byte in bytes { add(byte) } }
  }

  /// Whole blocks are digested where they lie.
  private mutating func update(_ bytes: Span<UInt8>) {
    var start = 0
    while start < bytes.count {
      let blocks = filled > 0 ? 0 : (bytes.count - start) / 64
      if blocks > 0 {
        compress(bytes.extracting(start..<start + blocks * 64))
        byteCount &+= UInt64(blocks * 64)
        start += blocks * 64
      } else {
        add(bytes[start])
        start += 1
      }
    }
  }

  private mutating func add(_ byte: UInt8) {
    block[filled] = byte
    filled += 1
    byteCount &+= 1
    guard filled == 64 else { return }
    let full = block
    compress(full.span)
    filled = 0
  }

  /// Takes in whole blocks.
  private mutating func compress(_ blocks: Span<UInt8>) {
    var words = state.mutableSpan
    unsafe words.withUnsafeMutableBufferPointer { words in
      unsafe blocks.withUnsafeBufferPointer { blocks in
        unsafe csha256_compress(words.baseAddress, blocks.baseAddress, blocks.count / 64)
      }
    }
  }

  /// The digest of everything added, 32 bytes.
  package consuming func digest() -> [UInt8] {
    let bitCount = byteCount &* 8
    add(0x80)
    while filled != 56 { add(0) }
    for place in UInt64(0)..<8 { add(UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * place))) }
    return (0..<32).map { place in
      UInt8(truncatingIfNeeded: state[place / 4] >> (24 - 8 * UInt32(place % 4)))
    }
  }

  /// The digest of `bytes` in hexadecimal.
  package static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hexadecimal(hash.digest())
  }

  /// A digest in hexadecimal.
  package static func hexadecimal(_ digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
