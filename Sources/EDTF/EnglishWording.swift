/// Tells dates in English, the day before the month.
struct EnglishWording: DateWording {
  func plain(_ date: CalendarDate) -> String {
    switch date.detail {
    case .none:
      return text(date.year)
    case .part(let part):
      let (before, after) = Self.words(for: part)
      return before + text(date.year) + after
    case .month(let month):
      let number = OpenNumber(month: month)
      let text = text(number, Self.monthName).map { of(date.year, $0) } ?? text(date.year)
      return text + (number.isVague ? ", month unknown" : "")
    case .day(let month, let day):
      return text(
        day: OpenNumber(day: day, of: month, in: date.year),
        month: OpenNumber(month: month),
        year: date.year
      )
    }
  }

  private func text(day: OpenNumber, month: OpenNumber, year: CalendarYear) -> String {
    switch (text(day, String.init), text(month, Self.monthName)) {
    case (let days?, let months?):
      of(year, "\(days) \(months)") + (day.isVague || month.isVague ? ", day unknown" : "")
    case (nil, let months?): of(year, months) + ", day unknown"
    case (let days?, nil): "\(text(year)), day \(days) of an unknown month"
    case (nil, nil): text(year) + ", month and day unknown"
    }
  }

  /// The numbers that are known, or nil where none is.
  private func text(_ number: OpenNumber, _ name: (Int) -> String) -> String? {
    switch number {
    case .exact(let number): name(number)
    case .few(let numbers): list(numbers.map(name), .oneOf)
    case .many(let range): "\(name(range.lowerBound))–\(name(range.upperBound))"
    case .unknown: nil
    }
  }

  private func of(_ year: CalendarYear, _ text: String) -> String {
    text + (year.isExact ? " " : ", ") + self.text(year)
  }

  private func text(_ year: CalendarYear) -> String {
    switch OpenYear(year) {
    case .exact(let year): Self.text(year)
    case .unknown: "year unknown"
    case .decade(let year): "\(year)s"
    case .century(let number): Self.century(number)
    case .years(let range): years(range)
    case .estimate(let year, let range): "\(Self.text(year)) (\(years(range)))"
    case .pattern(let year): year.description
    }
  }

  private func years(_ range: ClosedRange<Int>) -> String {
    years(range.lowerBound, range.upperBound)
  }

  private func years(_ first: Int, _ last: Int) -> String {
    let isShort = first >= 1000 && last >= 1000
    return isShort ? "\(first)–\(last)" : joined(Self.text(first), Self.text(last))
  }
}

// MARK: Intervals and sets

extension EnglishWording {
  func compact(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let isSameYear = first.year == last.year
    switch (first.detail, last.detail) {
    case (.none, .none):
      return years(first.year.number, last.year.number)
    case (.month(let month), .month(let lastMonth)) where isSameYear:
      return
        "\(Self.monthName(month.number))–\(Self.monthName(lastMonth.number)) \(text(last.year))"
    case (.day(let month, let day), .day(let lastMonth, _)) where isSameYear:
      guard month != lastMonth else { return "\(day.number)–\(plain(last))" }
      return joined("\(day.number) \(Self.monthName(month.number))", plain(last))
    default:
      return joined(plain(first), plain(last))
    }
  }

  func joined(_ first: String, _ last: String) -> String { "\(first) – \(last)" }

  func since(_ start: String, _ end: EDTFInterval.End) -> String {
    "from \(start) on" + (end == .unknown ? ", end unknown" : "")
  }

  func until(_ end: String, _ start: EDTFInterval.End) -> String {
    "until \(end)" + (start == .unknown ? ", start unknown" : "")
  }

  func dateless(hasOpenStart: Bool, hasOpenEnd: Bool) -> String {
    switch (hasOpenStart, hasOpenEnd) {
    case (true, true): "start and end open"
    case (true, false): "start open, end unknown"
    case (false, true): "start unknown, end open"
    case (false, false): "start and end unknown"
    }
  }

  func orEarlier(_ text: String, _ choice: EDTFSet.Choice) -> String {
    "\(text) \(conjunction(choice)) earlier"
  }

  func orLater(_ text: String, _ choice: EDTFSet.Choice) -> String {
    "\(text) \(conjunction(choice)) later"
  }

  func list(_ items: [String], _ choice: EDTFSet.Choice) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction(choice)) \(last)"
  }

  private func conjunction(_ choice: EDTFSet.Choice) -> String {
    choice == .oneOf ? "or" : "and"
  }
}

// MARK: Doubts

extension EnglishWording {
  func approximate(_ text: String) -> String { "about \(text)" }

  func uncertain(_ text: String) -> String { "\(text) (uncertain)" }

  func noting(
    _ text: String,
    _ doubts: [(component: DateComponent, qualifier: DateQualifier)]
  ) -> String {
    let notes = doubts.map { component, qualifier in
      "\(Self.name(of: component)) \(Self.word(for: qualifier))"
    }
    return "\(text) (\(notes.joined(separator: ", ")))"
  }
}
