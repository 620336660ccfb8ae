/// The unit a date is written in, from the finest to the coarsest.
public enum DatePrecision: Int, Comparable, Hashable, Sendable {
  /// A second, as in `2022-12-30T10:00:00Z`.
  case second
  /// A day, as in `2022-12-30`.
  case day
  /// A month, as in `2022-12`.
  case month
  /// A season, a quarter or another part of a year, as in `2023-21`.
  case yearPart
  /// A year, as in `2022` or `199X`.
  case year

  /// Orders units by length.
  public static func < (left: DatePrecision, right: DatePrecision) -> Bool {
    left.rawValue < right.rawValue
  }
}
