extension DateRule {
  /// 凌晨, 下午, 傍晚.
  static let dayPart = DateRule(
    id: "day-part",
    summary: "A part of the day; it says which half of the day a clock time is in.",
    examples: [
      Example("12月30日晚上8点半", "12月30日晚上8点半", "2022-12-30T20:30"),
      Example("他5日傍晚返回。", published: "2020-10-11", "5日", "2020-10-05"),
    ],
    slot: .dayPart,
    follows: [.none, .zone, .day, .weekday, .restatement],
    starts: [.dayPart, .shortDayPart]
  ) { text, index, reading in
    let token = text.token(index)
    guard token.kind == .dayPart || reading.hasDay else { return nil }
    reading.dayPart = DayPart(rawValue: token.number)
    return index + 1
  }

  /// 8点半, 14:00, 20时30分, 9点一刻.
  static let clock = DateRule(
    id: "clock",
    summary: "A time on the clock, on the day named beside it or else the day spoken of.",
    examples: [
      Example("周六（10日）下午14:00", published: "2020-10-11", "周六（10日）下午14:00", "2020-10-10T14:00"),
      Example("12月30日20时30分15秒", "12月30日20时30分15秒", "2022-12-30T20:30:15"),
      Example("明天上午九点一刻", "明天上午九点一刻", "2022-12-31T09:15"),
      Example("明天早上差五分八点", "明天早上差五分八点", "2022-12-31T07:55"),
      Example("今天晚上八九点", "今天晚上八九点", "2022-12-30T20:00"),
    ],
    slot: .clock,
    follows: [.none, .zone, .day, .weekday, .restatement, .dayPart],
    starts: [.number, .shortOf],
    afterNumber: [.colon, .hourUnit, .to, .and]
  ) { text, index, reading in
    let hasContext = reading.hasDay || reading.dayPart != nil || reading.zone != nil
    guard let found = ClockWords(text, index, hasContext: hasContext).time else { return nil }
    let hour = reading.dayPart?.hour(found.time.hour) ?? found.time.hour
    let time = ClockTime(
      hour: hour,
      minute: found.time.minute,
      second: found.time.second,
      shift: found.time.shift
    )
    guard let time else { return nil }
    reading.clock = time
    reading.isBorrowed = found.isBorrowed
    reading.isRoughClock = found.isRough
    return found.end
  }

  /// 北京时间12月30日晚8点.
  static let zone = DateRule(
    id: "zone",
    summary: "The zone of a clock time; it is kept beside the value and written with `--zone`.",
    examples: [
      Example("北京时间12月30日晚8点", "北京时间12月30日晚8点", "2022-12-30T20:00"),
      Example("美东时间周四上午9点", "美东时间周四上午9点", "2022-12-29T09:00"),
    ],
    slot: .zone,
    follows: [.none],
    starts: [.zone]
  ) { text, index, reading in
    reading.zone = text.token(index).number
    return index + 1
  }

  /// 12月30日20:30（北京时间）.
  static let zoneAfter = DateRule(
    id: "zone.after",
    summary: "The zone of a clock time, after it or in brackets.",
    examples: [
      Example("12月30日20:30（北京时间）", "12月30日20:30（北京时间）", "2022-12-30T20:30")
    ],
    slot: .done,
    follows: [.clock],
    starts: [.zone, .open]
  ) { text, index, reading in
    if text.token(index).kind == .zone {
      reading.zone = text.token(index).number
      return index + 1
    }
    guard text.continues(index + 1, with: .zone, .close) else { return nil }
    reading.zone = text.token(index + 1).number
    return index + 3
  }
}
