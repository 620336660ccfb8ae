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
  /// Whether a digit is open, counted from the last one, which has place 0.
  func isOpen(_ place: Int) -> Bool {
    rawValue & 1 << place != 0
  }

  /// The number with 0 for the open digits.
  func closing(_ number: Int) -> Int {
    isEmpty ? number : number - sum { worth in number / worth % 10 * worth }
  }

  /// The largest number `pattern` can stand for, given that it has 0 for the open digits.
  func largest(_ pattern: Int) -> Int {
    isEmpty ? pattern : pattern + sum { worth in 9 * worth }
  }

  /// Adds up something for each open digit, given what a 1 in its place is worth.
  private func sum(_ value: (Int) -> Int) -> Int {
    var sum = 0
    var worth = 1
    for place in 0..<4 {
      if isOpen(place) { sum += value(worth) }
      worth *= 10
    }
    return sum
  }
}
