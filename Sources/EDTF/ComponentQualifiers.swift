/// The qualifiers of a date, one for each of its components.
public struct ComponentQualifiers: Hashable, Sendable {
  /// The qualifier of the year.
  public var year: DateQualifier
  /// The qualifier of the month, or of the part of the year.
  public var month: DateQualifier
  /// The qualifier of the day.
  public var day: DateQualifier

  /// Makes qualifiers for each component; a component the date lacks takes none.
  public init(year: DateQualifier = [], month: DateQualifier = [], day: DateQualifier = []) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether no component is qualified.
  public var isEmpty: Bool {
    year.isEmpty && month.isEmpty && day.isEmpty
  }

  /// All the doubts about any of the components.
  public var union: DateQualifier {
    year.union(month).union(day)
  }

  /// Adds doubts to those there are.
  mutating func add(
    year: DateQualifier = [],
    month: DateQualifier = [],
    day: DateQualifier = []
  ) {
    self.year.formUnion(year)
    self.month.formUnion(month)
    self.day.formUnion(day)
  }
}
