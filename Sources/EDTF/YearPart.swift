/// A season or another part of a year, with the number EDTF writes in place of the month.
public enum YearPart: Int, CaseIterable, Hashable, Sendable {
  /// Spring, wherever that is.
  case spring = 21
  /// Summer, wherever that is.
  case summer = 22
  /// Autumn, wherever that is.
  case autumn = 23
  /// Winter, wherever that is.
  case winter = 24
  /// Spring of the northern hemisphere.
  case northernSpring = 25
  /// Summer of the northern hemisphere.
  case northernSummer = 26
  /// Autumn of the northern hemisphere.
  case northernAutumn = 27
  /// Winter of the northern hemisphere.
  case northernWinter = 28
  /// Spring of the southern hemisphere.
  case southernSpring = 29
  /// Summer of the southern hemisphere.
  case southernSummer = 30
  /// Autumn of the southern hemisphere.
  case southernAutumn = 31
  /// Winter of the southern hemisphere.
  case southernWinter = 32
  /// January to March.
  case firstQuarter = 33
  /// April to June.
  case secondQuarter = 34
  /// July to September.
  case thirdQuarter = 35
  /// October to December.
  case fourthQuarter = 36
  /// January to April.
  case firstThird = 37
  /// May to August.
  case secondThird = 38
  /// September to December.
  case lastThird = 39
  /// January to June.
  case firstHalf = 40
  /// July to December.
  case secondHalf = 41
}

extension YearPart {
  /// The month it begins with and how many months it has.
  ///
  /// Seasons are the meteorological ones, those without a hemisphere the northern ones; the
  /// season that begins in December goes on into the next year.
  public var months: (first: Int, count: Int) {
    switch self {
    case .spring, .northernSpring, .southernAutumn: (3, 3)
    case .summer, .northernSummer, .southernWinter: (6, 3)
    case .autumn, .northernAutumn, .southernSpring: (9, 3)
    case .winter, .northernWinter, .southernSummer: (12, 3)
    case .firstQuarter: (1, 3)
    case .secondQuarter: (4, 3)
    case .thirdQuarter: (7, 3)
    case .fourthQuarter: (10, 3)
    case .firstThird: (1, 4)
    case .secondThird: (5, 4)
    case .lastThird: (9, 4)
    case .firstHalf: (1, 6)
    case .secondHalf: (7, 6)
    }
  }

  /// Whether it is one of the four seasons of level 1.
  public var isPlainSeason: Bool { rawValue <= YearPart.winter.rawValue }

  /// The days it has in a year.
  func days(inYear year: Int) -> ClosedRange<CivilDay> {
    let (first, count) = months
    let end = first + count - 1
    let endYear = end > 12 ? year + 1 : year
    let endMonth = end > 12 ? end - 12 : end
    let endDay = CivilDay.length(ofMonth: endMonth, inYear: endYear)
    return CivilDay(
      uncheckedYear: year,
      month: first,
      day: 1
    )...CivilDay(uncheckedYear: endYear, month: endMonth, day: endDay)
  }
}
