extension DateRule {
  /// 明年春天, 2022年冬, 今夏.
  static let season = DateRule(
    id: "season",
    summary: "A season of a year.",
    examples: [
      Example("期待你明年春天来访。", "明年春天", "2023-21"),
      Example("2021年冬，疫情再起。", "2021年冬", "2021-24"),
      Example("今夏的高温", "今夏", "2022-22"),
    ],
    slot: .yearSpan,
    follows: [.none, .year],
    starts: [.season, .unitAndSeason, .shortSeason, .yearOfSeason]
  ) { text, index, reading in
    let token = text.token(index)
    switch token.kind {
    case .yearOfSeason:
      guard reading.year == nil else { return nil }
      reading.year = .relative(token.value)
      reading.yearSpan = .part(Int8(token.extra))
    case .shortSeason where !text.phraseEnds(at: Int(token.end)):
      return nil
    default:
      reading.yearSpan = .part(Int8(token.value))
    }
    return index + 1
  }

  /// 上半年, 2023年下半年.
  static let halfYear = DateRule(
    id: "half-year",
    summary: "The first or second half of a year, this year where none is named.",
    examples: [
      Example("2023年上半年出口下降。", "2023年上半年", "2023-40"),
      Example("下半年经济回暖。", "下半年", "2022-41"),
    ],
    slot: .yearSpan,
    follows: [.none, .year],
    starts: [.halfYear]
  ) { text, index, reading in
    let token = text.token(index)
    // 前半年 is the first half of a year only beside the year.
    guard reading.year != nil || !text.goesOn(at: Int(token.start), with: "前后後") else {
      return nil
    }
    reading.yearSpan = .part(Int8(token.value))
    return index + 1
  }

  /// 一季度, 第三季度, 上季度, 前三季度.
  static let quarter = DateRule(
    id: "quarter",
    summary: "A quarter of a year, or the first quarters together.",
    examples: [
      Example("一季度增长4.8%。", "一季度", "2022-33"),
      Example("2021年第四季度", "2021年第四季度", "2021-36"),
      Example("2021Q3的利润", "2021Q3", "2021-35"),
      Example("上季度的利润", "上季度", "2022-35"),
      Example("今年前三季度", "今年前三季度", "2022-01/2022-09"),
    ],
    slot: .yearSpan,
    follows: [.none, .year],
    starts: [.number, .ordinal, .first, .firstQuarters, .quarter, .quarterLetter],
    afterNumber: [.quarterUnit, .quarterLetter]
  ) { text, index, reading in
    let token = text.token(index)
    if let end = letteredQuarter(text, index, &reading) { return end }
    if token.kind == .quarter {
      reading.yearSpan = .relativeQuarter(Int8(token.value))
      return index + 1
    }
    if token.kind == .firstQuarters {
      reading.yearSpan = .months(1, Int8(token.value) * 3)
      return index + 1
    }
    if token.kind == .first, token.value > 0, text.joined(index + 1).kind == .quarterUnit {
      reading.yearSpan = .part(33)
      return index + 2
    }
    let numberIndex = token.kind == .number ? index : index + 1
    let number = numberIndex == index ? token : text.joined(numberIndex)
    guard number.kind == .number, (1...4).contains(number.value), !number.isFragment else {
      return nil
    }
    let unit = text.joined(numberIndex + 1)
    // 四季 alone are the seasons; 季 needs a year before it.
    guard unit.kind == .quarterUnit, unit.range.count > 3 || reading.year != nil else { return nil }
    reading.yearSpan = .part(32 + Int8(number.value))
    return numberIndex + 2
  }

  /// 2021Q3, 2021年Q3.
  private static func letteredQuarter(
    _ text: DateText,
    _ index: Int,
    _ reading: inout TimeReading
  ) -> Int? {
    let year = text.token(index)
    let letter = year.kind == .quarterLetter ? index : index + 1
    let number = text.joined(letter + 1)
    guard text.token(letter).kind == .quarterLetter, number.kind == .number, !number.isCut,
      number.end == text.token(letter).end + 1, (1...4).contains(number.value)
    else { return nil }
    if letter > index {
      guard reading.year == nil, year.digits == 4, !year.isFragment,
        (1900...2199).contains(year.value)
      else { return nil }
      reading.year = .number(year.value)
    } else if reading.year == nil {
      return nil
    }
    reading.yearSpan = .part(32 + Int8(number.value))
    return letter + 2
  }

  /// 2022年前11个月, 今年头两个月, 2005年首月, 去年暑假.
  static let monthsOfYear = DateRule(
    id: "months-of-year",
    summary: "The first or last months of a year, and its summer holidays.",
    examples: [
      Example("2022年前11个月的贸易额", "2022年前11个月", "2022-01/2022-11"),
      Example("去年后三个月", "去年后三个月", "2021-10/2021-12"),
      Example("去年暑假", "去年暑假", "2021-07/2021-08"),
    ],
    slot: .yearSpan,
    follows: [.year],
    starts: [.ago, .first, .ordinal, .summerBreak]
  ) { text, index, reading in
    let token = text.token(index)
    if token.kind == .summerBreak {
      reading.yearSpan = .months(7, 8)
      return index + 1
    }
    if token.kind == .first, token.value > 0, text.joined(index + 1).kind == .monthUnit {
      reading.yearSpan = .months(1, 1)
      return index + 2
    }
    let number = text.joined(index + 1)
    let unit = text.joined(index + 2)
    guard number.kind == .number, (1...12).contains(number.value),
      unit.kind == .monthUnit || unit.kind == .countUnit && unit.value == 30
    else { return nil }
    let count = Int8(number.value)
    switch token.kind {
    case .ordinal: reading.yearSpan = .months(count, count)
    case .ago where token.value > 0: reading.yearSpan = .months(13 - count, 12)
    default: reading.yearSpan = .months(1, count)
    }
    return index + 3
  }
}
