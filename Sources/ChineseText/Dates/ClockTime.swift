/// A time on the clock as a text says it.
struct ClockTime: Hashable, Sendable {
  /// The hour said, 0 through 24.
  let hour: Int
  /// The minute, 0 where none is said.
  let minute: Int
  /// The second, or nil where none is said.
  let second: Int?
  /// The minutes ahead of UTC, where the text writes them as numbers.
  var shift: Int?

  /// Makes a time, or nil where no clock shows it.
  init?(hour: Int, minute: Int = 0, second: Int? = nil, shift: Int? = nil) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0),
      hour < 24 || minute == 0 && second ?? 0 == 0
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.shift = shift
  }
}
