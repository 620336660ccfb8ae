extension EDTFParser {
  /// Reads the members of a set and the bracket that closes it.
  mutating func set(
    _ choice: EDTFSet.Choice,
    until close: UInt8
  ) throws(EDTFError) -> EDTFSet {
    var members: [EDTFSet.Member] = []
    if takeDots() {
      members.append(.upTo(try member()))
    } else {
      members.append(try dateOrRange(until: close))
    }
    while !take(close) {
      try expect(ASCII.comma)
      members.append(try dateOrRange(until: close))
    }
    return EDTFSet(choice, unchecked: members)
  }

  private mutating func dateOrRange(until close: UInt8) throws(EDTFError) -> EDTFSet.Member {
    let first = try member()
    let dots = position
    guard takeDots() else { return .date(first) }
    if next == close { return .from(first) }
    if next == ASCII.comma { throw error(.misplacedDots, at: dots) }
    let lastStart = position
    let last = try member()
    guard first.precision == last.precision else {
      throw error(.unequalPrecision, at: lastStart)
    }
    guard first.canPrecede(last) else { throw error(.reversedRange, at: lastStart) }
    return .range(from: first, to: last)
  }

  private mutating func member() throws(EDTFError) -> CalendarDate {
    let start = position
    let date = try date()
    if date.year.standsAlone { throw error(.misplacedLongYear, at: start) }
    return date
  }
}
