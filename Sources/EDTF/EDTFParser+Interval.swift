extension EDTFParser {
  /// Reads an interval whose first date, if it has one, has been read.
  mutating func interval(from first: CalendarDate?) throws(EDTFError) -> EDTFInterval {
    var start = EDTFInterval.End.unknown
    if let first {
      if first.year.standsAlone { throw error(.misplacedLongYear, at: 0) }
      start = .date(first)
    } else if takeDots() {
      start = .open
    }
    try expect(ASCII.slash)

    let endPosition = position
    guard next != nil, !takeDots() else {
      return EDTFInterval(unchecked: start, position == endPosition ? .unknown : .open)
    }
    let last = try date()
    if last.year.standsAlone { throw error(.misplacedLongYear, at: endPosition) }
    if let first, !first.canPrecede(last) { throw error(.reversedInterval, at: endPosition) }
    return EDTFInterval(unchecked: start, .date(last))
  }
}
