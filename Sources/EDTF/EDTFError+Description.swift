extension EDTFError: CustomStringConvertible {
  /// One sentence: what could not be read, why and where, and what would do instead.
  public var description: String {
    let (cause, remedy) = explanation
    return "could not read the date '\(excerpt)': \(cause) \(place); \(remedy)"
  }

  /// The text, cut where it is long.
  private var excerpt: String {
    let limit = 40
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(limit))) + "…"
  }

  /// The position as people count.
  private var place: String {
    guard position < text.utf8.count else { return "at the end" }
    return
      "at character \(String(decoding: text.utf8.prefix(position), as: UTF8.self).unicodeScalars.count + 1)"
  }

  private var explanation: (cause: String, remedy: String) {
    switch reason {
    case .empty: ("there is no text", "write a year, a month or a day, as in 2022-12-30")
    case .tooLong:
      ("it is longer than \(EDTFDate.longestText) bytes", "write a shorter set")
    case .unexpectedCharacter:
      ("unexpected character", "write YYYY, YYYY-MM or YYYY-MM-DD, or two of them with '/' between")
    case .space: ("unexpected space", "write dates without spaces")
    case .endsTooEarly: ("something is missing", "complete the date")
    case .yearDigits:
      ("a year has four digits", "write 0079 for 79, and Y12345 for years beyond 9999")
    case .negativeZero: ("there is no year -0000", "write 0000 for 1 BC and -0001 for 2 BC")
    case .shortLetterYear:
      ("a year with Y has more than four digits", "leave the Y away")
    case .leadingZero: ("unexpected leading 0", "leave it away")
    case .yearTooLong: ("the year has more than 15 digits", "write fewer")
    case .significantDigits:
      ("no such number of significant digits", "write 1 to 99 after the S")
    case .noSuchMonth:
      ("there is no such month", "write 01 to 12, or 21 to 41 for a part of the year")
    case .noSuchDay: ("the month has no such day", "write a day of the calendar")
    case .noPossibleDate:
      ("no date fits these digits", "leave another digit open with X")
    case .noSuchTime: ("there is no such time", "write hh:mm:ss from 00:00:00 to 24:00:00")
    case .noSuchShift:
      ("there is no such distance from UTC", "write Z, or hours from -12 to +14, as in +08:00")
    case .misplacedTime:
      ("a time follows only one complete and certain day", "write the day alone")
    case .misplacedLongYear:
      ("a year with Y or S stands alone", "write a year of four digits")
    case .reversedInterval:
      ("the interval ends before it begins", "write the earlier date first")
    case .reversedRange: ("the range ends before it begins", "write the earlier date first")
    case .unequalPrecision:
      ("a range has two dates of the same precision", "write two years, two months or two days")
    case .misplacedDots:
      ("unexpected '..'", "write it at either end of an interval or a set, or between two dates")
    }
  }
}
