/// What a word or sign does in a time expression; the names are those of the first column of
/// `date-words.txt`.
enum DateTokenKind: String, CaseIterable, Sendable {
  // Signs of numbers; they become one `number` token.
  case digit, ten, hundred, thousand
  case number

  // Units.
  case firstYear = "first-year"
  case yearUnit = "year-unit"
  case monthUnit = "month-unit"
  case dayUnit = "day-unit"
  case hourUnit = "hour-unit"
  case minuteUnit = "minute-unit"
  case secondUnit = "second-unit"
  case quarterHour = "quarter-hour"
  case half
  case onTheHour = "on-the-hour"
  case weekUnit = "week-unit"
  case centuryUnit = "century-unit"
  case decadeUnit = "decade-unit"
  case quarterUnit = "quarter-unit"
  case fiscalUnit = "fiscal-unit"
  case academicUnit = "academic-unit"
  case unitAndSeason = "unit-and-season"

  // Periods counted from the reference date, and from the date spoken of last.
  case year, month, week, weekend, quarter, century, day
  case bareWeekend = "bare-weekend"
  case shortDay = "short-day"
  case yearOfSeason = "year-of-season"
  case fiscalYear = "fiscal-year"
  case sameDay = "same-day"
  case sameMonth = "same-month"
  case sameYear = "same-year"
  case weekday

  // Parts.
  case season
  case shortSeason = "short-season"
  case halfYear = "half-year"
  case summerBreak = "summer-break"
  case yearPart = "year-part"
  case monthPart = "month-part"
  case initial
  case part
  case tenDays = "ten-days"
  case someTime = "some-time"
  case dayPart = "day-part"
  case shortDayPart = "short-day-part"

  // Calendars and named days.
  case lunar, solar, leap, era
  case commonEra = "common-era"
  case lunarMonth = "lunar-month"
  case holiday
  case solarTerm = "solar-term"
  case event
  case zone

  // Counted spans.
  case holidayTail = "holiday-tail"

  case countUnit = "count-unit"
  case countHour = "count-hour"
  case countMinute = "count-minute"
  case countSecond = "count-second"
  case few, ago, within, odd, window, vague

  // What ties expressions together.
  case to, and, between, of, ordinal, first, piece, open, close, comma, colon, dot, slash, since
  case about
  case middleDot = "middle-dot"
  case dateTime = "date-time"
  case universalTime = "universal-time"
  case datelineEnd = "dateline-end"

  /// A word that is none of our business, listed so that no shorter word inside it is taken.
  case plain
  /// A word that ends after so many characters, whatever longer word it seems to begin.
  case cut
  /// The end of what stands together.
  case end
}

extension DateTokenKind {
  /// The kinds an expression can begin with; words of other kinds count only right after another.
  static let beginnings: Set<DateTokenKind> = [
    .digit, .ten, .hundred, .thousand, .number,
    .year, .month, .week, .weekend, .quarter, .century, .day, .bareWeekend, .shortDay,
    .yearOfSeason, .fiscalYear, .sameDay, .sameMonth, .sameYear, .weekday,
    .season, .halfYear, .summerBreak, .yearPart, .monthPart, .dayPart,
    .lunar, .solar, .era, .commonEra, .lunarMonth, .leap, .holiday, .solarTerm, .event, .zone,
    .few, .ordinal, .first, .window, .vague, .someTime, .half,
  ]
}
