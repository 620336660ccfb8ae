extension DateRule {
  /// 周五（12月30日）, 9月9日（周三）, 2022年（民国111年）.
  static let restatement = DateRule(
    id: "restatement",
    summary: """
      The same time said once more in brackets; the part with the number counts, and where the two \
      do not agree both readings are kept.
      """,
    examples: [
      Example("他周五（12月30日）表示", "周五（12月30日）", "2022-12-30"),
      Example("9月9日（周三）的会议", published: "2020-09-10", "9月9日（周三）", "2020-09-09"),
      Example("他周四（12月28日）表示", "周四（12月28日）", "2022-12-28"),
      Example("民国111年（2022年）", "民国111年（2022年）", "2022"),
    ],
    slot: .restatement,
    follows: [.year, .yearSpan, .month, .week, .day, .weekday],
    starts: [.open]
  ) { text, index, reading in
    if let end = shortWeekday(text, index, &reading) { return end }
    guard text.joined(index + 1).kind != .end,
      let phrase = DatePhrase(inner: text, at: index + 1),
      text.joined(phrase.tokens.upperBound).kind == .close,
      isSameTime(reading, phrase.reading)
    else { return nil }
    reading.restatement = Restatement(reading: phrase.reading, range: phrase.range(in: text))
    reading.rules.formUnion(phrase.reading.rules)
    return phrase.tokens.upperBound + 1
  }

  /// 12月30日（五）.
  private static func shortWeekday(
    _ text: DateText,
    _ index: Int,
    _ reading: inout TimeReading
  ) -> Int? {
    let token = text.joined(index + 1)
    guard case .number = reading.day, reading.weekday == nil, text.joined(index + 2).kind == .close
    else { return nil }
    switch token.kind {
    case .number where token.style == .counted && (1...6).contains(token.value):
      reading.weekday = token.number
    case .dayUnit where text.goesOn(at: Int(token.start), with: "日"):
      reading.weekday = 7
    default:
      return nil
    }
    return index + 3
  }

  private static func isSameTime(_ left: TimeReading, _ right: TimeReading) -> Bool {
    guard right.span == nil, right.vague == nil else { return false }
    if left.hasDay != right.hasDay { return false }
    if left.hasDay { return true }
    guard (left.month == nil) == (right.month == nil) else { return false }
    return left.month != nil || left.week == nil && left.year != nil && right.year != nil
  }

  /// 12月30日，周五; 周五，12月30日.
  static let commaWeekday = DateRule(
    id: "restatement.comma",
    summary: """
      A weekday and its date with a comma between them, where the two agree; or the date right \
      after the weekday.
      """,
    examples: [
      Example("2022年12月30日，星期五，晴。", "2022年12月30日，星期五", "2022-12-30"),
      Example("周五，12月30日", "周五，12月30日", "2022-12-30"),
      Example("周五12月30日", "周五12月30日", "2022-12-30"),
    ],
    slot: .restatement,
    follows: [.day, .weekday],
    starts: [.comma, .number]
  ) { text, index, reading in
    if text.token(index).kind == .number { return dateAfterWeekday(text, index, &reading) }
    guard reading.week == nil, text.joined(index + 1).kind != .end else { return nil }
    let isDated = reading.month != nil && reading.day != nil && reading.weekday == nil
    let isWeekday = reading.weekday != nil && reading.day == nil
    guard isDated || isWeekday, let phrase = DatePhrase(inner: text, at: index + 1) else {
      return nil
    }
    let other = phrase.reading
    let fits =
      isDated
      ? other.weekday != nil && other.day == nil && other.week == nil
      : other.month != nil && other.day != nil
    guard fits, other.clock == nil, other.restatement == nil else { return nil }
    reading.restatement = Restatement(
      reading: other,
      range: phrase.range(in: text),
      looseEnd: Int(text.token(index).start)
    )
    return phrase.tokens.upperBound
  }

  /// 周五12月30日, 星期五 30日.
  private static func dateAfterWeekday(
    _ text: DateText,
    _ index: Int,
    _ reading: inout TimeReading
  ) -> Int? {
    guard reading.weekday != nil, reading.day == nil,
      let phrase = DatePhrase(inner: text, at: index), case .number = phrase.reading.day,
      phrase.reading.clock == nil, phrase.reading.restatement == nil, !phrase.reading.isBorrowed,
      phrase.reading.weekday == nil, phrase.reading.calendar == .civil
    else { return nil }
    reading.restatement = Restatement(reading: phrase.reading, range: phrase.range(in: text))
    return phrase.tokens.upperBound
  }
}
