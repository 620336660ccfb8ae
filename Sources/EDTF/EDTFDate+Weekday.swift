extension EDTFDate {
  /// Whether one of the days between the bounds is that ISO weekday, 1 being Monday.
  ///
  /// A text that names a weekday its own date does not have contradicts itself.
  public func canFall(onWeekday weekday: Int) -> Bool {
    guard (1...7).contains(weekday) else { return false }
    guard let lower, let upper else { return true }
    let daysUntil = (weekday - lower.weekday + 7) % 7
    return lower.dayNumber + daysUntil <= upper.dayNumber
  }
}
