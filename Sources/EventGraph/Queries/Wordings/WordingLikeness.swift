internal import ChineseText

/// How much two wordings have in common, whatever the order.
struct WordingLikeness {
  /// The pairs of neighbouring characters, sorted.
  private let pairs: [UInt32]

  /// Fewer pairs in common are common words.
  private static let leastCommon = 3
  /// Of the shorter one's pairs, how many have to be in both.
  private static let leastShare = 0.3

  init(_ text: String) {
    let units = ContentText(text).units
    pairs = Set(zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }).sorted()
  }

  /// The share of pairs that are in both; 0 where they have nothing to do with each other.
  func of(_ other: WordingLikeness) -> Double {
    var (left, right, common) = (0, 0, 0)
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        common += 1
        left += 1
        right += 1
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let shorter = min(pairs.count, other.pairs.count)
    guard common >= Self.leastCommon, shorter > 0 else { return 0 }
    let share = Double(common) / Double(shorter)
    return share >= Self.leastShare ? share : 0
  }
}
