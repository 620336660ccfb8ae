/// What the two digits of a month or a day say, in a way that can be told.
enum OpenNumber {
  /// One number.
  case exact(Int)
  /// One of a few.
  case few([Int])
  /// One of many in a row.
  case many(ClosedRange<Int>)
  /// Any number at all.
  case unknown

  /// Reads the digits of a month.
  init(month: TwoDigits) {
    self.init(month, in: 1...12)
  }

  /// Reads the digits of a day in a month, which may itself be open.
  init(day: TwoDigits, of month: TwoDigits, in year: CalendarYear) {
    let leapYear = 2000
    let length = CivilDay.length(
      ofMonth: month.unspecified == [] ? month.number : 1,
      inYear: year.isExact ? year.number : leapYear
    )
    self.init(day, in: 1...length)
  }

  private init(_ digits: TwoDigits, in range: ClosedRange<Int>) {
    let longestList = 4
    let numbers = digits.candidates(in: range).numbers
    if digits == .unknown {
      self = .unknown
    } else if let only = numbers.first, numbers.count == 1 {
      self = .exact(only)
    } else if numbers.count <= longestList {
      self = .few(numbers)
    } else {
      self = .many((numbers.first ?? 1)...(numbers.last ?? 1))
    }
  }

  /// Whether the reader has to be told that the number itself is unknown.
  var isVague: Bool {
    switch self {
    case .exact, .few: false
    case .many, .unknown: true
    }
  }
}
