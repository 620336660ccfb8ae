extension DateRule {
  /// 2022年, 二〇二二年, 08年, 公元前221年.
  static let yearNumber = DateRule(
    id: "year.number",
    summary: "A year in Arabic, full-width or Chinese numerals, also of two digits or BC.",
    examples: [
      Example("协议将在2019年生效。", "2019年", "2019"),
      Example("二〇二二年是困难的一年。", "二〇二二年", "2022"),
      Example("自08年以来一直如此。", "08年", "2008"),
      Example("公元前221年，秦统一六国。", "公元前221年", "-0220"),
    ],
    slot: .year,
    follows: [.none, .zone, .calendar],
    starts: [.number, .commonEra],
    afterNumber: [.yearUnit, .yearPart, .unitAndSeason, .to, .and]
  ) { text, index, reading in
    guard reading.year == nil else { return nil }
    var index = index
    var isMarked = false
    if text.token(index).kind == .commonEra {
      reading.isBeforeCommonEra = text.token(index).value < 0
      isMarked = true
      index += 1
      guard text.joined(index).kind == .number else { return nil }
    }
    let unit = text.unit(of: index, in: .yearUnits)
    guard let unit, let year = YearNumber(text, index, unit, isMarked: isMarked).year else {
      return nil
    }
    reading.year = year
    reading.isBorrowed = unit.isBorrowed
    // The words 年初 and 年春 are read again for what they say beside the year.
    return unit.isBorrowed || unit.token.kind == .yearUnit ? unit.next : index + 1
  }

  /// 从2016到2018, (1893-1976).
  static let bareYears = DateRule(
    id: "year.bare",
    summary: "The years of a range without 年, in brackets or after 从.",
    examples: [
      Example("时间从2016到2018。", "2016到2018", "2016/2018"),
      Example("毛泽东（1893-1976）", "1893-1976", "1893/1976"),
    ],
    slot: .year,
    follows: [.none],
    starts: [.number],
    afterNumber: [.to, .end, .close]
  ) { text, index, reading in
    let isFirst = text.joined(index + 1).kind == .to
    let start = isFirst ? index : index - 2
    guard start >= 0, text.token(start + 1).kind == .to,
      text.token(start + 1).isJoined, text.token(start + 2).isJoined
    else { return nil }
    let (first, last) = (text.token(start), text.token(start + 2))
    guard isYear(first), isYear(last), first.value < last.value,
      text.phraseEnds(at: Int(last.end)),
      text.hasPrefix(.point, before: Int(first.start)) || text.isBracketed(first, last)
    else { return nil }
    reading.year = .number(text.token(index).value)
    reading.isBorrowed = isFirst
    return index + 1
  }

  private static func isYear(_ token: DateToken) -> Bool {
    token.kind == .number && token.digits == 4 && !token.isFragment
      && (1000...2199).contains(token.value)
  }

  /// 民国111年, 光绪二十四年, 令和四年.
  static let eraYear = DateRule(
    id: "year.era",
    summary: "A year of the Republic of China, of a Japanese era or of a Chinese reign.",
    examples: [
      Example("条例于民国111年修正。", "民国111年", "2022"),
      Example("光绪二十四年的变法失败。", "光绪二十四年", "1898"),
      Example("令和元年5月1日即位。", "令和元年5月1日", "2019-05-01"),
    ],
    slot: .year,
    follows: [.none, .zone],
    starts: [.era]
  ) { text, index, reading in
    let base = text.token(index).value
    let number = text.joined(index + 1)
    let isFirst = number.kind == .firstYear
    guard isFirst || number.kind == .number && (1...150).contains(number.value) else {
      return nil
    }
    let unit = text.joined(index + 2).kind
    guard [.yearUnit, .yearPart, .unitAndSeason].contains(unit) else { return nil }
    let place = isFirst ? 1 : number.value
    // An era that came twice: 至元六年（1340年）.
    let other = Int32(text.token(index).extra) + place
    let isMarked = text.joined(index + 4).kind == .commonEra
    let isOther =
      text.joined(index + 3).kind == .open && text.token(index).extra > 0
      && text.joined(index + (isMarked ? 5 : 4)).value == other
    reading.year = .number(isOther ? other : base + place)
    return unit == .yearUnit ? index + 3 : index + 2
  }

  /// 去年, 今年, 后年.
  static let relativeYear = DateRule(
    id: "year.relative",
    summary: "A year counted from the reference date.",
    examples: [
      Example("他去年访问了北京。", "去年", "2021"),
      Example("明年的选举", "明年", "2023"),
      Example("大前年8月", "大前年8月", "2019-08"),
    ],
    slot: .year,
    follows: [.none, .zone, .calendar],
    starts: [.year]
  ) { text, index, reading in
    // 今年26岁 tells an age.
    let next = text.joined(index + 1)
    let isAge = next.kind == .number && text.goesOn(at: Int(next.end), with: "岁歲")
    guard reading.year == nil, !isAge else { return nil }
    reading.year = .relative(text.token(index).value)
    return index + 1
  }

  /// 同年, 次年, 当年.
  static let countedYear = DateRule(
    id: "year.counted",
    summary: "A year counted from the one spoken of last.",
    examples: [
      Example("他2006年被捕，次年获释。", "次年", "2007"),
      Example("条约1997年12月签署，同年生效。", "同年", "1997"),
    ],
    slot: .year,
    follows: [.none],
    starts: [.sameYear]
  ) { text, index, reading in
    reading.year = .counted(text.token(index).value)
    return index + 1
  }
}
