/// Something to find in a text: letters that stand next to each other.
struct SearchTerm: Hashable {
  /// The folded letters, with blanks between words.
  let units: [UInt16]
  /// Whether the last word may go on, as in `Xin*`.
  let isPrefix: Bool

  /// Folds a word or phrase; nil where nothing is left of it.
  init?(_ text: some StringProtocol) {
    isPrefix = text.hasSuffix("*")
    units = FoldedText(String(text)).units
    guard !units.isEmpty else { return nil }
  }

  /// Where it stands in a text, as ranges of units, one after the other.
  func matches(in text: FoldedText) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    var place = 0
    let units = text.units
    while place + self.units.count <= units.count {
      if stands(at: place, in: units) {
        matches.append(place..<(place + self.units.count))
        place += self.units.count
      } else {
        place += 1
      }
    }
    return matches
  }

  /// Whether it stands anywhere in a text.
  func stands(in text: FoldedText) -> Bool {
    let last = text.units.count - units.count
    return last >= 0 && (0...last).contains { stands(at: $0, in: text.units) }
  }

  private func stands(at place: Int, in units: [UInt16]) -> Bool {
    for (step, unit) in self.units.enumerated() where units[place + step] != unit { return false }
    let end = place + self.units.count
    if let first = self.units.first, FoldedText.isWord(first), place > 0,
      FoldedText.isWord(units[place - 1])
    {
      return false
    }
    if !isPrefix, let last = self.units.last, FoldedText.isWord(last), end < units.count,
      FoldedText.isWord(units[end])
    {
      return false
    }
    return true
  }
}

// MARK: How the index finds it

extension SearchTerm {
  /// What to look up for a term: documents that are in all of these lists may have it.
  enum Lookup: Equatable {
    case gram(UInt64)
    case grams(ClosedRange<UInt64>)
  }

  var lookups: [Lookup] {
    var lookups: [Lookup] = []
    var place = 0
    while place < units.count {
      let start = place
      if FoldedText.isWide(units[place]) {
        while place < units.count, FoldedText.isWide(units[place]) { place += 1 }
        lookups += Self.wide(units[start..<place])
      } else {
        while place < units.count, FoldedText.isWord(units[place]) { place += 1 }
        let word = units[start..<place]
        if isPrefix, place == units.count {
          if word.count >= SearchGram.prefixLength {
            lookups.append(.gram(SearchGram.prefix(word)))
          }
        } else if !word.isEmpty {
          lookups.append(.gram(SearchGram.word(word)))
        }
        if place == start { place += 1 }
      }
    }
    return lookups
  }

  private static func wide(_ units: ArraySlice<UInt16>) -> [Lookup] {
    guard units.count > 1 else { return units.map { .grams(SearchGram.pairs(beginningWith: $0)) } }
    return zip(units, units.dropFirst()).map { .gram(SearchGram.pair($0, $1)) }
  }

  /// Whether every document that the index finds has the term; others have to be read.
  var isExact: Bool {
    units.count <= 2 && !isPrefix && units.allSatisfy(FoldedText.isWide)
  }
}
