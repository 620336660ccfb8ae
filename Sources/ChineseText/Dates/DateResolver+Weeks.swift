internal import EDTF

extension DateResolver {
  func resolveWeek(_ reading: TimeReading) -> Resolution? {
    guard let anchor, let week = reading.week else { return nil }
    let monday = anchor.monday.adding(days: 7 * week)
    var resolution = Resolution(days(monday, monday.adding(days: 6)), reference: anchor)
    resolution?.isApproximate = reading.part != nil
    return resolution
  }

  /// The day of a weekday, with whether the text shows it to be that one.
  func day(ofWeekday weekday: Int, week: Int?) -> CivilDay? {
    guard let anchor else { return nil }
    if let week { return anchor.monday.adding(days: 7 * week + weekday - 1) }
    switch tense {
    case .past:
      // Events follow each other: 星期四宣布…，星期五表示….
      let latest = memory.today ?? context.published ?? anchor
      let day = max(latest, anchor).last(weekday: weekday)
      memory.note(day)
      return day
    case .future:
      let day = anchor.next(weekday: weekday)
      memory.note(day)
      return day
    case .none:
      memory.hasUnsureWeekday = true
      let anchor = memory.today ?? context.published ?? anchor
      let shown = memory.weekdays[weekday, default: []].filter { $0.distance(to: anchor) < 7 }
      let nearest = shown.min { left, right in
        (left.distance(to: anchor), left) < (right.distance(to: anchor), right)
      }
      return nearest ?? anchor.last(weekday: weekday)
    }
  }

  /// The Saturday and Sunday of a week, the last begun where none is named.
  func weekend(_ week: Int?) -> EDTFDate? {
    guard let anchor else { return nil }
    var saturday = anchor.monday.adding(days: 5 + 7 * (week ?? 0))
    if week == nil, saturday > anchor, tense != .future { saturday = saturday.adding(days: -7) }
    return days(saturday, saturday.adding(days: 1))
  }
}
