internal import EDTF

/// The Chinese calendar of the years 1900 to 2100, from `lunar-years.txt`.
struct LunarCalendar: Sendable {
  private struct Year {
    let firstDay: CivilDay
    /// The month after which a leap month follows, or 0.
    let leapAfter: Int
    /// How many days each month has, with the leap month in its place.
    let lengths: [Int]
  }

  private let firstYear: Int
  private let years: [Year]

  /// The calendar our list holds.
  static let shared = LunarCalendar(.lunarYears)

  private init(_ list: WordList) {
    var years: [Year] = []
    var firstYear: Int?
    for fields in DateLexiconBuilder.fields(of: list) where fields.count == 4 {
      guard let year = Int(fields[0]), let leap = Int(fields[2]),
        let first = CivilDay(isoText: "\(year)-\(fields[1])")
      else { continue }
      firstYear = firstYear ?? year
      let lengths = fields[3].utf8.map { $0 == UInt8(ascii: "+") ? 30 : 29 }
      years.append(Year(firstDay: first, leapAfter: leap, lengths: lengths))
    }
    self.firstYear = firstYear ?? 0
    self.years = years
  }

  /// The first day and the length of a month, or nil where the year has none such.
  func month(year: Int, month: Int, isLeap: Bool = false) -> (first: CivilDay, length: Int)? {
    guard years.indices.contains(year - firstYear), (1...12).contains(month) else { return nil }
    let year = years[year - firstYear]
    if isLeap, year.leapAfter != month { return nil }
    let isAfterLeap = year.leapAfter > 0 && month > year.leapAfter
    let place = month - 1 + (isLeap || isAfterLeap ? 1 : 0)
    guard place < year.lengths.count else { return nil }
    let before = year.lengths[..<place].reduce(0, +)
    return (year.firstDay.adding(days: before), year.lengths[place])
  }

  /// A day of a month, the last where `day` is nil; nil where the month has no such day.
  func day(year: Int, month: Int, day: Int?, isLeap: Bool = false) -> CivilDay? {
    guard let found = self.month(year: year, month: month, isLeap: isLeap) else { return nil }
    let day = day ?? found.length
    guard (1...found.length).contains(day) else { return nil }
    return found.first.adding(days: day - 1)
  }
}
