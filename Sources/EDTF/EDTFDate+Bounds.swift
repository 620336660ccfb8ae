extension EDTFDate {
  /// The first day the value may cover, or nil where its beginning is open or unknown.
  ///
  /// The bound is strict: it is what the digits say, with nothing added for `?` or `~`. A time is
  /// bounded by its own day, as the clocks there count it.
  public var lower: CivilDay? {
    switch self {
    case .date(let date): date.lower
    case .time(let time): time.day
    case .interval(let interval): interval.lower
    case .set(let set): set.lower
    }
  }

  /// The last day the value may cover, or nil where its end is open or unknown.
  public var upper: CivilDay? {
    switch self {
    case .date(let date): date.upper
    case .time(let time): time.day
    case .interval(let interval): interval.upper
    case .set(let set): set.upper
    }
  }

  /// The first moment as text: a time where the value is one, otherwise the day `lower`.
  public var lowerText: String? {
    if case .time(let time) = self { time.description } else { lower?.description }
  }

  /// The last moment as text: a time where the value is one, otherwise the day `upper`.
  public var upperText: String? {
    if case .time(let time) = self { time.description } else { upper?.description }
  }

  /// The one day the value means, or nil where it leaves more than one.
  ///
  /// A qualified day is a day; a time has the day it lies on.
  public var exactDay: CivilDay? {
    switch self {
    case .date(let date): date.exactDay
    case .time(let time): time.day
    case .interval, .set: nil
    }
  }

  /// The days between the bounds.
  public var span: DaySpan {
    DaySpan(from: lower, through: upper)
  }
}
