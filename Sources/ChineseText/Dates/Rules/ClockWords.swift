/// Reads the words of a clock time.
struct ClockWords {
  /// A time, the index after its words, and whether its unit is borrowed from a range.
  struct Found {
    let time: ClockTime
    let end: Int
    var isBorrowed = false
    /// Whether it is one of two hours: 八九点.
    var isRough = false
  }

  private let text: DateText
  private let index: Int
  private let hasContext: Bool
  private let hour: DateToken
  /// The hour said, the earlier of two.
  private let hourNumber: Int
  private let isRough: Bool

  /// Looks at the number at `index`; with context, a day or part of the day stands before it.
  init(_ text: DateText, _ index: Int, hasContext: Bool) {
    self.text = text
    self.index = index
    self.hasContext = hasContext
    hour = text.token(index)
    isRough =
      hour.style == .digits && hour.digits == 2 && hour.value % 10 == hour.value / 10 + 1
    hourNumber = isRough ? hour.number / 10 : hour.number
  }

  /// The time, or nil where the words are none.
  var time: Found? {
    if hour.kind == .shortOf { return shortBefore }
    guard (0...24).contains(hourNumber), hour.digits <= 2, hour.style != .digits || isRough,
      !hour.isFragment || hasContext
    else { return nil }
    return text.joined(index + 1).kind == .colon ? signs : words
  }

  /// 差五分八点, 差一刻九点.
  private var shortBefore: Found? {
    guard let minutes = missingMinutes(index), text.joined(index + 3).kind == .number,
      text.joined(index + 4).kind == .hourUnit,
      let time = ClockTime(hour: text.joined(index + 3).number)?.earlier(minutes: minutes)
    else { return nil }
    return Found(time: time, end: index + 5)
  }

  /// The minutes of 差五分 and 差一刻.
  private func missingMinutes(_ index: Int) -> Int? {
    let number = text.joined(index + 1)
    guard text.token(index).kind == .shortOf, number.kind == .number,
      (1...59).contains(number.value)
    else { return nil }
    switch text.joined(index + 2).kind {
    case .minuteUnit, .countMinute: return number.number
    case .quarterHour where number.value <= 3: return 15 * number.number
    default: return nil
    }
  }

  /// 14:00, 20:30:15.
  private var signs: Found? {
    guard let minute = sixtieth(index + 2) else { return nil }
    var end = index + 3
    var second: Int?
    if text.joined(end).kind == .colon {
      guard let number = sixtieth(end + 1) else { return nil }
      second = number
      end += 2
    }
    if second != nil, text.continues(end, with: .dot, .number) { end += 2 }
    if text.joined(end).kind == .minuteUnit || text.joined(end).kind == .hourUnit { end += 1 }
    guard hasContext || standsAlone(to: end) else { return nil }
    var shift = shift(at: end)
    if shift != nil {
      end += 3
    } else if text.joined(end).kind == .universalTime {
      shift = 0
      end += 1
    }
    let time = ClockTime(hour: hour.number, minute: minute, second: second, shift: shift)
    return time.map { Found(time: $0, end: end) }
  }

  private func sixtieth(_ index: Int) -> Int? {
    let number = text.joined(index)
    guard number.kind == .number, number.style == .arabic, number.digits == 2 else { return nil }
    return (0...59).contains(number.value) ? number.number : nil
  }

  /// The minutes of +08:00 after a time.
  private func shift(at index: Int) -> Int? {
    let place = Int(text.token(index - 1).end)
    guard place < text.bytes.count, text.bytes[place] == UInt8(ascii: "+"),
      Int(text.token(index).start) == place + 1, text.token(index).kind == .number,
      text.continues(index + 1, with: .colon, .number)
    else { return nil }
    let minutes = text.token(index).number * 60 + text.token(index + 2).number
    return (0...14 * 60).contains(minutes) ? minutes : nil
  }

  /// Scores and ratios look like clock times; alone, one needs a word that makes it a time.
  private func standsAlone(to end: Int) -> Bool {
    let isWhole = text.phraseBegins(at: Int(hour.start)) && end >= text.tokens.count
    let endsText = Int(text.token(end - 1).end) == text.bytes.count && hour.start == 0
    return isWhole && endsText || text.hasPrefix(.point, before: Int(hour.start))
      || text.token(end - 1).kind == .minuteUnit
  }

  /// 8点半, 20时30分15秒, 九点一刻, 五点二十.
  private var words: Found? {
    guard let unit = text.unit(of: index, in: .hourUnits) else { return nil }
    if isRough {
      guard hasContext || isWhole(to: unit.next), !unit.isBorrowed else { return nil }
      return ClockTime(hour: hourNumber).map { Found(time: $0, end: unit.next, isRough: true) }
    }
    if unit.isBorrowed {
      guard hasContext || text.phraseBegins(at: Int(hour.start)),
        let time = ClockTime(hour: hour.number)
      else { return nil }
      return Found(time: time, end: unit.next, isBorrowed: true)
    }
    let next = text.joined(unit.next)
    let after = text.joined(unit.next + 1)
    switch next.kind {
    case .half: return found(30, nil, unit.next + 1)
    case .onTheHour: return found(0, nil, unit.next + 1, isSure: false)
    case .shortOf: return shortAfter(unit.next)
    case .number where after.kind == .minuteUnit: return minutes(unit.next)
    case .number where after.kind == .quarterHour:
      return found(15 * next.number, nil, unit.next + 2)
    case .number where isMinute(next, after): return found(next.number, nil, unit.next + 1)
    default: return found(0, nil, unit.next, isSure: isSureHour(unit))
    }
  }

  /// 八点差五分.
  private func shortAfter(_ index: Int) -> Found? {
    guard let minutes = missingMinutes(index),
      let time = ClockTime(hour: hourNumber)?.earlier(minutes: minutes)
    else { return found(0, nil, index, isSure: false) }
    return Found(time: time, end: index + 3)
  }

  private func minutes(_ index: Int) -> Found? {
    let minute = text.token(index).number
    let second = text.joined(index + 2)
    guard second.kind == .number, text.joined(index + 3).kind == .secondUnit else {
      return found(minute, nil, index + 2)
    }
    return found(minute, second.number, index + 4)
  }

  /// 五点二十, but not 五点二 or 五点十个.
  private func isMinute(_ number: DateToken, _ after: DateToken) -> Bool {
    guard hasContext, number.digits == 2, number.value < 60, !number.isFragment else {
      return false
    }
    switch after.kind {
    case .end: return text.phraseEnds(at: Int(number.end))
    case .comma, .open, .close, .to, .about: return true
    default: return false
    }
  }

  private func isSureHour(_ unit: DateText.Unit) -> Bool {
    let start = Int(hour.start)
    return text.goesOn(at: Int(unit.token.start), with: "时時")
      && (hour.digits == 2 || text.hasPrefix(.point, before: start))
  }

  private func found(_ minute: Int, _ second: Int?, _ end: Int, isSure: Bool = true) -> Found? {
    // 一时 is a while, and 一点 a little.
    let isLittle = hour.value == 1 && hour.style == .counted
    guard hasContext || isSure && !isLittle || isWhole(to: end),
      let time = ClockTime(hour: hour.number, minute: minute, second: second)
    else { return nil }
    return Found(time: time, end: end)
  }

  /// Whether the words up to a token are all of the text.
  private func isWhole(to end: Int) -> Bool {
    hour.start == 0 && Int(text.token(end - 1).end) == text.bytes.count
  }
}
