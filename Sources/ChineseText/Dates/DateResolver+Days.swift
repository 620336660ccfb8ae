internal import EDTF

extension DateResolver {
  func resolveDay(_ reading: TimeReading) -> Resolution? {
    switch reading.day {
    case .weekend(let week) where reading.restatement == nil:
      return Resolution(weekend(week.map { Int($0) }), reference: anchor)
    case .nthWeek(let place):
      guard let monday = monday(ofWeek: Int(place), reading) else { return nil }
      return finish(Resolution(days(monday, monday.adding(days: 6))), reading)
    case .relativePair(let first, let last):
      guard let anchor = dayAnchor else { return nil }
      let value = days(anchor.adding(days: Int(first)), anchor.adding(days: Int(last)))
      return Resolution(value, reference: anchor)
    default:
      break
    }
    guard let other = reading.restatement?.reading else {
      return resolveSingleDay(reading)
    }
    let (explicit, check) =
      !reading.isExplicit && other.isExplicit ? (other, reading) : (reading, other)
    return resolve(explicit, checkedBy: check, reading)
  }

  /// The Monday of a week by its place in a month; in a year, weeks are those of ISO 8601.
  private func monday(ofWeek place: Int, _ reading: TimeReading) -> CivilDay? {
    if reading.month != nil {
      return month(reading).flatMap {
        CivilDay(year: $0.year, month: $0.month, weekday: 1, place: place)
      }
    }
    guard let year = year(reading), let first = CivilDay(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = first.monday.adding(days: 7 * (place - 1))
    // Only some years have a week 53: their Thursdays lie in them.
    return monday.adding(days: 3).year == year ? monday : nil
  }

  /// A day that is said once, with or without its weekday.
  private func resolveSingleDay(_ reading: TimeReading) -> Resolution? {
    guard reading.day != nil else {
      guard let weekday = reading.weekday else { return nil }
      let day = day(ofWeekday: weekday, week: reading.week)
      return Resolution(day.flatMap { EDTFDate($0) }, reference: anchor)
    }
    guard let weekday = reading.weekday else { return resolveNamedDay(reading) }
    var check = TimeReading()
    check.weekday = weekday
    return resolve(reading, checkedBy: check, reading)
  }

  /// A day said twice: the explicit reading counts, the other is compared with it.
  private func resolve(
    _ explicit: TimeReading,
    checkedBy check: TimeReading,
    _ whole: TimeReading
  ) -> Resolution? {
    let near = check.weekday == nil ? quietly { $0.resolveNamedDay(check)?.value.exactDay } : nil
    let weekday = check.weekday ?? explicit.weekday
    guard var resolution = resolveNamedDay(explicit, near: near, weekday: weekday) else {
      return nil
    }
    guard let day = resolution.value.exactDay, resolution.conflict == nil else { return resolution }
    if let weekday, day.weekday != weekday {
      guard whole.restatement?.looseEnd == nil else { return loosen(whole) }
      // A day without its month that fits no month near by tells nothing.
      if explicit.month == nil, let anchor, day.distance(to: anchor) > 7 { return nil }
      let meant = otherDay(day, weekday, check)
      resolution.conflict = conflict(day, weekday: weekday, meant: meant)
    } else if weekday != nil {
      if check.week == nil, explicit.week == nil { memory.note(day) }
    } else if let near, near != day {
      note(near, insteadOf: day, check, &resolution)
    }
    return resolution
  }

  /// Drops a weekday after a comma that turned out to be another day.
  private func loosen(_ reading: TimeReading) -> Resolution? {
    var single = reading
    single.restatement = nil
    var resolution = resolveDay(single)
    resolution?.looseEnd = reading.restatement?.looseEnd
    return resolution
  }

  private func note(
    _ near: CivilDay,
    insteadOf day: CivilDay,
    _ check: TimeReading,
    _ resolution: inout Resolution
  ) {
    if case .relative(let offset) = check.day, near.distance(to: day) <= 2 {
      // Articles are often published the day after they were written.
      memory.today = day.adding(days: -Int(offset))
      return
    }
    // 前一天（10月1日） counts from a day the text may name later.
    if case .counted = check.day { return }
    guard let first = EDTFDate(day), let second = EDTFDate(near) else { return }
    resolution.conflict = TimeExpression.Conflict(
      description: "\(day) is not the day the other words mean, which is \(near)",
      readings: [first, second]
    )
  }

  /// The day a wrong weekday may mean: that of its week, or the nearest to the date.
  private func otherDay(_ day: CivilDay, _ weekday: Int, _ check: TimeReading) -> CivilDay {
    guard let week = check.week, let anchor else { return day.nearest(weekday: weekday) }
    return anchor.monday.adding(days: 7 * week + weekday - 1)
  }

  private func conflict(
    _ day: CivilDay,
    weekday: Int,
    meant: CivilDay
  )
    -> TimeExpression.Conflict?
  {
    guard let first = EDTFDate(day), let second = EDTFDate(meant) else { return nil }
    return TimeExpression.Conflict(
      description: "\(day) is a \(Self.names[day.weekday - 1]), not a \(Self.names[weekday - 1])",
      readings: [first, second]
    )
  }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Resolves something without remembering anything of it.
  private func quietly<Value>(_ body: (DateResolver) -> Value) -> Value {
    var copy = self
    copy.memory = memory.copy()
    return body(copy)
  }
}
