/// A time on the clock as a text says it.
struct ClockTime: Hashable, Sendable {
  /// The hour said, 0 through 24.
  var hour: Int { Int(storedHour) }
  /// The minute, 0 where none is said.
  var minute: Int { Int(storedMinute) }
  /// The second, or nil where none is said.
  var second: Int? { storedSecond.map { Int($0) } }
  /// The minutes ahead of UTC, where the text writes them as numbers.
  var shift: Int? { storedShift.map { Int($0) } }

  private let storedHour: Int8
  private let storedMinute: Int8
  private let storedSecond: Int8?
  private let storedShift: Int16?

  /// Makes a time, or nil where no clock shows it.
  init?(hour: Int, minute: Int = 0, second: Int? = nil, shift: Int? = nil) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0),
      hour < 24 || minute == 0 && second ?? 0 == 0
    else { return nil }
    storedHour = Int8(hour)
    storedMinute = Int8(minute)
    storedSecond = second.map { Int8($0) }
    storedShift = shift.flatMap { Int16(exactly: $0) }
  }

  /// The time so many minutes before the full hour, or nil before the day began.
  func earlier(minutes: Int) -> ClockTime? {
    let sum = hour * 60 - minutes
    // Five to one at night is five to one, whatever half of the day it is in.
    return ClockTime(hour: (sum < 0 ? sum + 12 * 60 : sum) / 60, minute: (sum + 12 * 60) % 60)
  }
}
