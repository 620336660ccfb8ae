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

  /// Whether it stands anywhere in a text, given by its folded letters.
  func stands(in text: [UInt16]) -> Bool {
    guard let first = units.first, text.count >= units.count else { return false }
    for place in 0...(text.count - units.count) where text[place] == first {
      if stands(at: place, in: text) { return true }
    }
    return false
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
      if units[place] == FoldedText.blank {
        place += 1
        continue
      }
      if FoldedText.isWide(units[place]) {
        while place < units.count, FoldedText.isWide(units[place]) { place += 1 }
        lookups += wide(start..<place)
      } else {
        while place < units.count, FoldedText.isWord(units[place]) { place += 1 }
        lookups += word(start..<place)
        if place == start { place += 1 }
      }
      if let seam = SearchGram.seam(before: place, in: units) { lookups.append(.gram(seam)) }
    }
    return lookups
  }

  private func wide(_ range: Range<Int>) -> [Lookup] {
    guard range.count == 1, let first = units[range].first else {
      return zip(units[range], units[range].dropFirst()).map { .gram(SearchGram.pair($0, $1)) }
    }
    // One of several is looked up with what stands beside it, which is a shorter list.
    return units.count > 1 ? [] : [.grams(SearchGram.pairs(beginningWith: first))]
  }

  private func word(_ range: Range<Int>) -> [Lookup] {
    guard isPrefix, range.upperBound == units.count else {
      return range.isEmpty ? [] : [.gram(SearchGram.word(units[range]))]
    }
    return range.count >= SearchGram.prefixLength ? [.gram(SearchGram.prefix(units[range]))] : []
  }

  /// Whether every document that the index finds has the term; others have to be read.
  var isExact: Bool {
    units.count <= 2 && !isPrefix && units.allSatisfy(FoldedText.isWide)
  }
}
