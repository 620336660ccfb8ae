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
      var key: UInt32 = 0
      for end in 0..<buffer.count {
        key = unsafe key << 8 | UInt32(buffer[end])
        guard end >= Self.keyLength - 1, filter[Self.hash(key)] else { continue }
        let offset = end + 1 - Self.keyLength
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

  private static func hash(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> (32 - UInt32(hashBits)))
  }
}
