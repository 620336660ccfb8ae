extension CivilTime {
  /// The time of day as clocks show it, without seconds where there are none.
  var clockText: String {
    var text = ""
    text.append(number: hour, digits: 2)
    text.append(":")
    text.append(number: minute, digits: 2)
    guard second > 0 else { return text }
    text.append(":")
    text.append(number: second, digits: 2)
    return text
  }

  /// The distance from UTC, as in `UTC+8` or `UTC-3:30`.
  var zoneName: String? {
    guard let shift else { return nil }
    guard shift != 0 else { return "UTC" }
    var text = "UTC" + (shift < 0 ? "-" : "+") + String(abs(shift) / 60)
    guard shift % 60 != 0 else { return text }
    text.append(":")
    text.append(number: abs(shift) % 60, digits: 2)
    return text
  }
}
