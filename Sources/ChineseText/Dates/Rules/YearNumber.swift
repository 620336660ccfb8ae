/// Decides whether a number before 年 names a year or counts years.
struct YearNumber {
  private let text: DateText
  private let number: DateToken
  private let unit: DateText.Unit
  private let isMarked: Bool
  /// What follows the number and its unit.
  private let next: DateToken
  private let nextIndex: Int

  /// Looks at the number at `index`; it is marked where 公元 stands before it.
  init(_ text: DateText, _ index: Int, _ unit: DateText.Unit, isMarked: Bool) {
    self.text = text
    self.unit = unit
    self.isMarked = isMarked
    number = text.token(index)
    nextIndex = unit.next
    next = text.joined(unit.next)
  }

  /// The year meant, or nil where years are counted.
  var year: TimeReading.Year? {
    guard !number.isFragment, number.style != .pair, number.value >= 0 else { return nil }
    let start = Int(number.start)
    if isMarked { return (1...9999).contains(number.value) ? .number(number.value) : nil }
    guard !text.hasPrefix(.ordinal, before: start) else { return nil }
    switch number.style {
    case .arabic, .digits: return yearOfDigits(start)
    case .counted: return isCountedYear ? .number(number.value) : nil
    case .pair: return nil
    }
  }

  private func yearOfDigits(_ start: Int) -> TimeReading.Year? {
    switch number.digits {
    case 4:
      guard (1000...2999).contains(number.value), !countsYears(start) else { return nil }
      return number.value < 2200 || saysMore ? .number(number.value) : nil
    case 3:
      let isPoint = number.value % 10 != 0 && text.hasPrefix(.point, before: start)
      return saysMonth || isPoint && !isCounted(next.kind) ? .number(number.value) : nil
    case 2 where !unit.isBorrowed && isShortYear(start):
      return .twoDigits(number.value)
    default:
      return nil
    }
  }

  /// Round numbers of years can be lengths: 近1500年, 5000年前.
  private func countsYears(_ start: Int) -> Bool {
    guard number.value % 100 == 0, number.value != 1900, number.value != 2000 else { return false }
    return isCounted(next.kind) || text.hasPrefix(.length, before: start)
  }

  /// 两千零四年, 一千九百九十九年: with more than hundreds, or with a month behind.
  private var isCountedYear: Bool {
    guard (1000...2999).contains(number.value) else { return false }
    return saysMonth || (1900...2099).contains(number.value) && number.value % 100 != 0
  }

  private func isShortYear(_ start: Int) -> Bool {
    if saysMore { return true }
    // 08年 with its zero counts nothing.
    if number.value < 10 { return true }
    guard !isCounted(next.kind) else { return false }
    if text.hasPrefix(.length, before: start) || looksLikeEither { return false }
    let isWhole = start == 0 && Int(unit.token.end) == text.bytes.count
    // Tens of years are lengths more often: 在50年的时间里.
    let isPoint = text.hasPrefix(.point, before: start)
    let isName = text.phraseBegins(at: start) && number.value >= 50 && next.kind != .of
    return isWhole || (isPoint || isName) && number.value % 10 != 0
  }

  /// 七八年 may mean seven or eight years.
  private var looksLikeEither: Bool {
    number.style == .digits && number.value % 10 == number.value / 10 + 1
  }

  private func isCounted(_ kind: DateTokenKind) -> Bool {
    kind == .ago || kind == .within || kind == .odd || kind == .half
  }

  private var saysMonth: Bool {
    next.kind == .number
      && [.monthUnit, .monthPart].contains(text.joined(nextIndex + 1).kind)
      || next.kind == .lunarMonth || next.kind == .lunar
  }

  /// Whether a month or a part of the year follows.
  private var saysMore: Bool {
    switch unit.token.kind {
    case .yearPart, .unitAndSeason: return true
    default: break
    }
    switch next.kind {
    case .season, .halfYear, .yearPart, .tenDays, .lunarMonth, .leap, .lunar, .holiday, .solarTerm,
      .initial:
      return true
    case .ordinal, .first, .number:
      return saysMonth
        || (nextIndex...nextIndex + 2).contains { text.joined($0).kind == .quarterUnit }
    case .part: return phraseEndsAfterPart
    default: return saysMonth
    }
  }

  private var phraseEndsAfterPart: Bool { next.value != 2 || text.phraseEnds(at: Int(next.end)) }
}
