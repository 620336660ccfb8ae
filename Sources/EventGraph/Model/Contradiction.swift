package import EDTF

/// How sources contradict each other or themselves, in the words of its readers.
///
/// The graph keeps the English sentences that its own finders write; what people wrote in a curated
/// file stays as it is.
package enum Contradiction {
  /// The sentences, with `{}` for what they are about.
  private static let sentences: [(english: [String], chinese: [String])] = [
    (["reports give ", ""], ["各报道所给日期不一：", ""]),
    (["", " is a ", ", not a ", ""], ["", "是", "，不是", ""]),
    (
      ["", " is not the day the other words mean, which is ", ""],
      ["", "与其他字眼所指的", "不是同一天"]
    ),
    (["", " and ", " are different years", ""], ["", "与", "不是同一年", ""]),
    (["", " has ", " days and no day ", ""], ["", "只有", "天，没有", "日"]),
    (["the end ", " lies before the beginning ", ""], ["终止日", "早于起始日", ""]),
  ]

  private static let weekdays = [
    "Monday": "周一", "Tuesday": "周二", "Wednesday": "周三", "Thursday": "周四", "Friday": "周五",
    "Saturday": "周六", "Sunday": "周日",
  ]

  /// One stored sentence in a language.
  package static func text(_ stored: some StringProtocol, in language: EDTFLanguage) -> String {
    guard language == .chinese else { return String(stored) }
    for (english, chinese) in sentences {
      guard let values = values(in: stored, between: english) else { continue }
      var text = chinese[0]
      for (value, after) in zip(values, chinese.dropFirst()) { text += word(value) + after }
      return text
    }
    return String(stored)
  }

  /// What stands between the parts of a sentence; nil where it is another sentence.
  private static func values(
    in stored: some StringProtocol,
    between parts: [String]
  ) -> [Substring]? {
    var rest = Substring(stored)
    guard rest.hasPrefix(parts[0]) else { return nil }
    rest = rest.dropFirst(parts[0].count)
    var values: [Substring] = []
    for part in parts.dropFirst() {
      if part.isEmpty {
        if !rest.isEmpty { values.append(rest) }
        rest = ""
        continue
      }
      guard let place = rest.indices.first(where: { rest[$0...].hasPrefix(part) }) else {
        return nil
      }
      values.append(rest[..<place])
      rest = rest[place...].dropFirst(part.count)
    }
    return rest.isEmpty ? values : nil
  }

  /// Dates and weekdays as people say them; numbers stay.
  private static func word(_ value: Substring) -> String {
    value.split(separator: ", ").map { part in
      if let weekday = weekdays[String(part)] { return weekday }
      guard part.contains("-") else { return String(part) }
      return EDTFDate(String(part))?.text(in: .chinese) ?? String(part)
    }.joined(separator: "、")
  }
}
