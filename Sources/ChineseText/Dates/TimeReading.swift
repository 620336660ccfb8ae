/// What the words of an expression say, before anything is counted from a reference date.
///
/// Readings are copied for every rule that is tried, so their numbers are small.
struct TimeReading: Hashable, Sendable {
  /// The calendar its months and days belong to.
  enum Calendar: Hashable, Sendable {
    case civil
    case chinese
  }

  enum Century: Hashable, Sendable {
    /// 十九世纪.
    case number(Int32)
    /// 上世纪.
    case relative(Int32)
  }

  enum Year: Hashable, Sendable {
    /// 2022年.
    case number(Int32)
    /// 22年.
    case twoDigits(Int32)
    /// 去年.
    case relative(Int32)
    /// 次年.
    case counted(Int32)
  }

  enum Month: Hashable, Sendable {
    /// 三月.
    case number(Int32)
    /// 上个月.
    case relative(Int32)
    /// 次月.
    case counted(Int32)
  }

  enum Day: Hashable, Sendable {
    /// 十二日.
    case number(Int32)
    /// 昨天.
    case relative(Int32)
    /// 今明两天.
    case relativePair(Int8, Int8)
    /// 次日.
    case counted(Int32)
    /// 国庆节: an index into the named days.
    case named(Int32)
    /// 清明, 冬至: the number of a solar term.
    case term(Int32)
    /// 十月第一个星期一; -1 is the last.
    case nthWeekday(Int8, Int8)
    /// 十月的第一周, 2022年第52周.
    case nthWeek(Int8)
    /// 本月最后一天, 2022年第一天; -1 is the last.
    case nthDay(Int8)
    /// 上周末; nil where no week is named.
    case weekend(Int8?)
  }

  /// A part of a period.
  enum Part: Hashable, Sendable {
    /// 初, 月初.
    case early
    /// 中.
    case middle
    /// 底, 末.
    case late
    /// 上旬, 中旬, 下旬.
    case tenDays(Int8)
    /// 早些时候, 晚些时候.
    case someTime
  }

  /// A part of a year.
  enum YearSpan: Hashable, Sendable {
    /// A season, quarter or half by its EDTF number.
    case part(Int8)
    /// 上季度.
    case relativeQuarter(Int8)
    /// 前11个月, 后三个月, 暑假.
    case months(Int8, Int8)
    /// 财年.
    case fiscal
    /// 学年.
    case academic
  }

  var calendar = Calendar.civil
  var isBeforeCommonEra = false
  var century: Century?
  @SmallNumber var decade: Int?
  /// The second decade of 七八十年代.
  @SmallNumber var lastDecade: Int?
  var year: Year?
  /// The second year of 2020-2021学年.
  @SmallNumber var lastYear: Int?
  var yearSpan: YearSpan?
  var month: Month?
  var isLeapMonth = false
  var part: Part?
  @SmallNumber var week: Int?
  var day: Day?
  @SmallNumber var weekday: Int?
  var dayPart: DayPart?
  var clock: ClockTime?
  /// Whether the words leave the clock time open a little: 八九点.
  var isRoughClock = false
  @SmallNumber var zone: Int?
  var span: CountedSpan?
  /// How far a vague word reaches: -1 past, 0 present, 1 future.
  @SmallNumber var vague: Int?
  /// The same time said once more, in brackets or after a comma.
  var restatement: Restatement?
  /// Whether a number has its unit only at the other end of a range.
  var isBorrowed = false
  /// The rules that read it.
  var rules = RuleSet()
}

extension TimeReading {
  /// Whether a day is named in any way.
  var hasDay: Bool { day != nil || weekday != nil }

  /// Whether only the time of day is named.
  var isOnlyClock: Bool {
    clock != nil && !hasDay && month == nil && year == nil && week == nil && yearSpan == nil
  }

  /// Whether the words say what day or month it is by number.
  var isExplicit: Bool {
    if case .number = day { return true }
    if case .number = month { return true }
    return false
  }
}

/// A time said twice: 周五（12月30日）.
final class Restatement: Hashable, Sendable {
  /// The second reading.
  let reading: TimeReading
  /// Its bytes.
  let range: Range<Int>
  /// Where the expression ends without it, if it counts only where both agree.
  let looseEnd: Int?

  init(reading: TimeReading, range: Range<Int>, looseEnd: Int? = nil) {
    self.reading = reading
    self.range = range
    self.looseEnd = looseEnd
  }

  static func == (left: Restatement, right: Restatement) -> Bool {
    left.reading == right.reading && left.range == right.range && left.looseEnd == right.looseEnd
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(range)
  }
}
