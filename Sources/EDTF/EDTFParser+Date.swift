extension EDTFParser {
  /// Reads a year, a month, a part of a year or a day, with its qualifiers.
  mutating func date() throws(EDTFError) -> CalendarDate {
    var qualifiers = ComponentQualifiers()
    qualifiers.add(year: componentQualifier())
    let year = try self.year()
    qualifiers.add(year: groupQualifier())
    guard next == ASCII.hyphen else { return try date(year, .none, qualifiers, at: position) }
    if year.standsAlone { throw error(.misplacedLongYear) }
    position += 1

    qualifiers.add(month: componentQualifier())
    let monthPosition = position
    let month = try twoDigits()
    let group = groupQualifier()
    qualifiers.add(year: group, month: group)
    if let part = month.part {
      return try date(year, .part(part), qualifiers, at: monthPosition)
    }
    guard month.isPossibleMonth else { throw error(.noSuchMonth, at: monthPosition) }
    guard take(ASCII.hyphen) else {
      return try date(year, .month(month), qualifiers, at: monthPosition)
    }

    qualifiers.add(day: componentQualifier())
    let dayPosition = position
    let day = try twoDigits()
    let whole = groupQualifier()
    qualifiers.add(year: whole, month: whole, day: whole)
    return try date(year, .day(month: month, day: day), qualifiers, at: dayPosition)
  }

  /// Makes the date that was read, if there is such a day.
  private func date(
    _ year: CalendarYear,
    _ detail: CalendarDate.Detail,
    _ qualifiers: ComponentQualifiers,
    at position: Int
  ) throws(EDTFError) -> CalendarDate {
    let date = CalendarDate(uncheckedYear: year, detail: detail, qualifiers: qualifiers)
    guard date.period(.first) != nil else {
      throw error(date.hasUnspecifiedDigits ? .noPossibleDate : .noSuchDay, at: position)
    }
    return date
  }

  /// Reads a qualifier before a component, which belongs to level 2.
  private mutating func componentQualifier() -> DateQualifier {
    guard let qualifier = takeQualifier() else { return [] }
    level = 2
    return qualifier
  }

  /// Reads a qualifier behind a component, which belongs to level 2 unless it ends the date.
  private mutating func groupQualifier() -> DateQualifier {
    guard let qualifier = takeQualifier() else { return [] }
    if next == ASCII.hyphen { level = 2 }
    return qualifier
  }

  /// Reads two digits, each of which may be open.
  private mutating func twoDigits() throws(EDTFError) -> TwoDigits {
    guard let tens = takeDigitOrX(), let ones = takeDigitOrX() else { throw unexpected() }
    var unspecified: UnspecifiedDigits = []
    if tens.isOpen { unspecified.insert(.tens) }
    if ones.isOpen { unspecified.insert(.ones) }
    return TwoDigits(tens: tens.value, ones: ones.value, unspecified: unspecified)
  }
}

extension TwoDigits {
  /// The part of a year these digits stand for in place of a month.
  fileprivate var part: YearPart? {
    unspecified == [] ? YearPart(rawValue: number) : nil
  }

  /// Whether some month has these digits.
  fileprivate var isPossibleMonth: Bool {
    candidates(in: 1...12).search(from: .first) { $0 } != nil
  }
}
