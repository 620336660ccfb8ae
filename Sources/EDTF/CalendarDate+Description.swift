extension CalendarDate: CustomStringConvertible, ASCIIPrintable {
  /// The date in canonical EDTF.
  ///
  /// The components that share the year's qualifier, from the year on, are qualified together by
  /// one character behind the last of them. Every other qualifier stands before its component.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    write(year, .year, to: &text)
    switch detail {
    case .none:
      break
    case .part(let part):
      write(part, .month, to: &text)
    case .month(let month):
      write(month, .month, to: &text)
    case .day(let month, let day):
      write(month, .month, to: &text)
      write(day, .day, to: &text)
    }
  }

  /// The places a component can have.
  private enum Place: Int {
    case year
    case month
    case day
  }

  private func write(
    _ component: some ASCIIPrintable,
    _ place: Place,
    to text: inout [UInt8]
  ) {
    let qualifier =
      switch place {
      case .year: qualifiers.year
      case .month: qualifiers.month
      case .day: qualifiers.day
      }
    if place != .year { text.append(ASCII.hyphen) }
    if place.rawValue >= groupLength { qualifier.write(to: &text) }
    component.write(to: &text)
    if place.rawValue + 1 == groupLength { qualifier.write(to: &text) }
  }

  /// How many components, from the year on, are qualified together.
  private var groupLength: Int {
    if qualifiers.year.isEmpty { return 0 }
    if detail == .none || qualifiers.month != qualifiers.year { return 1 }
    guard case .day = detail, qualifiers.day == qualifiers.year else { return 2 }
    return 3
  }
}

extension YearPart: ASCIIPrintable {
  func write(to text: inout [UInt8]) {
    text.append(rawValue, digits: 2)
  }
}
