extension EDTFDate {
  /// Makes a year, a month or a day, or nil where the calendar or EDTF has none such.
  ///
  /// EDTF writes months and days only of years -9999 to 9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self = .date(date)
  }

  /// Makes a day, or nil where its year has more than four digits.
  public init?(_ day: CivilDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// Makes a season or another part of a year, or nil where the year has more than four digits.
  public init?(year: Int, part: YearPart) {
    guard let date = CalendarDate(year: year, part: part) else { return nil }
    self = .date(date)
  }

  /// Makes an interval between two dates, or nil where the second begins before the first.
  public init?(from start: CalendarDate, to end: CalendarDate) {
    self.init(start: .date(start), end: .date(end))
  }

  /// Makes an interval that begins with a date and has an open end.
  public init?(since start: CalendarDate) {
    self.init(start: .date(start), end: .open)
  }

  /// Makes an interval that ends with a date and has an open start.
  public init?(until end: CalendarDate) {
    self.init(start: .open, end: .date(end))
  }

  private init?(start: EDTFInterval.End, end: EDTFInterval.End) {
    guard let interval = EDTFInterval(start: start, end: end) else { return nil }
    self = .interval(interval)
  }
}
