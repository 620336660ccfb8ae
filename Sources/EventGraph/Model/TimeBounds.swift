public import EDTF

/// The first and last second a time may mean, as the database sorts and filters by them.
///
/// Undated facts have both bounds at `undated`, behind everything else, so that a scan in order of
/// time meets them last.
public struct TimeBounds: Hashable, Sendable {
  /// The first second, counted from 1970 by the clocks of the place, or `open`.
  public let lower: Int
  /// The last second, or `undated` where the end is open or unknown.
  public let upper: Int

  /// Stands for no date at all, and for an end that is open.
  public static let undated = 1 << 47
  /// Stands for a beginning that is open.
  public static let open = -(1 << 47)

  package init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  /// The bounds of a date; nil means undated.
  ///
  /// Dates further than four million years away sort with the open ends.
  public init(of date: EDTFDate?) {
    guard let date else {
      self.init(lower: Self.undated, upper: Self.undated)
      return
    }
    if case .time(let time) = date {
      // Days in the news are the days of the place, so a time counts by the clocks there as well.
      let midnight = Self.firstSecond(of: time.day)
      let second = midnight + time.hour * 3_600 + time.minute * 60 + time.second
      self.init(lower: second, upper: second)
      return
    }
    let lower = date.lower.map { Self.firstSecond(of: $0) } ?? Self.open
    let upper = date.upper.map { Self.firstSecond(of: $0.adding(days: 1)) - 1 } ?? Self.undated
    // So far away all days are one.
    self.init(lower: min(lower, Self.undated - 1), upper: max(lower, upper))
  }

  /// The bounds of a time as it is stored; what cannot be read counts as undated.
  init(storing happened: String?) {
    self.init(of: happened.flatMap(EDTFDate.init))
  }

  private static func firstSecond(of day: CivilDay) -> Int {
    let days = undated / secondsPerDay
    return min(max(day.dayNumber, -days), days) * secondsPerDay
  }

  private static let secondsPerDay = 86_400

  /// Whether there is a date.
  public var isDated: Bool { lower != Self.undated }
}
