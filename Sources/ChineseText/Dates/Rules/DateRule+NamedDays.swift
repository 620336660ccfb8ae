extension DateRule {
  /// 国庆节, 2019年春节, 感恩节.
  static let holiday = DateRule(
    id: "holiday",
    summary: """
      A holiday on a computable day: fixed, by weekday, by Easter, by the Chinese calendar or by a \
      solar term. Names that are also other words count beside a year or where used as a time.
      """,
    examples: [
      Example("2019年感恩节", "2019年感恩节", "2019-11-28"),
      Example("他们将在除夕团圆。", "除夕", "2023-01-21"),
      Example("明年春节前后", "明年春节", "2023-01-22"),
      Example("今年中秋节", "今年中秋节", "2022-09-10"),
      Example("五一期间出行", "五一", "2022-05-01"),
    ],
    slot: .day,
    follows: [.none, .zone, .year, .calendar, .day],
    starts: [.holiday]
  ) { text, index, reading in
    let token = text.token(index)
    // 10月1日国庆节: the date has been said.
    if reading.hasDay { return reading.isExplicit ? index + 1 : nil }
    guard reading.year != nil || !isSpokenOf(text, index) else { return nil }
    let isSure = token.extra == 1 || reading.year != nil || reading.calendar == .chinese
    guard isSure || isUsedAsTime(text, index) else { return nil }
    reading.day = .named(token.value)
    reading.calendar = .civil
    return index + 1
  }

  /// 2017年大寒, 立春当天.
  static let solarTerm = DateRule(
    id: "solar-term",
    summary: "The day of one of the 24 solar terms.",
    examples: [
      Example("2021年大寒", "2021年大寒", "2021-01-20"),
      Example("在立春当天", published: "2022-03-01", "立春", "2022-02-04"),
    ],
    slot: .day,
    follows: [.none, .zone, .year, .calendar],
    starts: [.solarTerm]
  ) { text, index, reading in
    guard reading.year != nil || isUsedAsTime(text, index) else { return nil }
    reading.day = .term(text.token(index).value)
    reading.calendar = .civil
    return index + 1
  }

  /// Whether a name is spoken of and not used as a time: 庆祝国庆节, 中秋节的由来.
  private static func isSpokenOf(_ text: DateText, _ index: Int) -> Bool {
    switch text.joined(index + 1).kind {
    case .of, .and, .holidayNoun: true
    default: text.hasPrefix(.honoured, before: Int(text.token(index).start))
    }
  }

  /// Whether the words around a name use it as a time: 在五一, 国庆期间, or nothing else at all.
  private static func isUsedAsTime(_ text: DateText, _ index: Int) -> Bool {
    let token = text.token(index)
    switch text.joined(index + 1).kind {
    case .between, .about, .ago, .since, .dayPart, .sameDay, .holidayTail: return true
    default: break
    }
    let start = Int(token.start)
    if text.hasPrefix(.point, before: start) { return text.phraseEnds(at: Int(token.end)) }
    return text.clauseBegins(at: start) && text.clauseEnds(at: Int(token.end))
  }
}
