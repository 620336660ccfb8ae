extension DateRule {
  /// 上周, 下个星期.
  static let relativeWeek = DateRule(
    id: "week",
    summary: "A week counted from the reference date, Monday to Sunday.",
    examples: [
      Example("上周的会谈", "上周", "2022-12-19/2022-12-25"),
      Example("他将于下个星期访问日本。", "下个星期", "2023-01-02/2023-01-08"),
    ],
    slot: .week,
    follows: [.none, .zone],
    starts: [.week]
  ) { text, index, reading in
    reading.week = text.token(index).number
    return index + 1
  }

  /// 本周末, 上周末.
  static let weekend = DateRule(
    id: "weekend",
    summary: "The Saturday and Sunday of a week.",
    examples: [
      Example("上周末的示威", "上周末", "2022-12-24/2022-12-25"),
      Example("他周末在巴黎。", "周末", "2022-12-24/2022-12-25"),
    ],
    slot: .day,
    follows: [.none, .zone],
    starts: [.weekend, .bareWeekend]
  ) { text, index, reading in
    let token = text.token(index)
    guard token.kind == .weekend || !token.isJoined else { return nil }
    reading.day = .weekend(token.kind == .weekend ? Int8(token.value) : nil)
    return index + 1
  }

  /// 周五, 上周三, 下星期日.
  static let weekday = DateRule(
    id: "weekday",
    summary: """
      A weekday: of the week named before it, otherwise the day the tense or the rest of the text \
      tells, and failing those the last such day up to the reference date.
      """,
    examples: [
      Example("他周三宣布辞职。", "周三", "2022-12-28"),
      Example("双方将在周三重启谈判。", "周三", "2023-01-04"),
      Example("上星期五的会议", "上星期五", "2022-12-23"),
      Example("12月30日周五晚", "12月30日周五", "2022-12-30"),
    ],
    slot: .weekday,
    follows: [.none, .zone, .week, .day],
    starts: [.weekday, .number, .dayUnit, .countUnit]
  ) { text, index, reading in
    let token = text.token(index)
    switch token.kind {
    case .weekday:
      // 15周一 counts weeks, but 1 周一 is an item of a list.
      let number = index > 0 ? text.token(index - 1) : .end
      let isCounted = number.kind == .number && number.end == token.start
      guard !isCounted, reading.day == nil || reading.weekday == nil,
        !text.hasPrefix(.named, before: Int(token.start))
      else { return nil }
      reading.weekday = token.number
    case .number:
      // 上周五, but not 上周五天 or 上周15人.
      guard reading.week != nil, reading.day == nil, token.digits == 1,
        (1...6).contains(token.value), token.style != .pair,
        !KindSet.numberUnits.contains(text.joined(index + 1).kind)
      else { return nil }
      reading.weekday = token.number
    default:
      guard reading.week != nil, reading.day == nil, token.range.count == 3,
        token.kind == .dayUnit || token.value == 1, !text.goesOn(at: Int(token.end), with: "本")
      else { return nil }
      reading.weekday = 7
    }
    return index + 1
  }

  /// 十月第一个星期一, 四月的最后一个周日, 十月的第一周.
  static let ordinalWeekday = DateRule(
    id: "weekday.ordinal",
    summary: """
      A weekday, a week, the first or the last day by its place in a month; weeks and days also in \
      a year, whose weeks are those of ISO 8601.
      """,
    examples: [
      Example("2013年十月的第一个星期一", "2013年十月的第一个星期一", "2013-10-07"),
      Example("2022年5月最后一个周一", "2022年5月最后一个周一", "2022-05-30"),
      Example("2017年十月的第一周", "2017年十月的第一周", "2017-10-02/2017-10-08"),
      Example("2022年第52周", "2022年第52周", "2022-12-26/2023-01-01"),
      Example("今年最后一天", "今年最后一天", "2022-12-31"),
    ],
    slot: .day,
    follows: [.year, .month],
    starts: [.ordinal, .first]
  ) { text, index, reading in
    if let end = edgeDay(text, index) {
      reading.day = .nthDay(text.token(index).kind == .ordinal ? 1 : -1)
      return end
    }
    guard var (place, index) = place(text, index, hasMonth: reading.month != nil) else {
      return nil
    }
    guard reading.month != nil else {
      guard place > 0, text.joined(index).kind == .weekUnit else { return nil }
      reading.day = .nthWeek(place)
      return index + 1
    }
    if text.joined(index).kind == .piece { index += 1 }
    let token = text.joined(index)
    switch token.kind {
    case .weekday: reading.day = .nthWeekday(place, Int8(token.value))
    case .countUnit where token.value == 7:
      // 第一个星期一 is read as 个星期 and 一.
      let number = text.joined(index + 1)
      let isSunday = number.kind == .dayUnit || number.kind == .countUnit && number.value == 1
      if isSunday || number.kind == .number && (1...6).contains(number.value) {
        reading.day = .nthWeekday(place, isSunday ? 7 : Int8(number.value))
        return index + 2
      }
      guard place > 0 else { return nil }
      reading.day = .nthWeek(place)
    case .weekUnit where place > 0: reading.day = .nthWeek(place)
    default: return nil
    }
    return index + 1
  }

  /// The place of 第三 and 最后一个, and the index after it.
  private static func place(
    _ text: DateText,
    _ index: Int,
    hasMonth: Bool
  )
    -> (place: Int8, end: Int)?
  {
    let token = text.token(index)
    guard token.kind == .ordinal else { return (Int8(token.value), index + 1) }
    // A month has five weeks at most, a year 53.
    let number = text.joined(index + 1)
    guard number.kind == .number, (1...(hasMonth ? 5 : 53)).contains(number.value) else {
      return nil
    }
    return (Int8(number.value), index + 2)
  }

  /// The index after 第一天 or 最后一天; 一天 can be one word or two.
  private static func edgeDay(_ text: DateText, _ index: Int) -> Int? {
    let token = text.token(index)
    guard token.kind == .ordinal || token.value < 0 else { return nil }
    let next = text.joined(index + 1)
    if next.kind == .holidayTail { return text.string(next.range) == "一天" ? index + 2 : nil }
    let isOne = next.kind == .number && next.value == 1
    let day = isOne ? text.joined(index + 2) : next
    guard isOne || token.kind == .first, day.kind == .countUnit, day.value == 1 else { return nil }
    return isOne ? index + 3 : index + 2
  }
}
