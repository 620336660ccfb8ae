/// A stretch of time from one date to another, either of which may be missing.
public struct EDTFInterval: Hashable, Sendable {
  /// Where an interval begins or ends.
  public enum End: Hashable, Sendable {
    /// At a date.
    case date(CalendarDate)
    /// Nowhere in particular: `..`.
    case open
    /// At a date nobody knows: nothing is written.
    case unknown

    /// The date, if there is one.
    public var date: CalendarDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// Where it begins.
  public let start: End
  /// Where it ends.
  public let end: End

  /// Makes an interval, or nil where it would end before it begins.
  ///
  /// Years with `Y` or `S` stand alone and give nil too.
  public init?(start: End, end: End) {
    if start.date?.year.standsAlone ?? false || end.date?.year.standsAlone ?? false { return nil }
    if let first = start.date, let last = end.date, !first.canPrecede(last) { return nil }
    self.init(unchecked: start, end)
  }

  init(unchecked start: End, _ end: End) {
    self.start = start
    self.end = end
  }
}

extension EDTFInterval {
  /// The first day the interval may have, or nil where its start is open or unknown.
  public var lower: CivilDay? { start.date?.lower }

  /// The last day the interval may have, or nil where its end is open or unknown.
  public var upper: CivilDay? { end.date?.upper }
}

extension EDTFInterval: CustomStringConvertible, ASCIIPrintable {
  /// The interval in canonical EDTF.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    start.write(to: &text)
    text.append(ASCII.slash)
    end.write(to: &text)
  }
}

extension EDTFInterval.End: CustomStringConvertible, ASCIIPrintable {
  /// The end as an interval has it on either side of its slash.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .open: text.append(contentsOf: ASCII.dots)
    case .unknown: break
    }
  }
}

extension CalendarDate {
  /// Whether an interval or a range may run from this date to `other`.
  ///
  /// Of the dates the open digits allow, some pair must have its first days in order.
  func canPrecede(_ other: CalendarDate) -> Bool {
    lower <= other.latestStart
  }
}
