extension DateRule {
  /// 2022-12-30, 2022/12/30, 2022.12.30, 20221230, 12/30/2022; in brackets also 12/30.
  static let numericDate = DateRule(
    id: "numeric",
    summary: """
      A date in numbers with signs between them; without a year only beside a weekday, in brackets \
      after one, after a year, or where it is the whole text; a month likewise (2022-12).
      """,
    examples: [
      Example("发布于2022-12-30 20:30", "2022-12-30 20:30", "2022-12-30T20:30"),
      Example("周五(12/30)的会谈", "周五(12/30)", "2022-12-30"),
      Example("13.5.2015", "13.5.2015", "2015-05-13"),
      Example("明年9/1开学", "明年9/1", "2023-09-01"),
      Example("20221230", "20221230", "2022-12-30"),
    ],
    slot: .day,
    follows: [.none, .zone, .year],
    starts: [.number],
    afterNumber: [.to, .dot, .slash, .middleDot, .number]
  ) { text, index, reading in
    let first = text.token(index)
    guard first.style == .arabic, !first.isFragment,
      let date = NumericDate(text, index, hasYear: reading.year != nil)
    else { return nil }
    if let year = date.year { reading.year = .number(Int32(year)) }
    reading.month = .number(Int32(date.month))
    if date.day > 0 { reading.day = .number(Int32(date.day)) }
    return date.end
  }
}
