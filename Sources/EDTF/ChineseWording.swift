/// Tells dates in Chinese, the year before the month before the day.
struct ChineseWording: DateWording {
  func plain(_ date: CalendarDate) -> String {
    switch date.detail {
    case .none:
      return text(date.year)
    case .part(let part):
      return whole(date.year) + Self.words(for: part)
    case .month(let month):
      return whole(date.year) + text(OpenNumber(month: month), "月")
    case .day(let month, let day):
      let day = OpenNumber(day: day, of: month, in: date.year)
      return whole(date.year) + text(OpenNumber(month: month), "月") + text(day, "日")
    }
  }

  private func text(_ number: OpenNumber, _ unit: String) -> String {
    switch number {
    case .exact(let number): "\(number)\(unit)"
    case .few(let numbers): list(numbers.map { "\($0)\(unit)" }, .oneOf)
    case .many(let range): "\(range.lowerBound)\(unit)至\(range.upperBound)\(unit)某\(unit)"
    case .unknown: "某\(unit)"
    }
  }

  /// A year on its own.
  private func text(_ year: CalendarYear) -> String {
    switch OpenYear(year) {
    case .exact(let year): Self.text(year)
    case .unknown: "年份不详"
    case .decade(let year): "\(year / 100 + 1)世纪\(year / 10 % 10)0年代"
    case .century(let number): "\(number < 0 ? "公元前" : "")\(abs(number))世纪"
    case .years(let range): years(range)
    case .estimate(let year, let range): "\(Self.text(year))（\(years(range))）"
    case .pattern(let year): "\(year)年"
    }
  }

  /// A year before a month or a part of it.
  private func whole(_ year: CalendarYear) -> String {
    switch OpenYear(year) {
    case .unknown: "某年"
    case .decade, .century, .years: text(year) + "某年"
    case .exact, .estimate, .pattern: text(year)
    }
  }

  private func years(_ range: ClosedRange<Int>) -> String {
    joined(Self.text(range.lowerBound), Self.text(range.upperBound))
  }
}

// MARK: Intervals and sets

extension ChineseWording {
  func compact(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let isSameYear = first.year == last.year
    switch (first.detail, last.detail) {
    case (.part, _):
      // 夏至 and 冬至 are days of their own.
      return "\(plain(first))到\(plain(last))"
    case (.month, .month(let month)) where isSameYear:
      return joined(plain(first), "\(month.number)月")
    case (.day(let month, _), .day(let lastMonth, let day)) where isSameYear:
      let rest = "\(day.number)日"
      return joined(plain(first), month == lastMonth ? rest : "\(lastMonth.number)月\(rest)")
    default:
      return joined(plain(first), plain(last))
    }
  }

  func joined(_ first: String, _ last: String) -> String { "\(first)至\(last)" }

  func since(_ start: String, _ end: EDTFInterval.End) -> String {
    "\(start)起" + (end == .unknown ? "，结束时间不详" : "")
  }

  func until(_ end: String, _ start: EDTFInterval.End) -> String {
    "到\(end)为止" + (start == .unknown ? "，开始时间不详" : "")
  }

  func dateless(hasOpenStart: Bool, hasOpenEnd: Bool) -> String {
    switch (hasOpenStart, hasOpenEnd) {
    case (true, true): "起止时间未定"
    case (true, false): "开始时间未定，结束时间不详"
    case (false, true): "开始时间不详，结束时间未定"
    case (false, false): "起止时间不详"
    }
  }

  func orEarlier(_ text: String, _ choice: EDTFSet.Choice) -> String {
    text + (choice == .oneOf ? "或更早" : "及更早")
  }

  func orLater(_ text: String, _ choice: EDTFSet.Choice) -> String {
    text + (choice == .oneOf ? "或更晚" : "及更晚")
  }

  func list(_ items: [String], _ choice: EDTFSet.Choice) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: "、") + (choice == .oneOf ? "或" : "和") + last
  }
}

// MARK: Doubts

extension ChineseWording {
  func approximate(_ text: String) -> String { "约\(text)" }

  func uncertain(_ text: String) -> String { "\(text)（存疑）" }

  func noting(
    _ text: String,
    _ doubts: [(component: DateComponent, qualifier: DateQualifier)]
  ) -> String {
    let notes = doubts.map { Self.name(of: $0) + Self.word(for: $1) }
    return "\(text)（\(notes.joined(separator: "，"))）"
  }
}
