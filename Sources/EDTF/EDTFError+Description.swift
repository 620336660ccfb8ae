extension EDTFError: CustomStringConvertible {
  /// One sentence: what could not be read, where and why, and what would do instead.
  public var description: String {
    let (cause, remedy) = explanation
    return "could not read the date '\(excerpt)'\(place): \(cause); \(remedy)"
  }

  /// The beginning of the text, in characters that show.
  private var excerpt: String {
    let longest = 40
    let scalars = text.unicodeScalars
    return scalars.prefix(longest).map(\.visible).joined()
      + (scalars.count > longest ? "…" : "")
  }

  /// The position as people count, where it helps.
  private var place: String {
    guard reason != .empty, reason != .tooLong else { return "" }
    guard position < text.utf8.count else { return " at its end" }
    let before = String(decoding: text.utf8.prefix(position), as: UTF8.self)
    return " at character \(before.unicodeScalars.count + 1)"
  }

  /// The character at the position.
  private var character: String {
    let index = text.utf8.index(text.startIndex, offsetBy: min(position, text.utf8.count))
    return text.unicodeScalars[index...].first?.visible ?? ""
  }

  private var explanation: (cause: String, remedy: String) {
    switch reason {
    case .empty:
      ("there is no text", "write a year, a month or a day, as in 2022-12-30")
    case .tooLong:
      ("it is longer than \(EDTFDate.longestText) bytes", "write a set with fewer members")
    case .unexpectedCharacter:
      ("unexpected '\(character)'", "write YYYY, YYYY-MM, YYYY-MM-DD or two of them around '/'")
    case .space:
      ("unexpected space", "write the date without spaces")
    case .endsTooEarly:
      ("something is missing", "write as many digits as in 2022-12-30, and close a set")
    case .yearDigits:
      ("a year has four digits", "write 0079 for 79 and Y12345 for a year beyond 9999")
    case .negativeZero:
      ("there is no year -0000", "write 0000 for 1 BC and -0001 for 2 BC")
    case .shortLetterYear:
      ("a year with Y has more than four digits", "write a shorter one without Y")
    case .leadingZero:
      ("unexpected leading 0", "write the number without it")
    case .yearTooLong:
      ("a year has at most fifteen digits", "write a year nearer to ours")
    case .significantDigits:
      ("a year has 1 to 99 significant digits", "write such a number after S")
    case .noSuchMonth:
      ("there is no such month", "write 01 to 12, or 21 to 41 for a part of the year")
    case .noSuchDay:
      ("the month has no such day", "write a day of the calendar")
    case .noPossibleDate:
      ("no day of the calendar has these digits", "write X for another digit")
    case .noSuchTime:
      ("no clock shows that time", "write hh:mm:ss from 00:00:00 to 24:00:00")
    case .noSuchShift:
      ("no clock is that far from UTC", "write Z, or hours from -12 to +14, as in +08:00")
    case .misplacedTime:
      ("a time follows only one whole and certain day", "write the date without a time")
    case .misplacedLongYear:
      ("a year with Y or S stands alone", "write it by itself, or a year of four digits")
    case .reversedInterval:
      ("the interval ends before it begins", "write the earlier date first")
    case .reversedRange:
      ("the range ends before it begins", "write the earlier date first")
    case .unequalPrecision:
      ("a range joins dates of one precision", "write two years, two months or two days")
    case .misplacedDots:
      ("unexpected '..'", "write it at an end of an interval or set, or between two dates")
    }
  }
}

extension Unicode.Scalar {
  /// The character, or an escape where it would not show or would steer a terminal.
  fileprivate var visible: String {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: escaped(asASCII: true)
    default: String(self)
    }
  }
}
