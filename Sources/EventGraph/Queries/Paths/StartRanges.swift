/// Which facts of a node a search in order of time wants, by the column `lower`: a range of those that
/// have a date, and perhaps the undated, which stand behind all others.
struct StartRanges: Sequence, IteratorProtocol {
  private var dated: ClosedRange<Int>?
  private var hasUndated: Bool

  /// Every fact.
  static var all: Self { Self(dated: Int.min...Int.max, hasUndated: false) }

  init(dated: ClosedRange<Int>?, hasUndated: Bool) {
    self.dated = dated
    self.hasUndated = hasUndated
  }

  mutating func next() -> ClosedRange<Int>? {
    if let range = dated {
      dated = nil
      return range
    }
    guard hasUndated else { return nil }
    hasUndated = false
    return TimeBounds.undated...TimeBounds.undated
  }
}
