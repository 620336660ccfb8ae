internal import EDTF

/// A date as pages print it, with its time of day and its zone where they stand beside it.
struct DateText: Hashable {
  var day: CivilDay
  var time: String?
  var zone: String?
}

extension DateText {
  /// The date that begins at the cursor, which then stands behind it.
  ///
  /// Reads `2022年12月30日 13:00`, `2022-12-30T14:23:52.566Z`, `2022/12/30`, `20221230`,
  /// `Thu, 29 Dec 2022 15:59:01 GMT` and `December 29, 2022`.
  static func read(_ cursor: inout TextCursor) -> DateText? {
    let start = cursor.index
    guard let day = numericDay(&cursor) ?? englishDay(&cursor) else {
      cursor.index = start
      return nil
    }
    var date = DateText(day: day)
    readTime(&cursor, into: &date)
    return date
  }

  /// The date in a field that holds nothing else.
  static func parse(_ text: String) -> DateText? {
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    return read(&cursor)
  }

  /// The first date in a text, at most `limit` scalars behind its start.
  static func find(in text: String, limit: Int) -> DateText? {
    var cursor = TextCursor(text)
    while cursor.index < min(cursor.end, limit) {
      if let date = read(&cursor) { return date }
      cursor.index += 1
    }
    return nil
  }
}

// MARK: - The day

extension DateText {
  private static let separators: Set<Unicode.Scalar> = ["-", "/", ".", "年"]
  private static let monthEnds: Set<Unicode.Scalar> = ["-", "/", ".", "月"]

  private static func numericDay(_ cursor: inout TextCursor) -> CivilDay? {
    let start = cursor.index
    if let compact = cursor.number(8...8) {
      return CivilDay(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
        .flatMap(plausible)
    }
    guard let year = cursor.number(4...4) else { return nil }
    cursor.skipBlanks()
    guard cursor.accept(anyOf: separators) else { return undo(&cursor, start) }
    cursor.skipBlanks()
    guard let month = cursor.number(1...2) else { return undo(&cursor, start) }
    cursor.skipBlanks()
    guard cursor.accept(anyOf: monthEnds) else { return undo(&cursor, start) }
    cursor.skipBlanks()
    guard let number = cursor.number(1...2) else { return undo(&cursor, start) }
    _ = cursor.accept("日") || cursor.accept("号")
    return CivilDay(year: year, month: month, day: number).flatMap(plausible)
      ?? undo(&cursor, start)
  }

  private static func undo(_ cursor: inout TextCursor, _ start: Int) -> CivilDay? {
    cursor.index = start
    return nil
  }

  /// The day, if newspapers existed then and may already.
  static func plausible(_ day: CivilDay) -> CivilDay? {
    (1_800...2_199).contains(day.year) ? day : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `Thu, 29 Dec 2022`, `29 December 2022`, `December 29, 2022`.
  private static func englishDay(_ cursor: inout TextCursor) -> CivilDay? {
    var word = cursor.letters()
    if word != nil, month(word) == nil {
      _ = cursor.accept(",")
      cursor.skipBlanks()
      word = cursor.letters()
    }
    if let month = month(word) {
      _ = cursor.accept(".")
      cursor.skipBlanks()
      guard let day = cursor.number(1...2) else { return nil }
      _ = cursor.accept(",")
      cursor.skipBlanks()
      guard let year = cursor.number(4...4) else { return nil }
      return CivilDay(year: year, month: month, day: day).flatMap(plausible)
    }
    guard word == nil, let day = cursor.number(1...2) else { return nil }
    guard cursor.accept(" ") || cursor.accept("-") else { return nil }
    cursor.skipBlanks()
    guard let month = month(cursor.letters()) else { return nil }
    _ = cursor.accept(",") || cursor.accept("-")
    cursor.skipBlanks()
    guard let year = cursor.number(4...4) else { return nil }
    return CivilDay(year: year, month: month, day: day).flatMap(plausible)
  }

  private static func month(_ word: String?) -> Int? {
    guard let word, word.utf8.count >= 3 else { return nil }
    return months.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
  }
}

// MARK: - Time and zone

extension DateText {
  /// Reads the time and the zone behind a day; leaves the cursor behind the day where there is none.
  private static func readTime(_ cursor: inout TextCursor, into date: inout DateText) {
    let dayEnd = cursor.index
    _ = cursor.accept("T") || cursor.accept("t") || cursor.accept(",") || cursor.accept("，")
    cursor.skipBlanks()
    guard let hour = cursor.number(1...2), hour < 24, cursor.accept(":") || cursor.accept("："),
      let minute = cursor.number(2...2), minute < 60
    else {
      cursor.index = dayEnd
      return
    }
    var time = twoDigits(hour) + ":" + twoDigits(minute)
    let timeEnd = cursor.index
    if cursor.accept(":"), let second = cursor.number(2...2), second < 60 {
      time += ":" + twoDigits(second)
      let secondEnd = cursor.index
      if !(cursor.accept(".") && cursor.number(1...9) != nil) { cursor.index = secondEnd }
    } else {
      cursor.index = timeEnd
    }
    date.time = time
    date.zone = TimeZoneText.read(&cursor)
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
