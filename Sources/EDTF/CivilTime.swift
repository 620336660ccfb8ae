/// A day and a time on it to the second, with the distance from UTC where the source gives it.
public struct CivilTime: Hashable, Sendable {
  /// The day, as the clocks there count it.
  public let day: CivilDay
  /// The hour, 0 through 23, or 24 for the end of the day.
  public let hour: Int
  /// The minute, 0 through 59.
  public let minute: Int
  /// The second, 0 through 59.
  public let second: Int
  /// The minutes local clocks are ahead of UTC: 0 for UTC itself, nil where nothing is known.
  public let shift: Int?

  /// The distances from UTC that clocks have, in minutes.
  public static let shifts = -12 * 60...14 * 60

  /// Makes a time, or nil where no clock shows it or its year has more than four digits.
  public init?(day: CivilDay, hour: Int, minute: Int, second: Int, shift: Int? = nil) {
    guard CalendarYear.fourDigitNumbers.contains(day.year),
      Self.isClockTime(hour: hour, minute: minute, second: second),
      shift.map(Self.shifts.contains) ?? true
    else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.shift = shift
  }

  /// Whether a clock shows this time; 24:00:00 ends a day.
  static func isClockTime(hour: Int, minute: Int, second: Int) -> Bool {
    let ends = hour == 24 && minute == 0 && second == 0
    return ends
      || (0...23).contains(hour) && (0...59).contains(minute) && (0...59).contains(second)
  }

  /// Seconds since the beginning of 1970 in UTC; a time of unknown shift counts as UTC.
  public var secondNumber: Int {
    day.dayNumber * 86_400 + hour * 3600 + (minute - (shift ?? 0)) * 60 + second
  }
}

extension CivilTime: CustomStringConvertible, ASCIIPrintable {
  /// The time in canonical EDTF, with `Z` for UTC and whole hours of shift without minutes.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    day.write(to: &text)
    text.append(ASCII.t)
    text.append(hour, digits: 2)
    text.append(ASCII.colon)
    text.append(minute, digits: 2)
    text.append(ASCII.colon)
    text.append(second, digits: 2)
    guard let shift else { return }
    guard shift != 0 else { return text.append(ASCII.z) }
    text.append(shift < 0 ? ASCII.hyphen : ASCII.plus)
    text.append(abs(shift) / 60, digits: 2)
    guard shift % 60 != 0 else { return }
    text.append(ASCII.colon)
    text.append(abs(shift) % 60, digits: 2)
  }
}
