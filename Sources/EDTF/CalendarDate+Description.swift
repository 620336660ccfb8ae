extension CalendarDate: CustomStringConvertible {
  /// The date in canonical EDTF.
  ///
  /// The components that share the year's qualifier, from the year on, are qualified together by
  /// one character behind the last of them. Every other qualifier stands before its component.
  public var description: String {
    let components = self.components
    let group =
      qualifiers.year.isEmpty
      ? 0 : components.prefix { $0.qualifier == qualifiers.year }.count
    var text = ""
    for (index, component) in components.enumerated() {
      if index > 0 { text.append("-") }
      if index >= group { text.append(component.qualifier.symbol) }
      text.append(component.digits)
      if index + 1 == group { text.append(component.qualifier.symbol) }
    }
    return text
  }

  private var components: [(digits: String, qualifier: DateQualifier)] {
    let year = (year.description, qualifiers.year)
    switch detail {
    case .none:
      return [year]
    case .part(let part):
      return [year, (String(part.rawValue), qualifiers.month)]
    case .month(let month):
      return [year, (month.description, qualifiers.month)]
    case .day(let month, let day):
      return [
        year, (month.description, qualifiers.month), (day.description, qualifiers.day),
      ]
    }
  }
}
