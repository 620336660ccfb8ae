extension DateRule {
  /// All rules; where two read the same words the first wins.
  static let all: [DateRule] = [
    numericDate, yearNumber, bareYears, eraYear, relativeYear, countedYear,
    century, decade, season, halfYear, quarter, monthsOfYear, fiscalYear, academicYear,
    calendar, monthNumber, lunarMonth, relativeMonth, countedMonth, part,
    relativeWeek, weekend, weekday, ordinalWeekday,
    dayNumber, lunarDay, relativeDay, bracketedDay, countedDay, holiday, solarTerm,
    restatement, commaWeekday, dayPart, clock, zone, zoneAfter,
    countedSpan, spanAfterDate, eventSpan, window, vague,
    range, list,
  ]

  /// The set of this rule alone.
  var set: RuleSet {
    RuleSet(place: Self.all.firstIndex { $0.id == id } ?? 63)
  }
}
