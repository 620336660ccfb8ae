/// Why a text is not an EDTF date, and where it stops being one.
public struct EDTFError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The text, as it was given.
  public let text: String
  /// The offset of the first byte that is wrong, counted from 0 in UTF-8.
  ///
  /// Where the text ends too early it is the length of the text.
  public let position: Int

  init(_ reason: Reason, in bytes: [UInt8], at position: Int) {
    self.reason = reason
    self.text = String(decoding: bytes, as: UTF8.self)
    self.position = position
  }
}

extension EDTFError {
  /// What can be wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// There is no text.
    case empty
    /// The text is longer than `EDTFDate.longestText`.
    case tooLong
    /// A character that cannot stand there.
    case unexpectedCharacter
    /// A space, a tab or a line break.
    case space
    /// The text ends where something has to follow.
    case endsTooEarly
    /// A year has fewer or more than four digits.
    case yearDigits
    /// The year is -0000.
    case negativeZero
    /// A year of four digits is written with `Y`.
    case shortLetterYear
    /// A number begins with 0 where none may.
    case leadingZero
    /// The year has more than fifteen digits.
    case yearTooLong
    /// The number of significant digits is not 1 to 99.
    case significantDigits
    /// No month and no part of a year has that number.
    case noSuchMonth
    /// The month has no such day.
    case noSuchDay
    /// No date fits the digits that are given.
    case noPossibleDate
    /// No clock shows that time.
    case noSuchTime
    /// No clock is that far from UTC.
    case noSuchShift
    /// A time stands anywhere but behind one complete, unqualified day.
    case misplacedTime
    /// A year with `Y` or `S` stands in a month, an interval or a set.
    case misplacedLongYear
    /// The interval ends before it begins.
    case reversedInterval
    /// The range in a set ends before it begins.
    case reversedRange
    /// The range in a set has dates of different precision.
    case unequalPrecision
    /// Two dots stand where no date precedes or follows them, or inside a set.
    case misplacedDots
  }
}
