/// A length of time counted from a date: 三天后, 两周前, 冬奥会前数天.
struct CountedSpan: Hashable, Sendable {
  /// The unit, with the number of days it has in `date-words.txt`.
  enum Unit: Int32, Hashable, Sendable {
    case second = -3
    case minute = -2
    case hour = -1
    case day = 1
    case week = 7
    case month = 30
    case quarter = 90
    case year = 365
    case century = 36500
  }

  /// What it is counted from.
  enum Anchor: Hashable, Sendable {
    /// The date spoken of last, or the reference date.
    case context
    /// The date named in the same expression.
    case expression
    /// The event with that index.
    case event(Int16)
  }

  /// How a span lies to its anchor.
  enum Shape: Hashable, Sendable {
    /// Its far end is meant: 三天后.
    case end
    /// All of it is meant: 过去三天.
    case whole
  }

  /// The fewest and the most units meant.
  let count: ClosedRange<Int32>
  let unit: Unit
  /// Half a unit more: 一年半.
  var hasHalf = false
  /// -1 before the anchor, 1 after it.
  var direction: Int8
  var anchor = Anchor.context
  var shape = Shape.end

  /// The years it goes back or ahead, where it is a number of whole years.
  var wholeYears: Int32? {
    let isWhole = unit == .year && !hasHalf && count.lowerBound == count.upperBound
    return isWhole ? count.lowerBound * Int32(direction) : nil
  }
}
