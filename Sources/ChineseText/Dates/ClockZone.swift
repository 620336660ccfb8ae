internal import EDTF

/// The clock of a zone word, as `date-zones.txt` writes it.
enum ClockZone: Hashable, Sendable {
  /// Wherever the story happens.
  case local
  /// Always so many minutes ahead of UTC.
  case fixed(Int)
  /// So many minutes ahead in winter, with the daylight saving time of a region.
  case saving(Int, Region)

  /// Where daylight saving time has the same rule.
  enum Region: Hashable, Sendable {
    case america
    case europe
    case australia
  }

  /// Reads the first column of the list.
  init?(_ text: String) {
    switch text {
    case "local": self = .local
    case "us-east": self = .saving(-300, .america)
    case "us-central": self = .saving(-360, .america)
    case "us-mountain": self = .saving(-420, .america)
    case "us-pacific": self = .saving(-480, .america)
    case "eu-west": self = .saving(0, .europe)
    case "eu-central": self = .saving(60, .europe)
    case "eu-east": self = .saving(120, .europe)
    case "au-east": self = .saving(600, .australia)
    default:
      guard let minutes = Self.minutes(text) else { return nil }
      self = .fixed(minutes)
    }
  }

  /// Reads +08:00, or gives nil.
  static func minutes(_ text: some StringProtocol) -> Int? {
    let sign = text.first == "-" ? -1 : 1
    guard text.first == "+" || text.first == "-" else { return nil }
    let fields = text.dropFirst().split(separator: ":").map { Int($0) }
    guard fields.count == 2, let hours = fields[0], let minutes = fields[1],
      (0...14).contains(hours), (0...59).contains(minutes)
    else { return nil }
    return sign * (hours * 60 + minutes)
  }

  /// The minutes ahead of UTC on a day, or nil where only the place would tell.
  func shift(on day: CivilDay) -> Int? {
    switch self {
    case .local: nil
    case .fixed(let minutes): minutes
    case .saving(let minutes, let region): minutes + (region.isSaving(on: day) ? 60 : 0)
    }
  }
}

extension ClockZone.Region {
  /// Whether clocks are ahead on a day, by the rule of today.
  func isSaving(on day: CivilDay) -> Bool {
    func sunday(_ month: Int, _ place: Int) -> CivilDay {
      CivilDay(year: day.year, month: month, weekday: 7, place: place) ?? day
    }
    return switch self {
    case .america: day >= sunday(3, 2) && day < sunday(11, 1)
    case .europe: day >= sunday(3, -1) && day < sunday(10, -1)
    case .australia: day >= sunday(10, 1) || day < sunday(4, 1)
    }
  }
}
