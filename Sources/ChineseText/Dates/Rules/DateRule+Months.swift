extension DateRule {
  /// 农历, 公历.
  static let calendar = DateRule(
    id: "calendar",
    summary: "The calendar that the month and day after it belong to.",
    examples: [
      Example("农历八月十五是中秋节。", "农历八月十五", "2022-09-10"),
      Example("公历9月10日", "公历9月10日", "2022-09-10"),
    ],
    slot: .calendar,
    follows: [.none, .zone, .year],
    starts: [.lunar, .solar]
  ) { text, index, reading in
    reading.calendar = text.token(index).kind == .lunar ? .chinese : .civil
    return index + 1
  }

  /// 3月, 十二月份.
  static let monthNumber = DateRule(
    id: "month.number",
    summary: "A month; the year left out comes from the text, its tense or its date.",
    examples: [
      Example("战争自2月爆发以来", "2月", "2022-02"),
      Example("10月的大选将如期举行。", published: "2022-03-01", "10月", "2022-10"),
      Example("去年十二月", "去年十二月", "2021-12"),
    ],
    slot: .month,
    follows: [.none, .zone, .year, .calendar],
    starts: [.number, .monthName],
    afterNumber: [.monthUnit, .monthPart, .to, .and]
  ) { text, index, reading in
    let number = text.token(index)
    if number.kind == .monthName {
      reading.month = .number(number.value)
      return index + 1
    }
    guard !number.isFragment || isAfterLetter(text, index), (1...12).contains(number.value),
      number.digits <= 2,
      number.style == .arabic || number.style == .counted,
      let unit = text.unit(of: index, in: .monthUnits),
      reading.year != nil || !text.hasPrefix(.ordinal, before: Int(number.start)),
      reading.year != nil || !text.hasPrefix(.named, before: Int(number.start)),
      !countsMonths(text.joined(unit.next))
    else { return nil }
    reading.month = .number(number.value)
    reading.isBorrowed = unit.isBorrowed
    return unit.isBorrowed || unit.token.kind == .monthUnit ? unit.next : index + 1
  }

  /// Whether only a letter before it makes a number part of a longer sign, and a whole date begins
  /// with it: iPhone10月5日.
  private static func isAfterLetter(_ text: DateText, _ index: Int) -> Bool {
    let number = text.token(index)
    guard !number.isCut, number.start > 0, text.joined(index + 2).kind == .number,
      text.continues(index + 2, with: .number, .dayUnit)
    else { return false }
    let letter = text.bytes[Int(number.start) - 1] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
  }

  /// 一月内 is within a month.
  private static func countsMonths(_ next: DateToken) -> Bool {
    next.kind == .within && next.value > 0
  }

  /// 正月, 腊月, 闰四月.
  static let lunarMonth = DateRule(
    id: "month.lunar",
    summary: "A month that only the Chinese calendar has.",
    examples: [
      Example("2023年正月", "2023年正月", "2023-01-22/2023-02-19"),
      Example("2020年闰四月", "2020年闰四月", "2020-05-23/2020-06-20"),
    ],
    slot: .month,
    follows: [.none, .zone, .year, .calendar],
    starts: [.lunarMonth, .leap]
  ) { text, index, reading in
    let token = text.token(index)
    if token.kind == .lunarMonth {
      reading.month = .number(token.value)
      reading.calendar = .chinese
      return index + 1
    }
    let number = text.joined(index + 1)
    guard number.kind == .number, (1...12).contains(number.value),
      KindSet.monthUnits.contains(text.joined(index + 2).kind)
    else { return nil }
    reading.month = .number(number.value)
    reading.isLeapMonth = true
    reading.calendar = .chinese
    return text.joined(index + 2).kind == .monthUnit ? index + 3 : index + 2
  }

  /// 上个月, 本月, 下月.
  static let relativeMonth = DateRule(
    id: "month.relative",
    summary: "A month counted from the reference date.",
    examples: [
      Example("上个月的会谈", "上个月", "2022-11"),
      Example("定于下月15日", "下月15日", "2023-01-15"),
      Example("在本月晚些时候投票", "本月晚些时候", "2022-12"),
    ],
    slot: .month,
    follows: [.none, .zone, .year],
    starts: [.month]
  ) { text, index, reading in
    let month = text.token(index).value
    guard reading.year == nil || month == 0 else { return nil }
    reading.month = .relative(month)
    return index + 1
  }

  /// 同月, 次月.
  static let countedMonth = DateRule(
    id: "month.counted",
    summary: "A month counted from the one spoken of last.",
    examples: [
      Example("他2018年3月上任，次月辞职。", "次月", "2018-04"),
      Example("他5月2日被捕，同月9日获释。", "同月9日", "2022-05-09"),
    ],
    slot: .month,
    follows: [.none, .year],
    starts: [.sameMonth]
  ) { text, index, reading in
    reading.month = .counted(text.token(index).value)
    return index + 1
  }

  /// 年初, 月底, 6月上旬, 本月晚些时候.
  static let part = DateRule(
    id: "part",
    summary: """
      A part of a period: thirds of a month are days 1 to 10, 11 to 20 and 21 to its end, as is \
      its beginning (月初); the end of a year is December; all others stay the whole period.
      """,
    examples: [
      Example("今年6月上旬的集会", "今年6月上旬", "2022-06-01/2022-06-10"),
      Example("他打算在11月底前签署。", published: "2018-09-02", "11月底", "2018-11"),
      Example("到今年年底，贸易额将增长。", "今年年底", "2022-12"),
      Example("2021年初", "2021年初", "2021"),
    ],
    slot: .part,
    follows: [.none, .century, .decade, .year, .yearSpan, .month, .week],
    starts: [.initial, .part, .tenDays, .someTime, .monthPart, .yearPart]
  ) { text, index, reading in
    let token = text.token(index)
    switch token.kind {
    case .tenDays:
      guard reading.month != nil else { return nil }
      reading.part = .tenDays(Int8(token.value))
      return index + 1
    case .someTime:
      guard reading.year != nil || reading.month != nil || reading.week != nil else { return nil }
      reading.part = .someTime
      return index + 1
    case .yearPart:
      guard reading.month == nil, reading.week == nil, reading.century == nil else { return nil }
      // 年终 alone is in the names of many things.
      if reading.year == nil {
        guard !text.goesOn(before: index + 1, with: "终終头頭") else { return nil }
        reading.year = .relative(0)
      }
    case .monthPart:
      if reading.month == nil, reading.year == nil, reading.week == nil {
        reading.month = .relative(0)
      }
      guard reading.month != nil else { return nil }
    default:
      guard reading != TimeReading(), reading.yearSpan == nil || token.value != 2 else {
        return nil
      }
      // 中 begins too many other words.
      let isShort = token.range.count == 3
      if token.value == 2, isShort, !text.phraseEnds(at: Int(token.end)) { return nil }
    }
    reading.part = token.value == 1 ? .early : token.value == 2 ? .middle : .late
    return index + 1
  }
}
