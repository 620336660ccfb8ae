/// Finds the phrases of a list in a text, in one pass over its bytes.
///
/// The first four bytes of each phrase are hashed into a bit set; only where a bit is set are the
/// phrases themselves compared. Texts hardly ever hold a phrase, so hardly anything is compared.
struct PhraseIndex: Sendable {
  private static let hashBits = 14
  private static let keyLength = 4

  private var filter = [Bool](repeating: false, count: 1 << hashBits)
  private var phrases: [UInt32: [(bytes: [UInt8], number: Int)]] = [:]

  /// Takes phrases of at least four bytes; shorter ones are never found.
  init(_ list: [[UInt8]]) {
    for (number, bytes) in list.enumerated() where bytes.count >= Self.keyLength {
      let key = bytes.prefix(Self.keyLength).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      filter[Self.hash(key)] = true
      phrases[key, default: []].append((bytes, number))
    }
  }

  /// The numbers of the phrases that a text holds, with where they begin, in order.
  func matches(in text: [UInt8]) -> [(number: Int, offset: Int)] {
    guard text.count >= Self.keyLength else { return [] }
    var matches: [(number: Int, offset: Int)] = []
    unsafe text.withUnsafeBufferPointer { buffer in
      for offset in 0...(buffer.count - Self.keyLength) where unsafe buffer[offset] & 0xC0 != 0x80 {
        let key = unsafe Self.key(buffer, at: offset)
        guard filter[Self.hash(key)] else { continue }
        for phrase in phrases[key] ?? [] where offset + phrase.bytes.count <= buffer.count {
          let candidate = unsafe UnsafeBufferPointer(
            rebasing: buffer[offset..<offset + phrase.bytes.count]
          )
          if unsafe candidate.elementsEqual(phrase.bytes) {
            matches.append((phrase.number, offset))
          }
        }
      }
    }
    return matches
  }

  /// The first four bytes at a place.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    let word = unsafe UnsafeRawBufferPointer(bytes)
      .loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return UInt32(bigEndian: word)
  }

  private static func hash(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> (32 - UInt32(hashBits)))
  }
}
