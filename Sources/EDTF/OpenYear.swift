/// What the digits of a year say, in a way that can be told.
enum OpenYear {
  /// One year.
  case exact(Int)
  /// Any year at all.
  case unknown
  /// Ten years from one that is divisible by ten.
  case decade(Int)
  /// A hundred years, by their number, which is negative before our era.
  case century(Int)
  /// One of some years in a row.
  case years(ClosedRange<Int>)
  /// A year that is a guess, and the years around it.
  case estimate(Int, ClosedRange<Int>)
  /// Years that have only some digits in common.
  case pattern(CalendarYear)

  /// Reads the digits of a year.
  init(_ year: CalendarYear) {
    let range = year.range
    if year.isExact {
      self = .exact(range.lowerBound)
    } else if year.significantDigits != nil {
      self = .estimate(year.number, range)
    } else {
      self = Self.reading(year, range)
    }
  }

  private static func reading(_ year: CalendarYear, _ range: ClosedRange<Int>) -> OpenYear {
    let tens = year.magnitude / 10 % 10
    switch year.unspecified {
    case [.ones] where !year.isNegative && tens > 0:
      return .decade(year.magnitude)
    case [.tens, .ones]:
      let number = year.magnitude / 100 + 1
      return .century(year.isNegative ? -number : number)
    case [.thousands, .hundreds, .tens, .ones]:
      return year.isNegative ? .years(range) : .unknown
    case [.ones], [.hundreds, .tens, .ones]:
      return .years(range)
    default:
      return .pattern(year)
    }
  }
}
