extension EDTFParser {
  /// Reads a year of four digits, or one with `Y`, and its significant digits.
  mutating func year() throws(EDTFError) -> CalendarYear {
    let start = position
    let year = take(ASCII.y) ? try longYear(from: start) : try fourDigitYear(from: start)
    guard next == ASCII.s else { return year }
    guard year.unspecified == [] else { throw unexpected() }
    position += 1
    let digitsStart = position
    let count = try positiveNumber(overflow: .significantDigits)
    guard let counted = CalendarYear(year.number, significantDigits: count) else {
      throw error(.significantDigits, at: digitsStart)
    }
    return counted
  }

  private mutating func fourDigitYear(from start: Int) throws(EDTFError) -> CalendarYear {
    let isNegative = take(ASCII.hyphen)
    let digitsStart = position
    var magnitude = 0
    var unspecified: UnspecifiedDigits = []
    for place: UnspecifiedDigits in [.thousands, .hundreds, .tens, .ones] {
      guard let digit = takeDigitOrX() else {
        throw position == digitsStart || next == ASCII.space
          ? unexpected() : error(.yearDigits, at: digitsStart)
      }
      magnitude = magnitude * 10 + digit.value
      if digit.isOpen { unspecified.insert(place) }
    }
    if takeDigitOrX() != nil { throw error(.yearDigits, at: digitsStart) }
    let year = CalendarYear(
      magnitude: magnitude,
      isNegative: isNegative,
      unspecified: unspecified
    )
    guard let year else { throw error(.negativeZero, at: start) }
    return year
  }

  /// Reads what follows `Y`: a number of more than four digits, perhaps with an exponent.
  private mutating func longYear(from start: Int) throws(EDTFError) -> CalendarYear {
    let isNegative = take(ASCII.hyphen)
    var number = try positiveNumber(overflow: .yearTooLong)
    if take(ASCII.e) {
      level = 2
      let exponent = try positiveNumber(overflow: .yearTooLong)
      for _ in 0..<min(exponent, 15) { number = min(number * 10, Self.tooLarge) }
    }
    guard let year = CalendarYear(isNegative ? -number : number) else {
      throw error(.yearTooLong, at: start)
    }
    guard year.isLong else { throw error(.shortLetterYear, at: start) }
    return year
  }

  private static let tooLarge = CalendarYear.numbers.upperBound + 1

  /// Reads a whole number that does not begin with 0, of fifteen digits at most.
  private mutating func positiveNumber(
    overflow: EDTFError.Reason
  ) throws(EDTFError) -> Int {
    let start = position
    guard var number = takeDigit() else { throw unexpected() }
    guard number > 0 else { throw error(.leadingZero, at: start) }
    while let digit = takeDigit() {
      number = number * 10 + digit
      if number >= Self.tooLarge { throw error(overflow, at: start) }
    }
    return number
  }
}
