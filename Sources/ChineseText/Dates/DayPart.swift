/// A part of the day, by the number `date-words.txt` gives it.
enum DayPart: Int, Hashable, Sendable {
  case beforeDawn = 1
  case morning
  case noon
  case afternoon
  case dusk
  case evening
  case night
  case midnight

  /// The hour of the day that `hour` means here: 晚上 8 is 20.
  ///
  /// Hours of 12 and more are what they are, but for 12 at night, which ends the day.
  func hour(_ hour: Int) -> Int {
    switch self {
    case .beforeDawn, .morning: hour == 12 && self == .beforeDawn ? 0 : hour
    case .noon: hour < 6 ? hour + 12 : hour
    case .afternoon, .dusk: hour < 12 ? hour + 12 : hour
    case .evening: hour == 12 ? 24 : hour >= 4 && hour < 12 ? hour + 12 : hour
    case .night, .midnight: hour == 12 ? 24 : hour >= 7 && hour < 12 ? hour + 12 : hour
    }
  }
}
