extension DateRule {
  /// 十九世纪, 上世纪, 公元前3世纪.
  static let century = DateRule(
    id: "century",
    summary: "A century; its early, middle or late part stays the century.",
    examples: [
      Example("19世纪末的欧洲", "19世纪末", "18XX"),
      Example("进入二十一世纪以来", "二十一世纪", "20XX"),
      Example("公元前3世纪的遗址", "公元前3世纪", "-02XX"),
    ],
    slot: .century,
    follows: [.none],
    starts: [.number, .commonEra, .century],
    afterNumber: [.centuryUnit, .to, .and]
  ) { text, index, reading in
    var index = index
    if text.token(index).kind == .century {
      reading.century = .relative(text.token(index).value)
      return index + 1
    }
    if text.token(index).kind == .commonEra {
      reading.isBeforeCommonEra = text.token(index).value < 0
      index += 1
      guard text.joined(index).kind == .number else { return nil }
    }
    let number = text.token(index)
    guard !number.isFragment, (1...30).contains(number.value),
      let unit = text.unit(of: index, in: .centuryUnits)
    else { return nil }
    reading.century = .number(number.value)
    reading.isBorrowed = unit.isBorrowed
    return unit.next
  }

  /// 90年代, 上世纪九十年代, 1990年代.
  static let decade = DateRule(
    id: "decade",
    summary: "A decade, of the century named before it or else the latest that has begun.",
    examples: [
      Example("上世纪90年代的改革", "上世纪90年代", "199X"),
      Example("八十年代初，他去了美国。", "八十年代初", "198X"),
      Example("1930年代的经济危机", "1930年代", "193X"),
      Example("上世纪七八十年代", "上世纪七八十年代", "197X/198X"),
    ],
    slot: .decade,
    follows: [.none, .century],
    starts: [.number],
    afterNumber: [.decadeUnit, .to, .and, .number]
  ) { text, index, reading in
    let number = text.token(index)
    if let end = twoDecades(text, index, &reading) { return end }
    let isRest = number.isJoined && index > 0 && text.token(index - 1).kind == .number
    guard !number.isFragment, !isRest, !text.hasPrefix(.ordinal, before: Int(number.start)),
      number.value >= 0, number.value % 10 == 0,
      let unit = text.unit(of: index, in: .decadeUnits)
    else { return nil }
    let isLong = number.digits == 4 && (1000...2999).contains(number.value)
    guard isLong && reading.century == nil || number.digits <= 2 else { return nil }
    reading.decade = number.number
    reading.isBorrowed = unit.isBorrowed
    return unit.next
  }

  /// 七八十年代: read as 七八 and 十.
  private static func twoDecades(
    _ text: DateText,
    _ index: Int,
    _ reading: inout TimeReading
  ) -> Int? {
    let pair = text.token(index)
    guard pair.style == .digits, pair.digits == 2, pair.value % 10 == pair.value / 10 + 1,
      text.joined(index + 1).value == 10, text.continues(index + 1, with: .number, .decadeUnit)
    else { return nil }
    reading.decade = pair.number / 10 * 10
    reading.lastDecade = pair.number % 10 * 10
    return index + 3
  }
}
