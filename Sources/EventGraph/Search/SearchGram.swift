/// What the index files documents under: two neighbouring characters, a word, or how a word begins.
///
/// Chinese is not written in words, so every pair of neighbouring characters is one, and the last
/// character before a blank counts as a pair with nothing. So that a phrase with a mark in it is found
/// as fast as one without, what stands on both sides of the mark is a pair of its own sort. Grams fit
/// into 34 bits.
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

  /// The gram of the letters on both sides of a place where one word or character ends and the next
  /// begins, with a blank or without; nil within Chinese, where it would say what a pair says, and
  /// where nothing comes after.
  static func seam(before place: Int, in units: [UInt16]) -> UInt64? {
    guard place > 0, place < units.count else { return nil }
    let (last, next) = (units[place - 1], units[place])
    guard next == FoldedText.blank else {
      return FoldedText.isWide(last) && FoldedText.isWide(next) ? nil : seam(last, next)
    }
    return place + 1 < units.count ? seam(last, units[place + 1]) : nil
  }

  private static func seam(_ last: UInt16, _ next: UInt16) -> UInt64 {
    3 << 32 | UInt64(last) << 16 | UInt64(next)
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
      if unit == FoldedText.blank {
        place += 1
        continue
      }
      let start = place
      if FoldedText.isWide(unit) {
        place += 1
        let next = place < units.count ? units[place] : FoldedText.blank
        body(pair(unit, FoldedText.isWide(next) ? next : 0))
      } else {
        while place < units.count, FoldedText.isWord(units[place]) { place += 1 }
        body(word(units[start..<place]))
        if place - start >= prefixLength { body(prefix(units[start..<place])) }
        // A unit of no known class would hold the loop here for ever.
        if place == start { place += 1 }
      }
      if let seam = seam(before: place, in: units) { body(seam) }
    }
  }
}
