internal import EDTF

/// A bound of time as ISO 8601 in UTC: a day, or a second as in `2022-12-30T08:00:00Z`.
struct UTCText: Hashable {
  let second: Int
  let isDay: Bool

  /// The first moment: a day where one begins, else a second; nil where it is open or undated.
  static func earliest(_ bounds: TimeBounds) -> UTCText? {
    guard bounds.isDated, bounds.lower > TimeBounds.open else { return nil }
    return UTCText(second: bounds.lower, isDay: coversDays(bounds))
  }

  /// The last moment: a day where one ends, else a second; nil where it is open or undated.
  static func latest(_ bounds: TimeBounds) -> UTCText? {
    guard bounds.isDated, bounds.upper < TimeBounds.undated else { return nil }
    return UTCText(second: bounds.upper, isDay: coversDays(bounds))
  }

  /// Whether the bounds begin and end with days.
  static func coversDays(_ bounds: TimeBounds) -> Bool {
    let begins = bounds.lower == TimeBounds.open || bounds.lower % secondsPerDay == 0
    let ends = bounds.upper == TimeBounds.undated || (bounds.upper + 1) % secondsPerDay == 0
    return begins && ends
  }

  private static let secondsPerDay = 86_400

  /// The text, which is plain ASCII.
  var ascii: [UInt8] {
    let (quotient, remainder) = second.quotientAndRemainder(dividingBy: Self.secondsPerDay)
    let day = CivilDay(dayNumber: remainder < 0 ? quotient - 1 : quotient)
    guard (0...9_999).contains(day.year) else {
      var bytes = Array(day.description.utf8)
      if !isDay { appendTime(to: &bytes) }
      return bytes
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    Self.append(day.year / 100, to: &bytes)
    Self.append(day.year % 100, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Self.append(day.month, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Self.append(day.day, to: &bytes)
    if !isDay { appendTime(to: &bytes) }
    return bytes
  }

  private func appendTime(to bytes: inout [UInt8]) {
    let remainder = second % Self.secondsPerDay
    let second = remainder < 0 ? remainder + Self.secondsPerDay : remainder
    bytes.append(UInt8(ascii: "T"))
    Self.append(second / 3_600, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.append(second / 60 % 60, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.append(second % 60, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  private static func append(_ twoDigits: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: twoDigits / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: twoDigits % 10))
  }
}

// MARK: Reading it back

extension UTCText {
  /// Reads a day or second as it is written here, of a year with four digits; nil for other texts.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    guard let century = Self.number(in: &rest), let years = Self.number(in: &rest, before: "-"),
      let month = Self.number(in: &rest, before: "-"), let day = Self.number(in: &rest),
      let date = CivilDay(year: century * 100 + years, month: month, day: day)
    else { return nil }
    isDay = rest.isEmpty
    guard !isDay else {
      second = date.dayNumber * Self.secondsPerDay
      return
    }
    guard rest.popFirst() == UInt8(ascii: "T"),
      let hour = Self.number(in: &rest, before: ":"), hour < 24,
      let minute = Self.number(in: &rest, before: ":"), minute < 60,
      let last = Self.number(in: &rest, before: "Z"), last < 60, rest.isEmpty
    else { return nil }
    second = date.dayNumber * Self.secondsPerDay + hour * 3_600 + minute * 60 + last
  }

  /// Takes a number of two digits, and what has to follow it.
  private static func number(
    in text: inout ArraySlice<UInt8>,
    before mark: Unicode.Scalar? = nil
  ) -> Int? {
    let zero = UInt8(ascii: "0")
    guard let tens = text.popFirst().map({ $0 &- zero }), tens < 10,
      let ones = text.popFirst().map({ $0 &- zero }), ones < 10
    else { return nil }
    if let mark {
      guard let next = text.popFirst(), next == UInt8(ascii: mark) else { return nil }
    }
    return Int(tens) * 10 + Int(ones)
  }

  /// The first and last second of it.
  var bounds: TimeBounds {
    TimeBounds(lower: second, upper: isDay ? second + Self.secondsPerDay - 1 : second)
  }
}

extension UTCText: CustomStringConvertible {
  var description: String { String(decoding: ascii, as: UTF8.self) }
}
