internal import EDTF

/// The date of Easter.
enum Easter {
  /// Easter Sunday of a year, in the civil calendar, or nil before year 1.
  ///
  /// The Western date is the anonymous Gregorian computus, the Orthodox one that of the Julian
  /// calendar, moved to civil days.
  static func sunday(in year: Int, isOrthodox: Bool) -> CivilDay? {
    guard (1...9999).contains(year) else { return nil }
    return isOrthodox ? julian(year) : gregorian(year)
  }

  private static func gregorian(_ year: Int) -> CivilDay? {
    let golden = year % 19
    let century = year / 100
    let moonShift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let fullMoon =
      moonShift - moonShift / 28
      * (1 - moonShift / 28 * (29 / (moonShift + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7
    let sunday = fullMoon - weekday
    let month = 3 + (sunday + 40) / 44
    return CivilDay(year: year, month: month, day: sunday + 28 - 31 * (month / 4))
  }

  private static func julian(_ year: Int) -> CivilDay? {
    let moon = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let month = (moon + weekday + 114) / 31
    let day = (moon + weekday + 114) % 31 + 1
    // The Julian calendar is behind by ten days since 1582, and by one more in most century years.
    let lag = year / 100 - year / 400 - 2
    return CivilDay(year: year, month: month, day: day)?.adding(days: lag)
  }
}
