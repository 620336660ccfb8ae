/// One date: a year, a month, a part of a year or a day, with whatever is open or doubted in it.
public struct CalendarDate: Hashable, Sendable {
  /// What the date says beyond its year.
  public enum Detail: Hashable, Sendable {
    /// Nothing: the date is a year.
    case none
    /// A season, quarter, third or half of the year.
    case part(YearPart)
    /// A month.
    case month(TwoDigits)
    /// A month and a day.
    case day(month: TwoDigits, day: TwoDigits)
  }

  /// The year.
  public let year: CalendarYear
  /// The month and the day, or the part of the year.
  public let detail: Detail
  /// The doubts about each component.
  public let qualifiers: ComponentQualifiers

  /// Makes a date, or nil where no day of the calendar fits it.
  ///
  /// Years with `Y` or `S` stand alone. Qualifiers of missing components are dropped.
  public init?(
    year: CalendarYear,
    detail: Detail = .none,
    qualifiers: ComponentQualifiers = ComponentQualifiers()
  ) {
    if year.standsAlone, detail != .none { return nil }
    self.init(uncheckedYear: year, detail: detail, qualifiers: qualifiers)
    guard period(.first) != nil else { return nil }
  }

  init(uncheckedYear year: CalendarYear, detail: Detail, qualifiers: ComponentQualifiers) {
    self.year = year
    self.detail = detail
    var kept = qualifiers
    switch detail {
    case .none: (kept.month, kept.day) = ([], [])
    case .part, .month: kept.day = []
    case .day: break
    }
    self.qualifiers = kept
  }
}

extension CalendarDate {
  /// Makes a year, a month or a day, or nil where the calendar or EDTF has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let calendarYear = CalendarYear(year) else { return nil }
    switch (month, day) {
    case (nil, nil):
      self.init(year: calendarYear)
    case (let month?, nil):
      guard let month = TwoDigits(month) else { return nil }
      self.init(year: calendarYear, detail: .month(month))
    case (let month?, let day?):
      guard let month = TwoDigits(month), let day = TwoDigits(day) else { return nil }
      self.init(year: calendarYear, detail: .day(month: month, day: day))
    case (nil, _?):
      return nil
    }
  }

  /// Makes a day, or nil where its year has more than four digits.
  public init?(_ day: CivilDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// Makes a season or another part of a year, or nil where the year has more than four digits.
  public init?(year: Int, part: YearPart) {
    guard let calendarYear = CalendarYear(year) else { return nil }
    self.init(year: calendarYear, detail: .part(part))
  }

  /// Makes the decade of a year, as `199X`, or nil where the year is not 0 to 9999.
  public init?(decadeOf year: Int) {
    self.init(year, unspecified: [.ones])
  }

  /// Makes the hundred years around a year, as `19XX`, or nil where the year is not 0 to 9999.
  public init?(centuryOf year: Int) {
    self.init(year, unspecified: [.tens, .ones])
  }

  private init?(_ year: Int, unspecified: UnspecifiedDigits) {
    guard let year = CalendarYear(magnitude: year, unspecified: unspecified) else { return nil }
    self.init(year: year)
  }

  /// The same date with all its components doubted in that way, and no other doubts.
  public func qualified(_ qualifier: DateQualifier) -> CalendarDate {
    CalendarDate(
      uncheckedYear: year,
      detail: detail,
      qualifiers: ComponentQualifiers(year: qualifier, month: qualifier, day: qualifier)
    )
  }
}

extension CalendarDate {
  /// The unit the date is written in.
  public var precision: DatePrecision {
    switch detail {
    case .none: .year
    case .part: .yearPart
    case .month: .month
    case .day: .day
    }
  }

  /// Whether any digit is open.
  public var hasUnspecifiedDigits: Bool {
    switch detail {
    case .none, .part: year.unspecified != []
    case .month(let month): year.unspecified != [] || month.unspecified != []
    case .day(let month, let day):
      year.unspecified != [] || month.unspecified != [] || day.unspecified != []
    }
  }

  /// The one day meant, or nil where the date is not a complete day.
  public var exactDay: CivilDay? {
    guard case .day(let month, let day) = detail, !hasUnspecifiedDigits else { return nil }
    return CivilDay(uncheckedYear: year.number, month: month.number, day: day.number)
  }
}
