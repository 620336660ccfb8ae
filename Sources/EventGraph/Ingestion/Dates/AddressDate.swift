internal import EDTF

/// Finds the day of publication in the address of an article.
///
/// Addresses carry it as folders (`/2020/8/27/`, `/20/8/27/`), as one number (`/20221230/`,
/// `…-20221229/`), or in a form of the outlet's own. Only a day that the calendar has counts.
enum AddressDate {
  /// The day that an address names, with the part of the address that names it.
  static func find(in address: String) -> (day: CivilDay, words: String)? {
    let path = Array(WebAddress(address).path.unicodeScalars)
    return folders(path) ?? compactNumber(path) ?? monthFirstStamp(path) ?? reutersNumber(path)
  }

  /// `/2020/08/27/`, `/2020/0827/`, `/2020-08/27/`, `/20/8/27/`, `/6/11/8/n…`.
  private static func folders(_ path: [Unicode.Scalar]) -> (CivilDay, String)? {
    let separators: Set<Unicode.Scalar> = ["/", "-", "_"]
    for start in path.indices where path[start] == "/" {
      var cursor = TextCursor(path, from: start + 1)
      guard let year = cursor.number(4...4) ?? cursor.number(1...2),
        cursor.accept(anyOf: separators)
      else { continue }
      let fullYear = year < 100 ? 2_000 + year : year
      if let month = cursor.number(1...2) {
        guard cursor.accept(anyOf: separators), let number = cursor.number(1...2) else { continue }
        guard cursor.isAtEnd || cursor.accept(anyOf: separators) || cursor.accept(".") else {
          continue
        }
        // A year of one digit counts only before a page number: /gb/6/11/8/n1513446.htm.
        guard year > 9 || (cursor.accept("n") && cursor.current?.digit != nil) else { continue }
        if let day = day(fullYear, month, number) {
          return (day, cursor.text(start..<cursor.index))
        }
      } else if year > 99, let monthDay = cursor.number(4...4) {
        if let day = day(fullYear, monthDay / 100, monthDay % 100) {
          return (day, cursor.text(start..<cursor.index))
        }
      }
    }
    return nil
  }

  /// `20221230` on its own, or at the head of a longer number such as `20221230093015`.
  private static func compactNumber(_ path: [Unicode.Scalar]) -> (CivilDay, String)? {
    for run in digitRuns(path) where [8, 10, 12, 14].contains(run.count) {
      let digits = run.compactMap { path[$0].digit }
      let number = digits.prefix(8).reduce(0) { $0 * 10 + $1 }
      guard (1_990...2_099).contains(number / 10_000) else { continue }
      if let day = day(number / 10_000, number / 100 % 100, number % 100) {
        return (day, TextCursor(path).text(run))
      }
    }
    return nil
  }

  /// `hc-10022020074936`: month, day, year and the time of day, as Radio Free Asia numbers pages.
  private static func monthFirstStamp(_ path: [Unicode.Scalar]) -> (CivilDay, String)? {
    for run in digitRuns(path) where run.count == 14 || run.count == 8 {
      let digits = run.compactMap { path[$0].digit }
      let value = { (from: Int, to: Int) in digits[from..<to].reduce(0) { $0 * 10 + $1 } }
      guard (1_990...2_099).contains(value(4, 8)) else { continue }
      if let day = day(value(4, 8), value(0, 2), value(2, 4)) {
        return (day, TextCursor(path).text(run))
      }
    }
    return nil
  }

  /// `idCNKCS1LG0NJ`, `idUSKCN0W51DK`: Reuters numbers its stories in base 36, three digits for
  /// the day since the beginning of 2013 and then the story of that day.
  private static func reutersNumber(_ path: [Unicode.Scalar]) -> (CivilDay, String)? {
    guard let last = path.lastIndex(where: { $0 == "-" || $0 == "/" }) else { return nil }
    let word = Array(path[(last + 1)...])
    let desk = word.count - 6
    guard word.starts(with: ["i", "d"]), (5...7).contains(desk),
      word[2..<desk].allSatisfy({ $0.isASCIILetter && $0.properties.isUppercase }),
      word[..<desk].last != nil
    else { return nil }
    let days = word[desk..<desk + 3].reduce(Int?.some(0)) { total, scalar in
      base36(scalar).flatMap { digit in total.map { $0 * 36 + digit } }
    }
    guard let days, let epoch = CivilDay(year: 2_013, month: 1, day: 1), days < 10_000 else {
      return nil
    }
    return (epoch.adding(days: days), TextCursor(word).text(0..<word.count))
  }

  private static func base36(_ scalar: Unicode.Scalar) -> Int? {
    if let digit = scalar.digit { return digit }
    return (0x41...0x5A).contains(scalar.value) ? Int(scalar.value) - 0x41 + 10 : nil
  }

  private static func digitRuns(_ path: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...path.count {
      let isDigit = index < path.count && path[index].digit != nil
      if isDigit, start == nil { start = index }
      if !isDigit, let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    return runs
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay? {
    guard (1_990...2_099).contains(year) else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }
}
