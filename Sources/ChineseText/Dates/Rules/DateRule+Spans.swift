extension DateRule {
  /// 三天后, 两周前, 一年半以前, 几天前.
  static let countedSpan = DateRule(
    id: "span",
    summary: """
      A length of time counted from the date spoken of, or from the reference date; whole days are \
      exact, longer units and vague numbers are marked approximate.
      """,
    examples: [
      Example("3天后将举行会谈。", "3天后", "2023-01-02"),
      Example("两周前的会谈", "两周前", "2022-12-16~"),
      Example("三个月后，战争爆发。", "三个月后", "2023-03~"),
      Example("两年前的选举", "两年前", "2020~"),
      Example("几天前的会谈", "几天前", "2022-12-21~/2022-12-28~"),
      Example("五年前的今天", "五年前的今天", "2017-12-30"),
    ],
    slot: .span,
    follows: [.none],
    starts: [.number, .few, .half],
    afterNumber: [
      .few, .odd, .piece, .countUnit, .dayUnit, .weekUnit, .yearUnit, .centuryUnit, .countHour,
      .countMinute, .countSecond,
    ]
  ) { text, index, reading in
    guard let length = SpanLength(text, index) else { return nil }
    let direction = text.joined(length.end)
    guard direction.kind == .ago, !length.isDate(text) else { return nil }
    let span = length.span(direction: direction.number)
    // 五年前的今天.
    let day = text.joined(length.end + 2)
    if let years = span.wholeYears, text.continues(length.end + 1, with: .of, .day), day.value == 0
    {
      // What is told from its beginning has got to today: 二十年后的今天，他回来了.
      let isWhole = text.token(index).start == 0 && Int(day.end) == text.bytes.count
      let isToday = years > 0 && !isWhole
      if !isToday { reading.year = .relative(years) }
      reading.day = .relative(0)
      return length.end + 3
    }
    reading.span = span
    return length.end + 1
  }

  /// 春节前三天, 12月1日后两周, 大选前一天.
  static let spanAfterDate = DateRule(
    id: "span.of-date",
    summary: "A length of time counted from the date named before it.",
    examples: [
      Example("2023年春节前三天", "2023年春节前三天", "2023-01-19"),
      Example("他12月1日后两周回国。", "12月1日后两周", "2022-12-15~"),
      Example("在今年感恩节前一天", "今年感恩节前一天", "2022-11-23"),
    ],
    slot: .span,
    follows: [.day, .weekday, .restatement],
    starts: [.ago, .sameDay]
  ) { text, index, reading in
    let token = text.token(index)
    if token.kind == .sameDay {
      guard token.value != 0 else { return nil }
      reading.span = CountedSpan(count: 1...1, unit: .day, direction: Int8(token.value))
      reading.span?.anchor = .expression
      return index + 1
    }
    guard text.joined(index + 1).kind != .end, let length = SpanLength(text, index + 1) else {
      return nil
    }
    reading.span = length.span(direction: token.number)
    reading.span?.anchor = .expression
    return length.end
  }

  /// 冬奥会前数天, 世界杯三天后.
  static let eventSpan = DateRule(
    id: "span.of-event",
    summary: "A length of time counted from the opening of an event whose day is known.",
    examples: [
      Example("冬奥会前数天，他抵达北京。", "冬奥会前数天", "2022-01-26~/2022-02-02~"),
      Example("2008年奥运会三天后", "2008年奥运会三天后", "2008-08-11"),
    ],
    slot: .span,
    follows: [.none, .year],
    starts: [.event]
  ) { text, index, reading in
    let event = Int16(text.token(index).value)
    var index = index + 1
    let leading = text.joined(index)
    if leading.kind == .ago { index += 1 }
    guard text.joined(index).kind != .end, let length = SpanLength(text, index) else { return nil }
    let trailing = text.joined(length.end)
    let direction = leading.kind == .ago ? leading : trailing
    guard direction.kind == .ago else { return nil }
    reading.span = length.span(direction: direction.number)
    reading.span?.anchor = .event(event)
    return leading.kind == .ago ? length.end : length.end + 1
  }

  /// 过去三天, 未来两周, 近十年.
  static let window = DateRule(
    id: "window",
    summary: "The time just past or to come, of a length; a value only with `--vague`.",
    examples: [
      Example("过去十年的合作", "过去十年", "2012~/2022~"),
      Example("未来3天", "未来3天", "2022-12-30/2023-01-02"),
    ],
    slot: .span,
    follows: [.none],
    starts: [.window, .vague]
  ) { text, index, reading in
    let token = text.token(index)
    let next = text.joined(index + 1).kind == .of ? index + 2 : index + 1
    guard token.value != 0, text.joined(next).kind != .end, let length = SpanLength(text, next)
    else { return nil }
    reading.span = length.span(direction: token.number)
    reading.span?.shape = .whole
    let isClosed = text.joined(length.end).kind == .within
    return isClosed ? length.end + 1 : length.end
  }

  /// 近日, 目前, 今后.
  static let vague = DateRule(
    id: "vague",
    summary: "A word that names no date; with `--vague`, a time open on one side.",
    examples: [
      Example("他近日表示", "近日", "../2022-12-30~"),
      Example("今后的合作", "今后", "2022-12-30~/.."),
    ],
    slot: .span,
    follows: [.none],
    starts: [.vague, .someTime]
  ) { text, index, reading in
    reading.vague = text.token(index).number
    return index + 1
  }
}
