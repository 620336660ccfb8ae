internal import EDTF

/// A day of which a dateline may leave out the year, or the year and the month.
struct PartialDay: Hashable {
  var year: Int?
  var month: Int?
  var day: Int
}

extension PartialDay {
  /// The day at the cursor: `2022年12月30日`, `12月30日`, `30日`; the 日 may be missing before 讯.
  static func read(_ cursor: inout TextCursor) -> PartialDay? {
    let start = cursor.index
    var parts = PartialDay(day: 0)
    guard var number = cursor.number(1...4) else { return nil }
    if cursor.accept("年") {
      parts.year = number < 100 ? 2_000 + number : number
      cursor.skipBlanks()
      guard let next = cursor.number(1...2) else { return undo(&cursor, start) }
      number = next
    }
    if cursor.accept("月") {
      parts.month = number
      cursor.skipBlanks()
      guard let next = cursor.number(1...2) else { return undo(&cursor, start) }
      number = next
    }
    guard cursor.accept("日") || parts.month != nil else { return undo(&cursor, start) }
    parts.day = number
    return parts
  }

  private static func undo(_ cursor: inout TextCursor, _ start: Int) -> PartialDay? {
    cursor.index = start
    return nil
  }

  /// The day meant: with its missing parts filled in so that it lies nearest to `reference`.
  func resolved(near reference: CivilDay?) -> CivilDay? {
    if let year, let month {
      return CivilDay(year: year, month: month, day: day).flatMap(DateText.plausible)
    }
    guard let reference else { return nil }
    let months = month.map { [$0] } ?? Array(1...12)
    let candidates = (reference.year - 1...reference.year + 1).flatMap { year in
      months.compactMap { CivilDay(year: year, month: $0, day: day) }
    }
    return candidates.min { distance($0, reference) < distance($1, reference) }
  }

  private func distance(_ left: CivilDay, _ right: CivilDay) -> Int {
    abs(left.dayNumber - right.dayNumber)
  }
}
