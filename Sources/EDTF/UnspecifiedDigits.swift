/// The digits of a number that a source left open, written `X`.
public struct UnspecifiedDigits: OptionSet, Hashable, Sendable {
  /// The bits of the set: bit n stands for the digit worth 10 to the power of n.
  public let rawValue: UInt8

  /// Makes a set from its bits, of which the four lowest count.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue & 0b1111
  }

  /// The last digit.
  public static let ones = UnspecifiedDigits(rawValue: 0b0001)
  /// The last digit but one.
  public static let tens = UnspecifiedDigits(rawValue: 0b0010)
  /// The last digit but two.
  public static let hundreds = UnspecifiedDigits(rawValue: 0b0100)
  /// The first digit of a year.
  public static let thousands = UnspecifiedDigits(rawValue: 0b1000)
}

extension UnspecifiedDigits {
  /// Each place a digit may have: whether it is open, and its worth.
  private static let places: [(digit: UnspecifiedDigits, worth: Int)] = [
    (.ones, 1), (.tens, 10), (.hundreds, 100), (.thousands, 1000),
  ]

  /// The number with 0 for the open digits.
  func closing(_ number: Int) -> Int {
    guard self != [] else { return number }
    return Self.places.reduce(number) { rest, place in
      contains(place.digit) ? rest - number / place.worth % 10 * place.worth : rest
    }
  }

  /// The largest number `pattern` can stand for, given that it has 0 for the open digits.
  func largest(_ pattern: Int) -> Int {
    guard self != [] else { return pattern }
    return Self.places.reduce(pattern) { sum, place in
      contains(place.digit) ? sum + 9 * place.worth : sum
    }
  }

  /// Whether `number` has the digits of `pattern` wherever they are not open.
  func allow(_ number: Int, in pattern: Int) -> Bool {
    closing(number) == pattern
  }

  /// The digits of `number`, at least `digits` of them, with `X` for the open ones.
  func masking(_ number: Int, digits: Int) -> String {
    var text = ""
    text.append(number: number, digits: digits)
    guard self != [] else { return text }
    var bytes = Array(text.utf8)
    for (index, place) in Self.places.prefix(bytes.count).enumerated()
    where contains(place.digit) {
      bytes[bytes.count - 1 - index] = ASCII.x
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
