/// A day of the proleptic Gregorian calendar, with year 0 as ISO 8601 has it.
public struct CivilDay: Hashable, Sendable {
  /// The astronomical year: 0 is 1 BC.
  public let year: Int
  /// The month, 1 through 12.
  public let month: Int
  /// The day of the month, 1 through 31.
  public let day: Int

  /// Makes a day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.length(ofMonth: month, inYear: year) else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Makes a day the caller knows to exist.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The years whose day numbers are exact in an `Int`.
  public static let years = -1_000_000_000_000_000...1_000_000_000_000_000

  /// Whether February of `year` has 29 days.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month.
  public static func length(ofMonth month: Int, inYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDay {
  /// Days since 1 January 1970.
  ///
  /// Years are counted from 1 March, so that the leap day is the last day of its year and a
  /// 400-year era always has 146,097 days.
  public var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The numbers of the first and the last day of `years`.
  public static let dayNumbers =
    CivilDay(uncheckedYear: years.lowerBound, month: 1, day: 1)
    .dayNumber...CivilDay(uncheckedYear: years.upperBound, month: 12, day: 31).dayNumber

  /// Makes the day that lies `dayNumber` days after 1 January 1970.
  ///
  /// A number beyond the years the calendar covers gives the nearest day it does cover.
  public init(dayNumber: Int) {
    let known = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound)
    let shifted = known + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day `days` later, or earlier where negative, as far as the calendar goes.
  public func adding(days: Int) -> CivilDay {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDay(dayNumber: overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// The ISO weekday: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let offset = (dayNumber + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }
}

extension CivilDay: Comparable {
  /// Orders days by time.
  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDay: CustomStringConvertible, ASCIIPrintable {
  /// The day as ISO 8601 writes it.
  ///
  /// Years of up to four digits have four; longer ones carry a sign, as in `+12345-01-01`.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    if year > 9999 { text.append(ASCII.plus) }
    if year < 0 { text.append(ASCII.hyphen) }
    text.append(abs(year), digits: 4)
    text.append(ASCII.hyphen)
    text.append(month, digits: 2)
    text.append(ASCII.hyphen)
    text.append(day, digits: 2)
  }
}
