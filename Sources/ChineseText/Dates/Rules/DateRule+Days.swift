extension DateRule {
  /// 30日, 十二号, 二月十五.
  static let dayNumber = DateRule(
    id: "day.number",
    summary: "A day of a month; the month left out comes from the text, its tense or its date.",
    examples: [
      Example("他13日视察广东。", published: "2020-10-15", "13日", "2020-10-13"),
      Example("9月15日他在北京，17日回国。", "17日", "2022-09-17"),
      Example("二〇二二年十二月三十日", "二〇二二年十二月三十日", "2022-12-30"),
    ],
    slot: .day,
    follows: [.none, .zone, .month, .calendar],
    starts: [.number]
  ) { text, index, reading in
    let number = text.token(index)
    // 13月1日 has no month we know.
    let isRest = number.isJoined && index > 0 && text.token(index - 1).kind == .monthUnit
    guard !isRest || reading.month != nil else { return nil }
    guard !number.isFragment || reading.month != nil, (1...31).contains(number.value),
      number.digits <= 2, number.style == .arabic || number.style == .counted
    else { return nil }
    guard let unit = text.unit(of: index, in: .dayUnits) else {
      guard reading.month != nil, endsDay(text, index, reading.calendar) else { return nil }
      // 廿 without 日 is written for days of the Chinese calendar.
      if text.goesOn(at: Int(number.start), with: "廿卄") { reading.calendar = .chinese }
      reading.day = .number(number.value)
      return index + 1
    }
    if reading.month == nil, reading.calendar == .civil, countsDays(text, number, unit) {
      return nil
    }
    reading.day = .number(number.value)
    reading.isBorrowed = unit.isBorrowed
    return unit.next
  }

  /// Whether a number after a month is its day though no 日 follows.
  private static func endsDay(
    _ text: DateText,
    _ index: Int,
    _ calendar: TimeReading.Calendar
  ) -> Bool {
    let next = text.joined(index + 1)
    switch next.kind {
    case .dayPart, .shortDayPart, .weekday, .open, .close: return true
    // 1月8,500 has no day 8.
    case .comma: return next.range.count > 1 || text.joined(index + 2).kind != .number
    case .to: return [.number, .month].contains(text.joined(index + 2).kind)
    default:
      if calendar == .chinese { return !KindSet.numberUnits.contains(next.kind) }
      let end = Int(text.token(index).end)
      return next.kind == .end && !text.token(index).isCut && text.phraseEnds(at: end)
    }
  }

  /// Whether days are counted and not numbered: 三日后, 30日内, 第3日.
  private static func countsDays(
    _ text: DateText,
    _ number: DateToken,
    _ unit: DateText.Unit
  )
    -> Bool
  {
    let start = Int(number.start)
    if text.hasPrefix(.ordinal, before: start) { return true }
    let next = unit.isBorrowed ? DateToken.end : text.joined(unit.next)
    if next.kind == .within || next.kind == .odd { return true }
    if next.kind == .ago, number.style == .counted { return true }
    if text.hasPrefix(.point, before: start) { return false }
    // 一日 and 三日 mostly count days, 二号 and 3号 mostly number things.
    let isNumbering = text.goesOn(at: Int(unit.token.start), with: "号號")
    let isSmall = number.style == .counted && number.value < 10
    if isSmall || isNumbering && !beginsPhrase(text, start) { return true }
    return text.hasPrefix(.length, before: start)
  }

  /// Whether a phrase begins at a byte, and not the number of a paper: 〔2018〕12号.
  private static func beginsPhrase(_ text: DateText, _ start: Int) -> Bool {
    let bytes = text.bytes
    guard let before = Scalar.start(before: start, in: bytes.span) else { return true }
    return text.phraseBegins(at: start) && !text.goesOn(at: before, with: "〕］]")
  }

  /// 初一, 初十.
  static let lunarDay = DateRule(
    id: "day.lunar",
    summary: "One of the first ten days of a month of the Chinese calendar.",
    examples: [
      Example("2022年正月初八", "2022年正月初八", "2022-02-08"),
      Example("五月初五", "五月初五", "2022-06-03"),
    ],
    slot: .day,
    follows: [.month, .calendar],
    starts: [.initial, .monthPart]
  ) { text, index, reading in
    // 十月初一 is read as 十 and 月初 and 一.
    let isFirst = text.token(index).value == 1 && text.goesOn(before: index + 1, with: "初")
    let number = isFirst ? text.joined(index + 1) : .end
    let month = text.token(index).kind == .initial ? index - 2 : index - 1
    let isWritten = text.token(max(month, 0)).style == .counted
    guard number.kind == .number, (1...10).contains(number.value), number.style != .pair,
      reading.calendar == .chinese || isWritten
    else { return nil }
    reading.calendar = .chinese
    reading.day = .number(number.value)
    return text.joined(index + 2).kind == .dayUnit ? index + 3 : index + 2
  }

  /// 昨天, 大后天, 今晚.
  static let relativeDay = DateRule(
    id: "day.relative",
    summary: "A day counted from the reference date; within a quotation, from the day it was said.",
    examples: [
      Example("他昨天发表声明。", "昨天", "2022-12-29"),
      Example("大后天开幕", "大后天", "2023-01-02"),
      Example("他周一说：“我今天很高兴。”", "今天", "2022-12-26"),
      Example("昨晚8时35分", "昨晚8时35分", "2022-12-29T20:35"),
      Example("今明两天有雨。", "今明两天", "2022-12-30/2022-12-31"),
    ],
    slot: .day,
    follows: [.none, .zone, .year],
    starts: [.day, .shortDay, .dayPair]
  ) { text, index, reading in
    let token = text.token(index)
    if token.kind == .dayPair {
      guard reading.year == nil else { return nil }
      reading.day = .relativePair(Int8(token.value), Int8(token.extra))
      return index + 1
    }
    let next = text.joined(index + 1)
    if token.kind == .shortDay, next.kind != .dayPart { return nil }
    // 从昨天到今天 has its 到 as a word of the range.
    let isEnd = token.isJoined && index > 0 && text.token(index - 1).kind == .to
    if token.value == 0, reading.year == nil, !isEnd,
      text.hasPrefix(.figurative, before: Int(token.start))
    {
      return nil
    }
    reading.day = .relative(token.value)
    if token.extra > 0 { reading.dayPart = DayPart(rawValue: Int(token.extra)) }
    return index + 1
  }

  /// 今（7）日, 昨(6日)晚.
  static let bracketedDay = DateRule(
    id: "day.bracketed",
    summary: "A day counted from the reference date with its number in brackets inside the word.",
    examples: [
      Example("国防部今（7）日表示", published: "2020-10-07", "今（7）日", "2020-10-07"),
      Example("昨（6日）晚的会谈", published: "2020-10-07", "昨（6日）晚", "2020-10-06"),
    ],
    slot: .restatement,
    follows: [.none],
    starts: [.shortDay]
  ) { text, index, reading in
    let number = text.joined(index + 2)
    guard text.joined(index + 1).kind == .open, number.kind == .number,
      (1...31).contains(number.value)
    else { return nil }
    var close = index + 3
    if text.joined(close).kind == .dayUnit { close += 1 }
    let next = text.joined(close + 1)
    guard text.joined(close).kind == .close else { return nil }
    let isDay = next.kind == .dayUnit || next.kind == .countUnit && next.value == 1
    guard isDay || next.kind == .shortDayPart || next.kind == .dayPart else { return nil }
    var inner = TimeReading()
    inner.day = .number(number.value)
    reading.day = .relative(text.token(index).value)
    reading.restatement = Restatement(reading: inner, range: number.range)
    return isDay ? close + 2 : close + 1
  }

  /// 当天, 次日, 第二天.
  static let countedDay = DateRule(
    id: "day.counted",
    summary: "A day counted from the one spoken of last.",
    examples: [
      Example("他9月5日被捕，次日获释。", "次日", "2022-09-06"),
      Example("他周一抵达，当天会见了总统。", "当天", "2022-12-26"),
    ],
    slot: .day,
    follows: [.none],
    starts: [.sameDay]
  ) { text, index, reading in
    let token = text.token(index)
    reading.day = .counted(token.value)
    if token.extra > 0 { reading.dayPart = DayPart(rawValue: Int(token.extra)) }
    return index + 1
  }
}
