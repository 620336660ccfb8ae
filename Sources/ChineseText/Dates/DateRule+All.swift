extension DateRule {
  /// All rules; where two read the same words the first wins.
  static let all: [DateRule] = [
    numericDate, yearNumber, eraYear, relativeYear, countedYear,
    century, decade, season, halfYear, quarter, monthsOfYear, fiscalYear, academicYear,
    calendar, monthNumber, lunarMonth, relativeMonth, countedMonth, part,
    relativeWeek, weekend, weekday, ordinalWeekday,
    dayNumber, lunarDay, relativeDay, bracketedDay, countedDay, holiday, solarTerm,
    restatement, commaWeekday, dayPart, clock, zone, zoneAfter,
    countedSpan, spanAfterDate, eventSpan, window, vague,
    range, list,
  ]

  /// The places in `all` of the rules that begin with each kind of token.
  static let places: [DateTokenKind: [Int]] = {
    var places: [DateTokenKind: [Int]] = [:]
    for (place, rule) in all.enumerated() {
      for kind in rule.starts { places[kind, default: []].append(place) }
    }
    return places
  }()

  /// The set of this rule alone.
  var set: RuleSet {
    RuleSet(place: Self.all.firstIndex { $0.id == id } ?? 63)
  }
}
