extension ChineseWording {
  /// What stands after the year.
  static func words(for part: YearPart) -> String {
    switch part {
    case .spring: "春"
    case .summer: "夏"
    case .autumn: "秋"
    case .winter: "冬"
    case .northernSpring: "春（北半球）"
    case .northernSummer: "夏（北半球）"
    case .northernAutumn: "秋（北半球）"
    case .northernWinter: "冬（北半球）"
    case .southernSpring: "春（南半球）"
    case .southernSummer: "夏（南半球）"
    case .southernAutumn: "秋（南半球）"
    case .southernWinter: "冬（南半球）"
    case .firstQuarter: "第一季度"
    case .secondQuarter: "第二季度"
    case .thirdQuarter: "第三季度"
    case .fourthQuarter: "第四季度"
    case .firstThird: "前四个月"
    case .secondThird: "中间四个月"
    case .lastThird: "后四个月"
    case .firstHalf: "上半年"
    case .secondHalf: "下半年"
    }
  }

  static func name(of component: DateComponent) -> String {
    switch component {
    case .year: "年份"
    case .part: "时段"
    case .month: "月份"
    case .day: "日期"
    }
  }

  static func word(for qualifier: DateQualifier) -> String {
    switch qualifier {
    case .uncertain: "存疑"
    case .approximate: "不确切"
    default: "存疑且不确切"
    }
  }

  /// A year of our era or before it; year 0 is 1 BC.
  static func text(_ year: Int) -> String {
    switch year {
    case ...0: "公元前\(1 - year)年"
    case 1..<1000: "公元\(year)年"
    default: "\(year)年"
    }
  }

  func text(_ time: CivilTime) -> String {
    let day = CalendarDate(time.day).map(plain) ?? time.day.description
    let zone = time.zoneName.map { "（\($0)）" } ?? ""
    return "\(day)\(time.clockText)\(zone)"
  }
}
