/// The two digits of a month or a day, either of which may be open.
public struct TwoDigits: Hashable, Sendable {
  private let storedNumber: UInt8
  /// The digits the source left open.
  public let unspecified: UnspecifiedDigits

  /// The number, with 0 for the open digits.
  public var number: Int { Int(storedNumber) }

  /// Makes a number of two digits, or nil where it has more.
  public init?(_ number: Int, unspecified: UnspecifiedDigits = []) {
    guard (0...99).contains(number) else { return nil }
    self.init(tens: number / 10, ones: number % 10, unspecified: unspecified)
  }

  /// Makes a number from two digits of 0 to 9.
  init(tens: Int, ones: Int, unspecified: UnspecifiedDigits = []) {
    let open = unspecified.intersection([.ones, .tens])
    let number = (open.contains(.tens) ? 0 : tens * 10) + (open.contains(.ones) ? 0 : ones)
    self.storedNumber = UInt8(truncatingIfNeeded: number)
    self.unspecified = open
  }

  /// Both digits open: `XX`.
  public static let unknown = TwoDigits(tens: 0, ones: 0, unspecified: [.tens, .ones])

  /// The numbers of `range` the digits may stand for.
  func candidates(in range: ClosedRange<Int>) -> DigitCandidates {
    let lower = max(number, range.lowerBound)
    let upper = min(unspecified.largest(number), range.upperBound)
    return DigitCandidates(
      range: lower..<max(lower, upper + 1),
      pattern: number,
      unspecified: unspecified
    )
  }
}

extension TwoDigits: CustomStringConvertible, ASCIIPrintable {
  /// The two digits as EDTF writes them.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    text.append(number, digits: 2, unspecified: unspecified)
  }
}
