internal import EDTF

extension DateResolver {
  /// A day that is no weekday; `near` and `weekday` help to find a month or year left out.
  func resolveNamedDay(
    _ reading: TimeReading,
    near: CivilDay? = nil,
    weekday: Int? = nil
  ) -> Resolution? {
    switch reading.day {
    case .number(let day):
      return reading.calendar == .chinese
        ? resolveLunarDay(Int(day), reading) : resolveNumber(Int(day), reading, near, weekday)
    case .relative(let offset):
      guard let anchor = dayAnchor else { return nil }
      var day = anchor.adding(days: Int(offset))
      if let year = year(reading) {
        guard let same = CivilDay(year: year, month: day.month, day: day.day) else { return nil }
        day = same
      }
      return Resolution(EDTFDate(day), reference: anchor)
    case .counted(let offset):
      guard let day = memory.lastDay?.day ?? anchor else { return nil }
      var resolution = Resolution(EDTFDate(day.adding(days: Int(offset))), reference: day)
      resolution?.isAnaphoric = true
      return resolution
    case .named(let index):
      return resolve(text.lexicon.holidays[Int(index)], reading)
    case .term(let term):
      return resolve(.term(Int(term)), reading)
    case .nthWeekday(let place, let weekday):
      guard let (year, month) = month(reading) else { return nil }
      let day = CivilDay(year: year, month: month, weekday: Int(weekday), place: Int(place))
      return finish(Resolution(day.flatMap { EDTFDate($0) }), reading)
    case .nthDay(let place):
      return resolveNthDay(Int(place), reading)
    case .nthWeek, .weekend, .relativePair, nil:
      return nil
    }
  }

  /// The first or last day of a month or year.
  private func resolveNthDay(_ place: Int, _ reading: TimeReading) -> Resolution? {
    let found =
      reading.month == nil ? year(reading).map { ($0, place > 0 ? 1 : 12) } : month(reading)
    guard let (year, month) = found, let first = CivilDay(year: year, month: month, day: 1) else {
      return nil
    }
    let day = place > 0 ? first.adding(days: place - 1) : first.endOfMonth
    return finish(Resolution(EDTFDate(day), reference: reference(reading)), reading)
  }

  private func resolve(_ named: NamedDay, _ reading: TimeReading) -> Resolution? {
    let candidate = YearChoice.Candidate { year in named.day(in: year).map { ($0, $0) } }
    guard let year = year(reading) ?? chosenYear(candidate) else { return nil }
    guard let day = named.day(in: year) else { return unknownDay(year, reading) }
    return finish(Resolution(EDTFDate(day), reference: reference(reading)), reading)
  }

  private func resolveLunarDay(_ day: Int, _ reading: TimeReading) -> Resolution? {
    // A bare 十五 of the Chinese calendar names no month.
    guard case .number(let number) = reading.month else { return nil }
    let month = Int(number)
    let candidate = YearChoice.Candidate { year in
      LunarCalendar.shared.day(year: year, month: month, day: day, isLeap: reading.isLeapMonth)
        .map { ($0, $0) }
    }
    guard let year = year(reading) ?? chosenYear(candidate) else { return nil }
    guard let found = candidate.days(year) else { return unknownDay(year, reading) }
    return finish(Resolution(EDTFDate(found.0), reference: reference(reading)), reading)
  }

  /// The year alone, where no table tells the day.
  private func unknownDay(_ year: Int, _ reading: TimeReading) -> Resolution? {
    guard case .number = reading.year else { return nil }
    var resolution = Resolution(EDTFDate(year: year))
    resolution?.isApproximate = true
    return finish(resolution, reading)
  }

  private func resolveNumber(
    _ day: Int,
    _ reading: TimeReading,
    _ near: CivilDay?,
    _ weekday: Int?
  ) -> Resolution? {
    guard reading.month != nil else { return resolveBareNumber(day, near, weekday) }
    guard case .number(let number) = reading.month, reading.year == nil else {
      guard let (year, month) = self.month(reading) else { return nil }
      return finish(dayOrConflict(year, month, day, reading), reading)
    }
    let month = Int(number)
    let candidate = YearChoice.Candidate { year in
      CivilDay(year: year, month: month, day: day).map { ($0, $0) }
    }
    // A date with its weekday, or with another word for the day, is never far away.
    let close = near ?? (weekday == nil ? nil : anchor)
    let year = close.flatMap { YearChoice.nearest(candidate, to: $0) } ?? chosenYear(candidate)
    guard let year = year ?? anchor?.year else { return nil }
    return finish(dayOrConflict(year, month, day, reading), reading)
  }

  /// The day, or the month with a conflict where the month has no such day.
  private func dayOrConflict(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ reading: TimeReading
  )
    -> Resolution?
  {
    let reference = reference(reading)
    if let found = CivilDay(year: year, month: month, day: day) {
      return Resolution(EDTFDate(found), reference: reference)
    }
    let length = CivilDay.length(ofMonth: month, inYear: year)
    guard let whole = EDTFDate(year: year, month: month),
      let last = EDTFDate(year: year, month: month, day: length)
    else { return nil }
    var resolution = Resolution(whole, reference: reference)
    resolution.conflict = TimeExpression.Conflict(
      description: "\(whole) has \(length) days and no day \(day)",
      readings: [whole, last]
    )
    return resolution
  }

  /// A day without its month.
  private func resolveBareNumber(_ day: Int, _ near: CivilDay?, _ weekday: Int?) -> Resolution? {
    guard let anchor = near ?? anchor ?? paragraphMention?.first else { return nil }
    let candidates = DayCandidates(day: day, around: anchor)
    var found: CivilDay?
    if near != nil {
      found = candidates.nearest(to: anchor)
    } else if let weekday {
      found = candidates.with(weekday: weekday, near: anchor)
    }
    found = found ?? inheritedMonth(candidates, day) ?? candidates.chosen(by: tense)
    return Resolution(found.flatMap { EDTFDate($0) }, reference: anchor)
  }

  /// The day in the month spoken of right before: 9月15日…，17日….
  private func inheritedMonth(_ candidates: DayCandidates, _ day: Int) -> CivilDay? {
    guard let mention = paragraphMention, mention.hasMonth else { return nil }
    let far = anchor.map { mention.first.distance(to: $0) > 45 } ?? false
    guard !far || mention.place == place else { return nil }
    return DayCandidates(day: day, around: mention.first).nearest(to: mention.day ?? mention.first)
  }
}
