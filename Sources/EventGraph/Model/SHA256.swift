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
      if filled > 0 || bytes.count - start < 64 {
        add(bytes[start])
        start += 1
      } else {
        compress(bytes.extracting(start..<start + 64))
        byteCount &+= 64
        start += 64
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

  private mutating func compress(_ block: Span<UInt8>) {
    var words = Self.words(of: block)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time bring every word back to its own name, so that nothing is moved.
    for start in stride(from: 0, to: 64, by: 8) {
      if start > 0, start & 15 == 0 { Self.advance(&words) }
      Self.round(a, b, c, &d, e, f, g, &h, Self.term(start, words))
      Self.round(h, a, b, &c, d, e, f, &g, Self.term(start &+ 1, words))
      Self.round(g, h, a, &b, c, d, e, &f, Self.term(start &+ 2, words))
      Self.round(f, g, h, &a, b, c, d, &e, Self.term(start &+ 3, words))
      Self.round(e, f, g, &h, a, b, c, &d, Self.term(start &+ 4, words))
      Self.round(d, e, f, &g, h, a, b, &c, Self.term(start &+ 5, words))
      Self.round(c, d, e, &f, g, h, a, &b, Self.term(start &+ 6, words))
      Self.round(b, c, d, &e, f, g, h, &a, Self.term(start &+ 7, words))
    }
    state = [
      state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d,
      state[4] &+ e, state[5] &+ f, state[6] &+ g, state[7] &+ h,
    ]
  }

  private static func words(of block: Span<UInt8>) -> InlineArray<16, UInt32> {
    InlineArray { place in
      UInt32(block[place &* 4]) << 24 | UInt32(block[place &* 4 &+ 1]) << 16
        | UInt32(block[place &* 4 &+ 2]) << 8 | UInt32(block[place &* 4 &+ 3])
    }
  }

  /// What a round adds.
  ///
  /// Places are cut to the size of their arrays, so that nothing has to check them.
  @inline(__always)
  private static func term(_ round: Int, _ words: InlineArray<16, UInt32>) -> UInt32 {
    constants[round & 63] &+ words[round & 15]
  }

  /// Makes the words of the next sixteen rounds of those of the last; no others are needed.
  private static func advance(_ words: inout InlineArray<16, UInt32>) {
    for place in 0..<16 {
      let early = words[(place &+ 1) & 15]
      let late = words[(place &+ 14) & 15]
      let mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      words[place] = words[place] &+ mixedEarly &+ words[(place &+ 9) & 15] &+ mixedLate
    }
  }

  /// One round; the other six words only change their names.
  @inline(__always)
  private static func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
  ) {
    let mixedE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let first = h &+ mixedE &+ ((e & f) ^ (~e & g)) &+ word
    let mixedA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d &+= first
    h = first &+ mixedA &+ ((a & b) ^ (a & c) ^ (b & c))
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
