/// When somebody's fiscal years run.
struct FiscalYear: Hashable, Sendable {
  /// The month they begin with.
  let firstMonth: Int
  /// Whether the year they are called by is the one they end in.
  let isNamedByEnd: Bool

  /// The calendar year, where nothing else is known.
  static let calendar = FiscalYear(firstMonth: 1, isNamedByEnd: false)

  /// What the fiscal year that a month lies in is called.
  func year(of month: (year: Int, month: Int)) -> Int {
    guard firstMonth > 1 else { return month.year }
    let start = month.month >= firstMonth ? month.year : month.year - 1
    return isNamedByEnd ? start + 1 : start
  }

  /// The first and last month of the fiscal year called `year`, as year and month.
  func months(of year: Int) -> (first: (Int, Int), last: (Int, Int)) {
    guard firstMonth > 1 else { return ((year, 1), (year, 12)) }
    let start = isNamedByEnd ? year - 1 : year
    return ((start, firstMonth), (start + 1, firstMonth - 1))
  }
}
