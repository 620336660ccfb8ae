internal import EDTF

/// Writes bounds of time as ISO 8601 in UTC.
enum UTCText {
  private static let secondsPerDay = 86_400

  /// The first moment: a day where one begins, else a second; nil where it is open or undated.
  static func earliest(_ bounds: TimeBounds) -> String? {
    guard bounds.isDated, bounds.lower > TimeBounds.open else { return nil }
    return coversDays(bounds) ? day(of: bounds.lower) : second(bounds.lower)
  }

  /// The last moment: a day where one ends, else a second; nil where it is open or undated.
  static func latest(_ bounds: TimeBounds) -> String? {
    guard bounds.isDated, bounds.upper < TimeBounds.undated else { return nil }
    return coversDays(bounds) ? day(of: bounds.upper) : second(bounds.upper)
  }

  /// Whether the bounds begin and end with days.
  static func coversDays(_ bounds: TimeBounds) -> Bool {
    let begins = bounds.lower == TimeBounds.open || bounds.lower % secondsPerDay == 0
    let ends = bounds.upper == TimeBounds.undated || (bounds.upper + 1) % secondsPerDay == 0
    return begins && ends
  }

  /// The day a second lies in.
  static func day(of second: Int) -> String {
    civilDay(of: second).description
  }

  /// A second, as in `2022-12-30T08:00:00Z`.
  static func second(_ second: Int) -> String {
    let day = civilDay(of: second)
    let rest = second - day.dayNumber * secondsPerDay
    let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }

  private static func civilDay(of second: Int) -> CivilDay {
    let (quotient, remainder) = second.quotientAndRemainder(dividingBy: secondsPerDay)
    return CivilDay(dayNumber: remainder < 0 ? quotient - 1 : quotient)
  }
}
