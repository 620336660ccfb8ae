import EDTF
import TestSupport

/// Makes values of every kind, built from parts and not from text.
struct ValueGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next value; the few that the parts make impossible are skipped.
  mutating func next() -> EDTFDate {
    while true {
      let value: EDTFDate? =
        switch Int.random(in: 0..<10, using: &random) {
        case 0: time().map { .time($0) }
        case 1, 2: EDTFInterval(start: end(), end: end()).map { .interval($0) }
        case 3: set().map { .set($0) }
        default: date().map { .date($0) }
        }
      if let value { return value }
    }
  }

  private mutating func date() -> CalendarDate? {
    let detail: CalendarDate.Detail =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .none
      case 1: .part(YearPart.allCases.randomElement(using: &random) ?? .spring)
      case 2: .month(digits(upTo: 12))
      default: .day(month: digits(upTo: 12), day: digits(upTo: 31))
      }
    guard let year = year() else { return nil }
    return CalendarDate(year: year, detail: detail, qualifiers: qualifiers())
  }

  private mutating func year() -> CalendarYear? {
    let number = Int.random(in: 0...9999, using: &random)
    let isNegative = random.once(in: 8)
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let limit = CalendarYear.numbers.upperBound >> Int.random(in: 0...36, using: &random)
      let long = Int.random(in: -limit...limit, using: &random)
      return CalendarYear(long, significantDigits: random.once(in: 2) ? 3 : nil)
    case 1:
      let count = Int.random(in: 1...9, using: &random)
      return CalendarYear(isNegative ? -number : number, significantDigits: count)
    default:
      return CalendarYear(magnitude: number, isNegative: isNegative, unspecified: open())
    }
  }

  private mutating func digits(upTo largest: Int) -> TwoDigits {
    TwoDigits(Int.random(in: 0...largest, using: &random), unspecified: open()) ?? .unknown
  }

  private mutating func open() -> UnspecifiedDigits {
    random.once(in: 3) ? UnspecifiedDigits(rawValue: .random(in: 0...15, using: &random)) : []
  }

  private mutating func qualifiers() -> ComponentQualifiers {
    guard random.once(in: 2) else { return ComponentQualifiers() }
    return ComponentQualifiers(year: qualifier(), month: qualifier(), day: qualifier())
  }

  private mutating func qualifier() -> DateQualifier {
    DateQualifier(rawValue: .random(in: 0...3, using: &random))
  }

  private mutating func time() -> CivilTime? {
    let day = CivilDay(dayNumber: .random(in: -4_000_000...2_900_000, using: &random))
    return CivilTime(
      day: day,
      hour: .random(in: 0...24, using: &random),
      minute: .random(in: 0...59, using: &random),
      second: .random(in: 0...59, using: &random),
      shift: random.once(in: 2) ? .random(in: CivilTime.shifts, using: &random) : nil
    )
  }

  private mutating func end() -> EDTFInterval.End {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .open
    case 1: .unknown
    default: date().map { .date($0) } ?? .open
    }
  }

  private mutating func set() -> EDTFSet? {
    var members: [EDTFSet.Member] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard let date = date(), let other = self.date() else { return nil }
      let kinds: [EDTFSet.Member] = [
        .date(date), .range(from: date, to: other), .upTo(date), .from(date),
      ]
      members.append(kinds[random.once(in: 2) ? 0 : .random(in: 0..<4, using: &random)])
    }
    return EDTFSet(random.once(in: 2) ? .oneOf : .allOf, members)
  }
}
