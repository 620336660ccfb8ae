/// The days from one to another as two integers, which is also how a database sorts them.
public struct DaySpan: Hashable, Sendable {
  /// The number of the first day, as `CivilDay.dayNumber` has it, or `noLower`.
  public let lower: Int
  /// The number of the last day, or `noUpper`.
  public let upper: Int

  /// Stands for a first day that is open or unknown, before every day there is.
  ///
  /// Differences between two bounds, these included, never overflow.
  public static let noLower = -1_000_000_000_000_000_000

  /// Stands for a last day that is open or unknown, after every day there is.
  public static let noUpper = 1_000_000_000_000_000_000

  /// Makes a span, open on a side that is nil.
  ///
  /// A last day before the first counts as the first.
  public init(from first: CivilDay?, through last: CivilDay?) {
    let lower = first?.dayNumber ?? Self.noLower
    self.init(lower: lower, upper: max(lower, last?.dayNumber ?? Self.noUpper))
  }

  init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

extension DaySpan {
  /// The first day, or nil where it is open or unknown.
  public var first: CivilDay? { lower == Self.noLower ? nil : CivilDay(dayNumber: lower) }

  /// The last day, or nil where it is open or unknown.
  public var last: CivilDay? { upper == Self.noUpper ? nil : CivilDay(dayNumber: upper) }
}

extension DaySpan: Comparable {
  /// Orders spans by their first day, those with the same first day by their last.
  public static func < (left: DaySpan, right: DaySpan) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}
