/// A year as EDTF can write it: exact, with open digits, or known to so many digits.
public struct CalendarYear: Hashable, Sendable {
  /// The year without its sign, with 0 for the open digits.
  public let magnitude: Int
  /// Whether the year lies before year 0.
  public let isNegative: Bool
  /// The digits the source left open.
  public let unspecified: UnspecifiedDigits
  /// How many leading digits are certain, where the source says so: `1950S2`.
  public let significantDigits: Int?

  /// The year, negative before year 0, with 0 for the open digits.
  public var number: Int { isNegative ? -magnitude : magnitude }

  /// The years EDTF values may have here: up to fifteen digits.
  public static let numbers = -999_999_999_999_999...999_999_999_999_999

  /// The years that need no `Y`.
  public static let fourDigitNumbers = -9999...9999

  /// Makes a year, or nil where it has more than fifteen digits.
  ///
  /// A year with significant digits has as many as two digits can count, and at least one.
  public init?(_ number: Int, significantDigits: Int? = nil) {
    guard Self.numbers.contains(number), (1...99).contains(significantDigits ?? 1) else {
      return nil
    }
    self.init(
      magnitude: abs(number),
      isNegative: number < 0,
      unspecified: [],
      significantDigits: significantDigits
    )
  }

  /// Makes a year of four digits, some of them open, or nil where it has more digits.
  ///
  /// A negative year must leave a year before 0 possible, as there is no year -0000.
  public init?(magnitude: Int, isNegative: Bool = false, unspecified: UnspecifiedDigits) {
    guard (0...9999).contains(magnitude) else { return nil }
    let known = unspecified.closing(magnitude)
    guard !isNegative || unspecified.largest(known) > 0 else { return nil }
    self.init(
      magnitude: known,
      isNegative: isNegative,
      unspecified: unspecified,
      significantDigits: nil
    )
  }

  private init(
    magnitude: Int,
    isNegative: Bool,
    unspecified: UnspecifiedDigits,
    significantDigits: Int?
  ) {
    self.magnitude = magnitude
    self.isNegative = isNegative
    self.unspecified = unspecified
    self.significantDigits = significantDigits
  }
}

extension CalendarYear {
  /// Whether the year is written with `Y`.
  public var isLong: Bool { magnitude > 9999 }

  /// Whether the year can only stand alone, not in a month, an interval or a set.
  var standsAlone: Bool { isLong || significantDigits != nil }

  /// Whether exactly one year is meant.
  public var isExact: Bool { range.count == 1 }

  /// The first and the last year that may be meant.
  public var range: ClosedRange<Int> {
    var lower = magnitude
    var upper = unspecified.largest(magnitude)
    if let significantDigits {
      let unit = uncertainUnit(significantDigits)
      lower -= lower % unit
      upper = lower + unit - 1
    }
    return isNegative ? -upper ... -max(lower, 1) : lower...upper
  }

  /// The worth of the last digit that is certain.
  private func uncertainUnit(_ significantDigits: Int) -> Int {
    var unit = 1
    var rest = magnitude
    while rest >= 10 {
      rest /= 10
      unit *= 10
    }
    for _ in 1..<significantDigits where unit > 1 { unit /= 10 }
    return unit
  }

  /// The years that may be meant.
  var candidates: DigitCandidates {
    DigitCandidates(
      range: range.lowerBound..<range.upperBound + 1,
      pattern: significantDigits == nil ? magnitude : nil,
      unspecified: unspecified
    )
  }
}

extension CalendarYear: CustomStringConvertible, ASCIIPrintable {
  /// The year as EDTF writes it.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    if isLong { text.append(ASCII.y) }
    if isNegative { text.append(ASCII.hyphen) }
    text.append(magnitude, digits: 4, unspecified: unspecified)
    guard let significantDigits else { return }
    text.append(ASCII.s)
    text.append(significantDigits, digits: 1)
  }
}
