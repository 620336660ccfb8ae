internal import EDTF

/// Checks a weekday that is written beside a date.
enum Weekday {
  private static let chinese = ["一", "二", "三", "四", "五", "六", "日"]
  private static let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// The ISO number of a weekday's name: 周五, 星期五, 礼拜五, Fri or Friday is 5.
  static func number(named name: String) -> Int? {
    for prefix in ["周", "週", "星期", "礼拜", "禮拜"] where name.hasPrefix(prefix) {
      let day = String(name.dropFirst(prefix.count))
      return (chinese.firstIndex(of: day == "天" ? "日" : day)).map { $0 + 1 }
    }
    return english.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 }
  }

  /// What is wrong with a weekday beside a date, or nil where they agree.
  static func problem(with name: String, on date: EDTFDate) -> String? {
    guard let number = number(named: name) else {
      return "'\(name)' is not a weekday; write 周五 or Fri"
    }
    guard let day = date.exactDay else {
      return "'\(date)' is not one day and has no weekday"
    }
    guard day.weekday != number else { return nil }
    return "\(day) is 周\(chinese[day.weekday - 1]), not \(name)"
  }
}
