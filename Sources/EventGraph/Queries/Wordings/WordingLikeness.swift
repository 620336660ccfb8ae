internal import ChineseText

/// How much two wordings have in common, whatever the order.
struct WordingLikeness {
  /// The pairs of neighbouring characters, sorted.
  private let pairs: [UInt32]

  /// Fewer pairs in common are common words.
  private static let leastCommon = 3
  /// Of the shorter one's pairs, how many have to be in both.
  private static let leastShare = 0.3
  /// Of a part's pairs, how many have to be in the whole.
  private static let partShare = 0.6

  init(_ text: String) {
    self.init(units: ContentText(text).units)
  }

  init(units: [UInt16]) {
    pairs = Set(zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }).sorted()
  }

  /// The share of pairs that are in both; 0 where they have nothing to do with each other.
  func of(_ other: WordingLikeness) -> Double {
    let common = common(with: other)
    let shorter = min(pairs.count, other.pairs.count)
    guard common >= Self.leastCommon, shorter > 0 else { return 0 }
    let share = Double(common) / Double(shorter)
    return share >= Self.leastShare ? share : 0
  }

  /// Whether most of it stands in a longer text.
  func isIn(_ other: WordingLikeness) -> Bool {
    let common = common(with: other)
    return common >= Self.leastCommon && Double(common) >= Self.partShare * Double(pairs.count)
  }

  /// Whether two quotations are two versions of the same words.
  func isVersion(of other: WordingLikeness) -> Bool { of(other) >= Self.partShare }

  private func common(with other: WordingLikeness) -> Int {
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
    return common
  }
}
