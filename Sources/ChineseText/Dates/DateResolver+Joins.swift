internal import EDTF

extension DateResolver {
  /// The value of a match of any shape.
  func resolve(_ match: DateMatch) -> Resolution? {
    guard let first = match.pieces.first else { return nil }
    switch match.shape {
    case .single: return resolve(first.reading)
    case .range: return resolveRange(first.reading, match.pieces[1].reading)
    case .list: return resolveList(match.pieces.map(\.reading))
    }
  }

  private func resolveRange(_ first: TimeReading, _ last: TimeReading) -> Resolution? {
    var first = first
    // 12月至2023年3月: the end has the year.
    if first.year == nil, first.month != nil, case .number(let year) = last.year {
      first.year = .number(year)
      if case .number(let from) = first.month, case .number(let to) = last.month, from > to {
        first.year = .number(year - 1)
      }
    }
    if let year = year(ofRange: first, last) { first.year = .number(Int32(year)) }
    guard let start = resolve(first), let from = start.value.lower else { return nil }
    let inherited = last.inheriting(first, from)
    guard var end = resolve(inherited), let to = end.value.lower else { return nil }
    if to < from, let later = later(inherited, last, after: first, on: from) { end = later }
    var joined = joinRange(start, end)
    joined?.hasYear = start.hasYear || end.hasYear
    return joined
  }

  /// The year of a range of months that names none, for which its end counts too.
  private func year(ofRange first: TimeReading, _ last: TimeReading) -> Int? {
    guard first.year == nil, last.year == nil, !first.hasDay, !last.hasDay,
      case .number(let from) = first.month, case .number(let to) = last.month, from <= to
    else { return nil }
    return chosenYear(
      YearChoice.Candidate { year in
        guard let start = CivilDay(year: year, month: Int(from), day: 1),
          let end = CivilDay(year: year, month: Int(to), day: 1)
        else { return nil }
        return (start, end.endOfMonth)
      }
    )
  }

  /// Moves the end of a range on where it had no year, month or week of its own.
  private func later(
    _ reading: TimeReading,
    _ said: TimeReading,
    after begin: TimeReading,
    on first: CivilDay
  ) -> Resolution? {
    var reading = reading
    if case .number(let year) = reading.year, said.year == nil, said.month != nil {
      reading.year = .number(year + 1)
    } else if said.month == nil, begin.month == nil, case .number(let month) = reading.month,
      case .number(let year) = reading.year, said.year == nil
    {
      reading.month = .number(month % 12 + 1)
      reading.year = .number(month == 12 ? year + 1 : year)
    } else if let weekday = said.weekday, said.day == nil, said.week == nil {
      return Resolution(EDTFDate(first.next(weekday: weekday)))
    } else {
      return nil
    }
    return resolve(reading)
  }

  private func joinRange(_ start: Resolution, _ end: Resolution) -> Resolution? {
    var joined = start
    joined.conflict = start.conflict ?? end.conflict
    joined.isAnaphoric = start.isAnaphoric && end.isAnaphoric
    joined.looseEnd = end.looseEnd
    guard let first = start.value.ends?.first, let last = end.value.ends?.last else { return nil }
    if let value = EDTFDate(from: first, to: last) {
      joined.value = first == last ? .date(first) : value
      return joined
    }
    guard
      let value = EDTFDate(from: end.value.ends?.first ?? last, to: start.value.ends?.last ?? first)
    else { return nil }
    joined.value = value
    joined.conflict = TimeExpression.Conflict(
      description: "the end \(end.value) lies before the beginning \(start.value)",
      readings: [start.value, end.value]
    )
    return joined
  }

  private func resolveList(_ readings: [TimeReading]) -> Resolution? {
    guard var joined = resolve(readings[0]), let first = joined.value.lower else { return nil }
    var dates: [CalendarDate] = joined.value.ends.map { [$0.first] } ?? []
    for reading in readings.dropFirst() {
      guard let next = resolve(reading.inheriting(readings[0], first)),
        case .date(let date) = next.value
      else { return nil }
      dates.append(date)
    }
    guard let start = dates.first, let end = dates.last,
      dates.allSatisfy({ $0.precision == start.precision })
    else { return nil }
    if start.isFollowed(by: dates.dropFirst()), let value = EDTFDate(from: start, to: end) {
      joined.value = value
    } else {
      guard let set = EDTFSet(.allOf, dates.map { .date($0) }) else { return nil }
      joined.value = .set(set)
    }
    return joined
  }
}

extension TimeReading {
  /// The reading of the end of a range, with the year and month of its beginning.
  func inheriting(_ first: TimeReading, _ day: CivilDay) -> TimeReading {
    var reading = self
    guard reading.week == nil, reading.span == nil else { return reading }
    if case .counted(let offset) = reading.year { reading.year = .number(Int32(day.year) + offset) }
    let isBareDay: Bool
    if case .number = reading.day { isBareDay = reading.month == nil } else { isBareDay = false }
    if isBareDay {
      reading.month = .number(Int32(day.month))
      reading.calendar = first.calendar == .chinese ? .civil : reading.calendar
    }
    let needsYear = reading.month != nil || reading.yearSpan != nil || reading.isNamedDay
    if reading.year == nil, needsYear, isCivilNumber { reading.year = .number(Int32(day.year)) }
    return reading
  }

  private var isNamedDay: Bool {
    switch day {
    case .named, .term: true
    default: false
    }
  }

  /// Whether its month is a number, so that a year can be added.
  private var isCivilNumber: Bool {
    switch month {
    case .relative, .counted: false
    case .number, nil: true
    }
  }
}

extension EDTFDate {
  /// The first and last date of the value as dates an interval can have.
  var ends: (first: CalendarDate, last: CalendarDate)? {
    switch self {
    case .date(let date):
      guard case .part(let part) = date.detail else { return (date, date) }
      let (month, count) = part.months
      guard month + count <= 13, let first = CalendarDate(year: date.year.number, month: month),
        let last = CalendarDate(year: date.year.number, month: month + count - 1)
      else { return nil }
      return (first, last)
    case .time(let time):
      return CalendarDate(time.day).map { ($0, $0) }
    case .interval(let interval):
      guard let first = interval.start.date, let last = interval.end.date else { return nil }
      return (first, last)
    case .set:
      return nil
    }
  }
}

extension CalendarDate {
  /// Whether dates of the same precision follow this one without a gap.
  func isFollowed(by others: some Sequence<CalendarDate>) -> Bool {
    var end = upper
    for date in others {
      guard date.precision == precision, date.lower == end.adding(days: 1) else { return false }
      end = date.upper
    }
    return true
  }
}
