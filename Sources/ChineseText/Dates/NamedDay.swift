internal import EDTF

/// A day with a name, as `holiday-days.txt` writes it.
enum NamedDay: Hashable, Sendable {
  /// A day of a month.
  case fixed(month: Int, day: Int)
  /// The nth weekday of a month, with some days added; -1 is the last.
  case weekday(month: Int, weekday: Int, place: Int, offset: Int)
  /// So many days after Easter Sunday, of the Western or the Orthodox Church.
  case easter(offset: Int, isOrthodox: Bool)
  /// A day of the Chinese calendar; nil is the last of its month.
  case lunar(month: Int, day: Int?)
  /// A solar term by its place in the civil year.
  case term(Int)
}

extension NamedDay {
  private static let weekdays = [
    "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7,
  ]

  /// Reads the first column of the list, or gives nil where it is none of the forms.
  init?(_ text: String) {
    for (name, isOrthodox) in [("easter", false), ("orthodox", true)] where text.hasPrefix(name) {
      guard let offset = Int(text.dropFirst(name.count)) else { return nil }
      self = .easter(offset: offset, isOrthodox: isOrthodox)
      return
    }
    let fields = text.split(separator: "-").map(String.init)
    switch (fields.first, fields.count) {
    case ("lunar", 3):
      guard let month = Int(fields[1]) else { return nil }
      self = .lunar(month: month, day: Int(fields[2]))
    case ("term", 2):
      guard let place = Int(fields[1]) else { return nil }
      self = .term(place - 1)
    case (_, 2):
      guard let month = Int(fields[0]), let day = Int(fields[1]) else { return nil }
      self = .fixed(month: month, day: day)
    case (_, 3...5):
      self.init(weekdayOf: fields)
    default:
      return nil
    }
  }

  /// Reads 05-sun-2, 05-mon-last and 11-fri-after-thu-4.
  private init?(weekdayOf fields: [String]) {
    guard let month = Int(fields[0]), let weekday = Self.weekdays[fields[1]] else { return nil }
    if fields.count == 3 {
      guard let place = fields[2] == "last" ? -1 : Int(fields[2]) else { return nil }
      self = .weekday(month: month, weekday: weekday, place: place, offset: 0)
    } else {
      guard fields.count == 5, let base = Self.weekdays[fields[3]], let place = Int(fields[4])
      else { return nil }
      let offset = (weekday - base + 7) % 7
      self = .weekday(month: month, weekday: base, place: place, offset: offset)
    }
  }

  /// The day in a civil year, or nil where it cannot be computed or the year has none.
  func day(in year: Int) -> CivilDay? {
    switch self {
    case .fixed(let month, let day):
      return CivilDay(year: year, month: month, day: day)
    case .weekday(let month, let weekday, let place, let offset):
      return CivilDay(year: year, month: month, weekday: weekday, place: place)?
        .adding(days: offset)
    case .easter(let offset, let isOrthodox):
      return Easter.sunday(in: year, isOrthodox: isOrthodox)?.adding(days: offset)
    case .lunar(let month, let day):
      // The last months of a Chinese year lie in the next civil year.
      return [year - 1, year].lazy.compactMap {
        LunarCalendar.shared.day(year: $0, month: month, day: day)
      }
      .first { $0.year == year }
    case .term(let place):
      return SolarTerms.shared.day(of: place, in: year)
    }
  }
}
