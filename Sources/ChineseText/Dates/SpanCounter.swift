internal import EDTF

/// Counts a length of time from a day.
struct SpanCounter {
  let span: CountedSpan
  let anchor: CivilDay

  /// What the span means, or nil where no calendar has it.
  var value: EDTFDate? {
    switch span.shape {
    case .whole: window
    case .end: span.count.lowerBound == span.count.upperBound ? point : stretch
    }
  }

  /// Whether the far end is exact: whole days are, longer units are not.
  private var isExact: Bool {
    span.unit == .day && !span.hasHalf && span.count.lowerBound == span.count.upperBound
  }

  private var point: EDTFDate? {
    date(Int(span.count.lowerBound)).map { .date(isExact ? $0 : $0.qualified(.approximate)) }
  }

  /// 数天前 lies anywhere between the fewest and the most days ago.
  private var stretch: EDTFDate? {
    guard let one = date(Int(span.count.lowerBound)), let other = date(Int(span.count.upperBound))
    else {
      return nil
    }
    let (first, last) = span.direction < 0 ? (other, one) : (one, other)
    return EDTFDate(from: first.qualified(.approximate), to: last.qualified(.approximate))
  }

  /// 过去三天, 过去十年.
  private var window: EDTFDate? {
    guard let far = date(Int(span.count.upperBound)), let near = date(0, isHalf: false) else {
      return nil
    }
    let (first, last) = span.direction < 0 ? (far, near) : (near, far)
    if isExact { return EDTFDate(from: first, to: last) }
    return EDTFDate(from: first.qualified(.approximate), to: last.qualified(.approximate))
  }

  private func date(_ count: Int) -> CalendarDate? {
    date(count, isHalf: span.hasHalf)
  }

  /// The far end at the precision of the unit.
  private func date(_ count: Int, isHalf: Bool) -> CalendarDate? {
    let sign = span.direction < 0 ? -1 : 1
    switch span.unit {
    case .second, .minute: return CalendarDate(anchor)
    case .hour: return CalendarDate(anchor.adding(days: sign * (count / 24)))
    case .day: return CalendarDate(anchor.adding(days: sign * count))
    case .week: return CalendarDate(anchor.adding(days: sign * (count * 7 + (isHalf ? 3 : 0))))
    case .month:
      if count == 0, isHalf { return CalendarDate(anchor.adding(days: sign * 15)) }
      let shifted = isHalf ? anchor.adding(days: sign * 15) : anchor
      return month(shifted, sign * count)
    case .quarter: return month(anchor, sign * count * 3)
    case .year:
      if isHalf { return month(anchor, sign * (count * 12 + 6)) }
      return CalendarDate(year: anchor.year + sign * count)
    case .century: return CalendarDate(year: anchor.year + sign * (count * 100 + (isHalf ? 50 : 0)))
    }
  }

  private func month(_ day: CivilDay, _ months: Int) -> CalendarDate? {
    let (year, month) = (day.year * 12 + day.month - 1 + months)
      .quotientAndRemainder(dividingByPositive: 12)
    return CalendarDate(year: year, month: month + 1)
  }
}
