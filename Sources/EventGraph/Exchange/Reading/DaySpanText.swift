internal import EDTF

/// The days that bounds of time touch, for formats that count in days.
struct DaySpanText {
  /// The first day, as in `2022-12-30`; nil where the beginning is open or nothing is dated.
  let start: String?
  /// The day after the last; nil where the end is open or nothing is dated.
  let dayAfter: String?
  /// Whether the bounds say more than days can.
  let isCutToDays: Bool

  init(_ bounds: TimeBounds) {
    guard bounds.isDated else {
      (start, dayAfter, isCutToDays) = (nil, nil, false)
      return
    }
    start = bounds.lower > TimeBounds.open ? Self.text(of: Self.day(of: bounds.lower)) : nil
    dayAfter =
      bounds.upper < TimeBounds.undated
      ? Self.text(of: Self.day(of: bounds.upper).adding(days: 1)) : nil
    isCutToDays = !UTCText.coversDays(bounds)
  }

  /// Days as all programs write them; years of more or fewer than four digits count as open ends.
  private static func text(of day: CivilDay) -> String? {
    (1...9_999).contains(day.year) ? day.description : nil
  }

  private static func day(of second: Int) -> CivilDay {
    let (quotient, remainder) = second.quotientAndRemainder(dividingBy: 86_400)
    return CivilDay(dayNumber: remainder < 0 ? quotient - 1 : quotient)
  }
}
