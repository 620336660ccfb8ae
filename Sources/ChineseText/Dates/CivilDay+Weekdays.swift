internal import EDTF

extension CivilDay {
  /// Makes the nth weekday of a month, or nil where the month has none; -1 is the last.
  init?(year: Int, month: Int, weekday: Int, place: Int) {
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    let length = CivilDay.length(ofMonth: month, inYear: year)
    var day = 1 + (weekday - first.weekday + 7) % 7
    if place > 0 {
      day += 7 * (place - 1)
    } else {
      while day + 7 <= length { day += 7 }
    }
    self.init(year: year, month: month, day: day)
  }

  /// The Monday of its week.
  var monday: CivilDay { adding(days: 1 - weekday) }

  /// The nearest day with that weekday; of two as near, the earlier.
  func nearest(weekday: Int) -> CivilDay {
    let ahead = (weekday - self.weekday + 7) % 7
    return adding(days: ahead <= 3 ? ahead : ahead - 7)
  }

  /// The last day with that weekday up to this one.
  func last(weekday: Int) -> CivilDay {
    adding(days: -((self.weekday - weekday + 7) % 7))
  }

  /// The first day with that weekday from this one on.
  func next(weekday: Int) -> CivilDay {
    adding(days: (weekday - self.weekday + 7) % 7)
  }

  /// The days between two days, without sign.
  func distance(to other: CivilDay) -> Int { abs(other.dayNumber - dayNumber) }

  /// The last day of its month.
  var endOfMonth: CivilDay {
    adding(days: CivilDay.length(ofMonth: month, inYear: year) - day)
  }

  /// Reads 2022-12-30, or gives nil.
  init?(isoText text: some StringProtocol) {
    let fields = text.split(separator: "-").map { Int($0) }
    guard fields.count == 3, let year = fields[0], let month = fields[1], let day = fields[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
