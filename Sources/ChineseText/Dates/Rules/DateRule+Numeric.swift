extension DateRule {
  /// 2022-12-30, 2022/12/30, 2022.12.30, 20221230, 12/30/2022; in brackets also 12/30.
  static let numericDate = DateRule(
    id: "numeric",
    summary: """
      A date in numbers with signs between them; without a year only beside a weekday or in \
      brackets after one.
      """,
    examples: [
      Example("发布于2022-12-30 20:30", "2022-12-30 20:30", "2022-12-30T20:30"),
      Example("周五(12/30)的会谈", "周五(12/30)", "2022-12-30"),
      Example("13.5.2015", "13.5.2015", "2015-05-13"),
      Example("20221230", "20221230", "2022-12-30"),
    ],
    slot: .day,
    follows: [.none, .zone],
    starts: [.number],
    afterNumber: [.to, .dot, .slash, .middleDot, .number]
  ) { text, index, reading in
    let first = text.token(index)
    guard first.style == .arabic, !first.isFragment, let date = NumericDate(text, index) else {
      return nil
    }
    reading.year = date.year.map { .number(Int32($0)) }
    reading.month = .number(Int32(date.month))
    reading.day = .number(Int32(date.day))
    return date.end
  }
}
