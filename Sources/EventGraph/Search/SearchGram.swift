/// What the index files documents under: two neighbouring characters, a word, or how a word begins.
///
/// Chinese is not written in words, so every pair of neighbouring characters is one, and the last
/// character before a blank counts as a pair with nothing. Grams fit into 34 bits.
enum SearchGram {
  /// The gram of two neighbouring characters.
  static func pair(_ first: UInt16, _ second: UInt16) -> UInt64 {
    UInt64(first) << 16 | UInt64(second)
  }

  /// The grams of all pairs that begin with a character, the one with nothing included.
  static func pairs(beginningWith first: UInt16) -> ClosedRange<UInt64> {
    pair(first, 0)...pair(first, .max)
  }

  /// The gram of a word between blanks.
  static func word(_ units: some Collection<UInt16>) -> UInt64 {
    1 << 32 | hash(units)
  }

  /// The gram of all words that begin with these letters; only so many of them count.
  static func prefix(_ units: some Collection<UInt16>) -> UInt64 {
    1 << 33 | hash(units.prefix(prefixLength))
  }

  /// How many letters of a word are filed as its beginning.
  static let prefixLength = 3

  /// FNV-1a over 64 bits, folded to 32: words that share a hash are told apart in their texts.
  private static func hash(_ units: some Collection<UInt16>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in units {
      hash = (hash ^ UInt64(unit & 0xFF)) &* 0x100_0000_01B3
      hash = (hash ^ UInt64(unit >> 8)) &* 0x100_0000_01B3
    }
    return (hash ^ hash >> 32) & 0xFFFF_FFFF
  }

  /// Calls `body` with every gram of a text.
  static func forEach(in units: [UInt16], _ body: (UInt64) -> Void) {
    var place = 0
    while place < units.count {
      let unit = units[place]
      if FoldedText.isWide(unit) {
        let next = place + 1 < units.count ? units[place + 1] : FoldedText.blank
        body(pair(unit, FoldedText.isWide(next) ? next : 0))
        place += 1
      } else if unit == FoldedText.blank {
        place += 1
      } else {
        let start = place
        while place < units.count, FoldedText.isWord(units[place]) { place += 1 }
        body(word(units[start..<place]))
        if place - start >= prefixLength { body(prefix(units[start..<place])) }
        // A unit of no known class would hold the loop here for ever.
        if place == start { place += 1 }
      }
    }
  }
}
