internal import EDTF

extension DateResolver {
  func resolveYearSpan(_ reading: TimeReading) -> Resolution? {
    guard let span = reading.yearSpan else { return nil }
    if case .relativeQuarter(let offset) = span { return resolveQuarter(Int(offset), reading) }
    guard let year = year(reading) ?? memoryYear ?? anchor?.year else { return nil }
    let value: EDTFDate?
    switch span {
    case .part(let number):
      value = YearPart(rawValue: Int(number)).flatMap { EDTFDate(year: year, part: $0) }
    case .months(let firstMonth, let lastMonth):
      let (first, last) = (Int(firstMonth), Int(lastMonth))
      value = first == last ? EDTFDate(year: year, month: first) : months(year, first, year, last)
    case .fiscal:
      let fiscal = fiscalYear
      let named = reading.lastYear.map { fiscal.isNamedByEnd ? $0 : $0 - 1 } ?? year
      let months = fiscal.months(of: called(reading) ?? named)
      value = days(months.first, months.last)
    case .academic:
      value = days((year, 9), (year + 1, 8))
    case .relativeQuarter:
      value = nil
    }
    return finish(Resolution(value, reference: reference(reading)), reading)
  }

  /// What 本财年 is called.
  private func called(_ reading: TimeReading) -> Int? {
    guard case .relative(let offset) = reading.year, let anchor else { return nil }
    return fiscalYear.year(of: (anchor.year, anchor.month)) + Int(offset)
  }

  /// Whose fiscal year is meant: of whoever was named last before it, or first after it.
  private var fiscalYear: FiscalYear {
    let names = FiscalNames(lexicon: text.lexicon)
    let place = range.lowerBound
    if let found = names.last(in: text.bytes[..<place]) ?? names.first(in: text.bytes[place...]) {
      return found
    }
    for paragraph in earlier.reversed() {
      if let found = names.last(in: Array(paragraph.utf8)[...]) { return found }
    }
    return .calendar
  }

  /// The year the sentence has named already: 2021年…，第四季度….
  private var memoryYear: Int? {
    sentenceMention.flatMap { $0.hasYear ? $0.first.year : nil }
  }

  private func resolveQuarter(_ offset: Int, _ reading: TimeReading) -> Resolution? {
    guard let anchor else { return nil }
    let count = anchor.year * 4 + (anchor.month - 1) / 3 + offset
    let (year, quarter) = count.quotientAndRemainder(dividingByPositive: 4)
    let value = YearPart(rawValue: 33 + quarter).flatMap { EDTFDate(year: year, part: $0) }
    return Resolution(value, reference: anchor)
  }

  func months(_ firstYear: Int, _ first: Int, _ lastYear: Int, _ last: Int) -> EDTFDate? {
    guard let start = CalendarDate(year: firstYear, month: first),
      let end = CalendarDate(year: lastYear, month: last)
    else { return nil }
    return EDTFDate(from: start, to: end)
  }

  private func days(_ first: (Int, Int), _ last: (Int, Int)) -> EDTFDate? {
    guard let start = CivilDay(year: first.0, month: first.1, day: 1),
      let end = CivilDay(year: last.0, month: last.1, day: 1)
    else { return nil }
    return days(start, end.endOfMonth)
  }

  /// The days from one to another.
  func days(_ first: CivilDay, _ last: CivilDay) -> EDTFDate? {
    guard let start = CalendarDate(first), let end = CalendarDate(last) else { return nil }
    return first == last ? .date(start) : EDTFDate(from: start, to: end)
  }
}

extension Int {
  /// Division that rounds down, for a positive divisor.
  func quotientAndRemainder(dividingByPositive divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
