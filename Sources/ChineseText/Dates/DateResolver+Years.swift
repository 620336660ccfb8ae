internal import EDTF

extension DateResolver {
  /// The year a reading names, or nil where it names none or the article does not tell it.
  func year(_ reading: TimeReading) -> Int? {
    switch reading.year {
    case .number(let number):
      return reading.isBeforeCommonEra ? 1 - Int(number) : Int(number)
    case .twoDigits(let digits):
      let number = Int(digits)
      guard let anchor else { return number < 50 ? 2000 + number : 1900 + number }
      let candidate = anchor.year / 100 * 100 + number
      return candidate > anchor.year + Self.yearsAhead ? candidate - 100 : candidate
    case .relative(let offset):
      return yearAnchor.map { $0 + Int(offset) }
    case .counted(let offset):
      return memory.last.map { $0.first.year + Int(offset) }
    case nil:
      return nil
    }
  }

  /// The year that 今年 means.
  ///
  /// What appears in the first days of January and tells of the last of December was written then.
  private var yearAnchor: Int? {
    guard let anchor else { return nil }
    guard anchor == context.published, anchor.month == 1, anchor.day <= Self.lateDays,
      let day = memory.lastDay?.day, day.year == anchor.year - 1,
      day.distance(to: anchor) <= Self.lateDays + 4
    else { return anchor.year }
    return day.year
  }

  /// A year of two digits lies at most so far ahead.
  private static let yearsAhead = 10

  /// An article may appear so many days after it was written.
  private static let lateDays = 3

  func resolveYear(_ reading: TimeReading) -> Resolution? {
    guard let year = year(reading) else { return nil }
    // The end of a year is December; its beginning may be any of several months.
    let isEnd = reading.part == .late
    let value = isEnd ? EDTFDate(year: year, month: 12) : EDTFDate(year: year)
    return finish(Resolution(value, reference: reference(reading)), reading)
  }

  /// The anchor, where the year is counted from it.
  func reference(_ reading: TimeReading) -> CivilDay? {
    if case .number = reading.year { return nil }
    return anchor
  }

  /// Adds what all dates with a year share.
  func finish(_ resolution: Resolution?, _ reading: TimeReading) -> Resolution? {
    guard var resolution else { return nil }
    switch reading.year {
    case .number, .twoDigits, .counted: resolution.hasYear = true
    case .relative: break
    case nil: resolution.hasYear = isInTold(year: resolution.value.lower?.year)
    }
    // 同年 counts from another date, but 同年5月3日 is a day of its own where that date has a year.
    if case .counted = reading.year, reading.month == nil || !isYearTold {
      resolution.isAnaphoric = true
    }
    switch reading.part {
    case .early, .middle, .late, .someTime: resolution.isApproximate = true
    case .tenDays, nil: break
    }
    return checkRestatement(resolution, reading)
  }

  /// Whether the last date had its year, by number or as 去年.
  private var isYearTold: Bool {
    memory.last.map { $0.hasYear || $0.first.year < anchor?.year ?? .max } ?? false
  }

  /// Whether a year that was left out is the one told last, and not the current one.
  private func isInTold(year: Int?) -> Bool {
    guard let mention = memory.last, mention.hasYear, let year, let anchor else { return false }
    return mention.first.year == year && year < anchor.year
  }

  /// Keeps both readings where the same year is said twice and differs; the number counts.
  private func checkRestatement(_ resolution: Resolution, _ reading: TimeReading) -> Resolution {
    guard !reading.hasDay, let other = reading.restatement?.reading, let year = year(other),
      let own = self.year(reading), own != year, let value = EDTFDate(year: year)
    else { return resolution }
    var resolution = resolution
    var readings = [resolution.value, value]
    if case .relative = reading.year, case .number = other.year {
      readings.reverse()
      resolution.value = value
      // 今年（2014年） in a quotation of 2014 only says which year is meant.
      if abs(own - year) > 1 { return resolution }
    }
    resolution.conflict = TimeExpression.Conflict(
      description: "\(own) and \(year) are different years",
      readings: readings
    )
    return resolution
  }

  func resolveCentury(_ reading: TimeReading) -> Resolution? {
    var resolution: Resolution?
    if let decade = reading.decade {
      guard let year = firstYear(ofDecade: decade, reading) else { return nil }
      let last = reading.lastDecade.map { year + $0 - decade } ?? year
      resolution = Resolution(
        decades(year, last),
        reference: reading.century == nil && decade < 100 ? anchor : nil
      )
    } else if let century = century(reading) {
      let first = (century - 1) * 100
      let date =
        reading.isBeforeCommonEra
        ? CalendarYear(magnitude: first, isNegative: true, unspecified: [.tens, .ones])
          .flatMap { CalendarDate(year: $0) }
        : CalendarDate(centuryOf: first)
      resolution = Resolution(date.map(EDTFDate.date))
    }
    resolution?.hasYear = true
    resolution?.isApproximate = reading.part != nil
    return resolution
  }

  private func decades(_ first: Int, _ last: Int) -> EDTFDate? {
    guard let start = CalendarDate(decadeOf: first), let end = CalendarDate(decadeOf: last) else {
      return nil
    }
    return first == last ? .date(start) : EDTFDate(from: start, to: end)
  }

  private func century(_ reading: TimeReading) -> Int? {
    switch reading.century {
    case .number(let number): Int(number)
    case .relative(let offset): anchor.map { $0.year / 100 + 1 + Int(offset) }
    case nil: nil
    }
  }

  /// 90 is the latest nineties that have begun, unless the century is named.
  private func firstYear(ofDecade decade: Int, _ reading: TimeReading) -> Int? {
    if decade >= 100 { return decade }
    if let century = century(reading) { return (century - 1) * 100 + decade }
    guard let anchor else { return 1900 + decade }
    let candidate = anchor.year / 100 * 100 + decade
    return candidate > anchor.year ? candidate - 100 : candidate
  }
}
