extension CivilTime {
  /// The time of day as clocks show it, without seconds where there are none.
  var clockText: String {
    let clock = printed.utf8.dropFirst(day.printed.utf8.count + 1)
    return String(decoding: clock.prefix(second > 0 ? 8 : 5), as: UTF8.self)
  }

  /// The distance from UTC, as in `UTC+8` or `UTC-3:30`.
  var zoneName: String? {
    guard let shift else { return nil }
    guard shift != 0 else { return "UTC" }
    let hours = "UTC" + (shift < 0 ? "-" : "+") + String(abs(shift) / 60)
    let minutes = abs(shift) % 60
    return minutes == 0 ? hours : hours + (minutes < 10 ? ":0" : ":") + String(minutes)
  }
}
