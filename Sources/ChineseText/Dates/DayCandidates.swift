internal import EDTF

/// The days with one number in the months around a day.
struct DayCandidates {
  private let days: [CivilDay]
  private let anchor: CivilDay

  /// A weekday and a date belong together only so many days from the reference date.
  private static let reach = 16
  /// Without a tense, a day to come counts as so many times farther than a past one.
  private static let aheadWeight = 8

  init(day: Int, around anchor: CivilDay) {
    self.anchor = anchor
    days = (-3...3).compactMap { offset in
      let (year, month) = (anchor.year * 12 + anchor.month - 1 + offset)
        .quotientAndRemainder(dividingByPositive: 12)
      return CivilDay(year: year, month: month + 1, day: day)
    }
  }

  /// The nearest to a day.
  func nearest(to day: CivilDay) -> CivilDay? {
    days.min { $0.distance(to: day) < $1.distance(to: day) }
  }

  /// The one with a weekday, near a day.
  func with(weekday: Int, near day: CivilDay) -> CivilDay? {
    let fitting = days.filter { $0.weekday == weekday && $0.distance(to: day) <= Self.reach }
    return fitting.min { $0.distance(to: day) < $1.distance(to: day) }
  }

  /// The one the tense asks for.
  func chosen(by tense: Tense) -> CivilDay? {
    switch tense {
    case .past: days.last { $0 <= anchor }
    case .future: days.first { $0 >= anchor }
    case .none:
      days.min { cost($0) < cost($1) }
    }
  }

  private func cost(_ day: CivilDay) -> Int {
    day.distance(to: anchor) * (day > anchor ? Self.aheadWeight : 1)
  }
}
