/// Some kinds of tokens.
struct KindSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral kinds: DateTokenKind...) {
    for kind in kinds { insert(kind) }
  }

  private mutating func insert(_ kind: DateTokenKind) {
    let bit = UInt64(1) << UInt64(kind.rawValue & 63)
    if kind.rawValue < 64 { low |= bit } else { high |= bit }
  }

  /// Whether a kind is one of them.
  @inline(__always)
  func contains(_ kind: DateTokenKind) -> Bool {
    let bits = kind.rawValue < 64 ? low : high
    return bits & UInt64(1) << UInt64(kind.rawValue & 63) != 0
  }
}

extension KindSet {
  /// The kinds an expression can begin with; words of other kinds count only right after another.
  static let beginnings: KindSet = [
    .digit, .ten, .hundred, .thousand, .number,
    .year, .month, .week, .weekend, .quarter, .century, .day, .bareWeekend, .shortDay,
    .yearOfSeason, .fiscalYear, .firstQuarters, .sameDay, .sameMonth, .sameYear, .weekday,
    .season, .halfYear, .summerBreak, .yearPart, .monthPart, .dayPart,
    .lunar, .solar, .era, .commonEra, .lunarMonth, .monthName, .leap, .holiday, .solarTerm, .event,
    .zone,
    .few, .ordinal, .first, .window, .vague, .someTime, .half, .dayPair, .shortOf,
  ]

  /// The beginnings that mean nothing without a word right after them.
  static let openBeginnings: KindSet = [
    .shortDay, .era, .commonEra, .leap, .few, .ordinal, .first, .window, .half, .lunar, .solar,
    .event, .zone, .dayPart, .shortOf,
  ]

  /// Words that can be the beginning of a longer one: 一次|日, 首次|日, 三年前|天.
  static let openWords: KindSet = [
    .number, .first, .ordinal, .few, .half, .initial,
    .yearUnit, .monthUnit, .dayUnit, .weekUnit, .countUnit, .piece,
  ]

  /// What makes the numerals before it a number and not the name of a day.
  static let numberUnits: KindSet = [
    .yearUnit, .monthUnit, .dayUnit, .hourUnit, .minuteUnit, .secondUnit, .weekUnit,
    .centuryUnit, .decadeUnit, .quarterUnit, .fiscalUnit, .academicUnit, .unitAndSeason,
    .yearPart, .monthPart, .countUnit, .countHour, .countMinute, .countSecond, .piece, .odd,
    .few,
  ]

  /// What can follow the number an expression begins with.
  static let numberFollowers: KindSet = [
    .yearUnit, .monthUnit, .dayUnit, .hourUnit, .weekUnit, .centuryUnit, .decadeUnit,
    .quarterUnit, .fiscalUnit, .academicUnit, .unitAndSeason, .yearPart, .monthPart, .countUnit,
    .countHour, .countMinute, .countSecond, .piece, .odd, .few, .to, .and, .dot, .slash, .colon,
    .middleDot, .number, .secondUnit, .quarterLetter,
  ]

  /// The words with 年 that follow the number of a year.
  static let yearUnits: KindSet = [.yearUnit, .yearPart, .unitAndSeason]
  /// The words with 月 that follow the number of a month.
  static let monthUnits: KindSet = [.monthUnit, .monthPart]
  static let dayUnits: KindSet = [.dayUnit]
  static let hourUnits: KindSet = [.hourUnit]
  static let centuryUnits: KindSet = [.centuryUnit]
  static let decadeUnits: KindSet = [.decadeUnit]
}
