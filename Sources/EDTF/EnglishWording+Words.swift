extension EnglishWording {
  private static let months = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  static func monthName(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : String(month)
  }

  /// What stands before and after the year.
  static func words(for part: YearPart) -> (before: String, after: String) {
    switch part {
    case .spring: ("spring ", "")
    case .summer: ("summer ", "")
    case .autumn: ("autumn ", "")
    case .winter: ("winter ", "")
    case .northernSpring: ("spring ", " (northern hemisphere)")
    case .northernSummer: ("summer ", " (northern hemisphere)")
    case .northernAutumn: ("autumn ", " (northern hemisphere)")
    case .northernWinter: ("winter ", " (northern hemisphere)")
    case .southernSpring: ("spring ", " (southern hemisphere)")
    case .southernSummer: ("summer ", " (southern hemisphere)")
    case .southernAutumn: ("autumn ", " (southern hemisphere)")
    case .southernWinter: ("winter ", " (southern hemisphere)")
    case .firstQuarter: ("first quarter of ", "")
    case .secondQuarter: ("second quarter of ", "")
    case .thirdQuarter: ("third quarter of ", "")
    case .fourthQuarter: ("fourth quarter of ", "")
    case .firstThird: ("first four months of ", "")
    case .secondThird: ("middle four months of ", "")
    case .lastThird: ("last four months of ", "")
    case .firstHalf: ("first half of ", "")
    case .secondHalf: ("second half of ", "")
    }
  }

  static func name(of component: DateComponent) -> String {
    switch component {
    case .year: "year"
    case .part: "part of the year"
    case .month: "month"
    case .day: "day"
    }
  }

  static func word(for qualifier: DateQualifier) -> String {
    switch qualifier {
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    default: "uncertain and approximate"
    }
  }

  /// A year of our era or before it; year 0 is 1 BC.
  static func text(_ year: Int) -> String {
    switch year {
    case ...0: "\(1 - year) BC"
    case 1..<1000: "AD \(year)"
    default: String(year)
    }
  }

  /// A century of our era, or before it where negative.
  static func century(_ number: Int) -> String {
    let ordinal = abs(number)
    let ending =
      switch (ordinal % 100, ordinal % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(ordinal)\(ending) century" + (number < 0 ? " BC" : "")
  }

  func text(_ time: CivilTime) -> String {
    let day = CalendarDate(time.day).map(plain) ?? time.day.description
    let zone = time.zoneName.map { " \($0)" } ?? ""
    return "\(day), \(time.clockText)\(zone)"
  }
}
