extension EDTFDate {
  /// The lowest level of EDTF that can write the value: 0, 1 or 2.
  public var level: Int {
    switch self {
    case .date(let date): date.level(inInterval: false)
    case .time(let time): time.day.year < 0 ? 1 : 0
    case .interval(let interval): interval.level
    case .set: 2
    }
  }
}

extension EDTFInterval {
  /// The lowest level of EDTF that can write the interval.
  var level: Int {
    guard let first = start.date, let last = end.date else {
      return max(1, (start.date ?? end.date)?.level(inInterval: true) ?? 1)
    }
    return max(first.level(inInterval: true), last.level(inInterval: true))
  }
}

extension CalendarDate {
  /// The lowest level of EDTF that can write the date, which may depend on where it stands.
  func level(inInterval: Bool) -> Int {
    var level = year.isNegative || year.isLong ? 1 : 0
    if year.significantDigits != nil { level = 2 }
    level = max(level, qualificationLevel)
    if hasUnspecifiedDigits {
      level = max(level, !inInterval && hasOnlyRightmostDigitsOpen ? 1 : 2)
    }
    if case .part(let part) = detail {
      let isPlain = part.isPlainSeason && (inInterval || qualifiers.isEmpty)
      level = max(level, isPlain ? 1 : 2)
    }
    return level
  }

  private var qualificationLevel: Int {
    guard !qualifiers.isEmpty else { return 0 }
    return self == qualified(qualifiers.year) ? 1 : 2
  }

  /// Whether the open digits are one of the four cases of level 1.
  private var hasOnlyRightmostDigitsOpen: Bool {
    switch detail {
    case .none: year.unspecified == [.ones] || year.unspecified == [.tens, .ones]
    case .part: false
    case .month(let month): year.unspecified == [] && month == .unknown
    case .day(let month, let day):
      year.unspecified == [] && day == .unknown && (month.unspecified == [] || month == .unknown)
    }
  }
}
