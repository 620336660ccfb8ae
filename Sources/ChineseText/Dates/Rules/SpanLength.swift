/// Reads a length of time: 三天, 一年半, 两个半月, 20多天, 数天.
struct SpanLength {
  private let first: DateToken
  private let count: ClosedRange<Int32>
  private let unit: CountedSpan.Unit
  private let unitToken: DateToken
  private let hasHalf: Bool
  /// The index after its words.
  let end: Int

  /// No count is longer than this many units.
  private static let mostUnits: Int32 = 10_000

  /// Reads the length that begins at `index`, or nil where there is none.
  init?(_ text: DateText, _ index: Int) {
    first = text.token(index)
    guard !first.isFragment, var count = Self.count(first), count.upperBound <= Self.mostUnits
    else { return nil }
    var end = index + 1
    var isOdd = false
    var hasHalf = first.kind == .half
    if first.kind == .number, text.joined(end).kind == .few || text.joined(end).kind == .odd {
      isOdd = true
      end += 1
    }
    // 两个半月, 一个半小时.
    if text.continues(end, with: .piece, .half) {
      hasHalf = true
      end += 2
    }
    let token = text.joined(end)
    guard let unit = Self.unit(token, isHalved: hasHalf) else { return nil }
    unitToken = token
    end += 1
    if text.joined(end).kind == .half {
      hasHalf = true
      end += 1
    } else if text.joined(end).kind == .odd {
      isOdd = true
      end += 1
    }
    if isOdd { count = Self.widened(count) }
    (self.unit, self.count, self.hasHalf, self.end) = (unit, count, hasHalf, end)
  }

  private static func count(_ token: DateToken) -> ClosedRange<Int32>? {
    switch token.kind {
    case .half: return 0...0
    case .few: return token.value...max(token.value, Int32(token.extra))
    case .number:
      guard token.value > 0 else { return nil }
      // 三四天: three or four.
      if token.style == .digits, token.digits == 2, token.value % 10 == token.value / 10 + 1 {
        return token.value / 10...token.value % 10
      }
      return token.value...token.value
    default: return nil
    }
  }

  /// 20多 is 20 to 29, 3多 is 3 to 4.
  private static func widened(_ count: ClosedRange<Int32>) -> ClosedRange<Int32> {
    let last = count.upperBound
    return count.lowerBound...(last % 10 == 0 ? last + 9 : last + 1)
  }

  private static func unit(_ token: DateToken, isHalved: Bool) -> CountedSpan.Unit? {
    switch token.kind {
    case .countUnit: CountedSpan.Unit(rawValue: token.value)
    case .dayUnit: .day
    case .weekUnit: .week
    case .yearUnit: .year
    case .centuryUnit: .century
    case .monthUnit where isHalved: .month
    case .countHour: .hour
    case .countMinute: .minute
    case .countSecond: .second
    default: nil
    }
  }

  /// Whether the number and its unit rather name a date: 2020年前, 30日前.
  func isDate(_ text: DateText) -> Bool {
    switch unitToken.kind {
    case .yearUnit:
      first.digits == 4 && (1900..<2200).contains(first.value)
        || first.digits == 2 && first.value < 10
    case .dayUnit: first.style == .arabic || text.goesOn(at: Int(unitToken.start), with: "号號")
    default: false
    }
  }

  /// The length in a direction from an anchor.
  func span(direction: Int) -> CountedSpan {
    CountedSpan(count: count, unit: unit, hasHalf: hasHalf, direction: Int8(direction))
  }
}
