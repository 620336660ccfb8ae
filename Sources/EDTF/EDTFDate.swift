/// A point or stretch of time as uncertain as its source left it, in the Extended Date/Time
/// Format of ISO 8601-2 and the Library of Congress, levels 0, 1 and 2.
///
///     let meeting = try EDTFDate(parsing: "2022-12~")
///     meeting.lower?.description   // "2022-12-01"
///     meeting.upper?.description   // "2022-12-31"
///     meeting.text(in: .english)   // "about December 2022"
///
/// Two values are equal where they mean the same, however they were written, and `description` is
/// the one canonical way to write them.
public enum EDTFDate: Hashable, Sendable {
  /// A year, a month, a part of a year or a day.
  case date(CalendarDate)
  /// A time of a day.
  case time(CivilTime)
  /// A stretch of time.
  case interval(EDTFInterval)
  /// One of several dates, or all of them.
  case set(EDTFSet)
}

extension EDTFDate {
  /// The unit the value is written in, or nil where its dates have different units or it has none.
  public var precision: DatePrecision? {
    if case .time = self { return .second }
    let dates = self.dates
    guard let first = dates.first?.precision else { return nil }
    return dates.allSatisfy { $0.precision == first } ? first : nil
  }

  /// The doubts about any part of the value.
  public var qualifier: DateQualifier {
    dates.reduce([]) { $0.union($1.qualifiers.union) }
  }

  /// The calendar dates the value is written with.
  public var dates: [CalendarDate] {
    switch self {
    case .date(let date): [date]
    case .time: []
    case .interval(let interval): [interval.start.date, interval.end.date].compactMap(\.self)
    case .set(let set): set.members.flatMap(\.dates)
    }
  }
}

extension EDTFDate: CustomStringConvertible, ASCIIPrintable {
  /// The value in canonical EDTF; reading it gives the same value.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .time(let time): time.write(to: &text)
    case .interval(let interval): interval.write(to: &text)
    case .set(let set): set.write(to: &text)
    }
  }
}
