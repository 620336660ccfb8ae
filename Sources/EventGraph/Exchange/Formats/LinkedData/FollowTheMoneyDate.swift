internal import EDTF

/// The dates that FollowTheMoney knows: a year, month, day or second, without any doubt.
enum FollowTheMoneyDate {
  /// The model has no years of fewer digits.
  private static let years = 1_000...9_999

  /// The value itself, where it is one of those dates.
  static func exact(_ happened: String?, _ bounds: TimeBounds) -> String? {
    guard let date = happened.flatMap(EDTFDate.init) else { return nil }
    switch date {
    case .date(let calendar):
      let isCertain = calendar.qualifiers.union.isEmpty && !calendar.hasUnspecifiedDigits
      let isCommon = calendar.precision != .yearPart && years.contains(calendar.lower.year)
      return isCertain && isCommon ? calendar.description : nil
    case .time:
      return second(bounds.lower)
    case .interval, .set:
      return nil
    }
  }

  /// The first and last day, where they are known.
  static func ends(of bounds: TimeBounds) -> (first: String?, last: String?) {
    let first = UTCText.earliest(bounds).flatMap { text(of: $0) }
    let last = UTCText.latest(bounds).flatMap { text(of: $0) }
    return (first, last)
  }

  private static func text(of time: UTCText) -> String? {
    guard time.isDay else { return second(time.second) }
    let text = time.description
    return text.utf8.count == 10 && text >= "1000" ? text : nil
  }

  /// The model drops the seconds of times that name their zone, so UTC goes unnamed.
  private static func second(_ second: Int) -> String? {
    let text = UTCText(second: second, isDay: false).description
    return text.utf8.count == 20 && text >= "1000" ? String(text.dropLast()) : nil
  }
}
