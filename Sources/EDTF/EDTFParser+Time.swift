extension EDTFParser {
  /// Reads the time of a day, from the `T` on.
  mutating func time(on date: CalendarDate) throws(EDTFError) -> CivilTime {
    guard let day = date.exactDay, date.qualifiers.isEmpty else { throw error(.misplacedTime) }
    try expect(ASCII.t)
    let clockStart = position
    let hour = try twoDigitNumber()
    try expect(ASCII.colon)
    let minute = try twoDigitNumber()
    try expect(ASCII.colon)
    let second = try twoDigitNumber()
    guard CivilTime.isClockTime(hour: hour, minute: minute, second: second) else {
      throw error(.noSuchTime, at: clockStart)
    }
    let shiftStart = position
    let shift = try self.shift()
    let time = CivilTime(day: day, hour: hour, minute: minute, second: second, shift: shift)
    guard let time else { throw error(.noSuchShift, at: shiftStart) }
    return time
  }

  /// Reads the distance from UTC in minutes, if one follows.
  private mutating func shift() throws(EDTFError) -> Int? {
    let start = position
    if take(ASCII.z) { return 0 }
    let isNegative = take(ASCII.hyphen)
    guard isNegative || take(ASCII.plus) else { return nil }
    let hours = try twoDigitNumber()
    let minutes = take(ASCII.colon) ? try twoDigitNumber() : 0
    let shift = hours * 60 + minutes
    guard minutes < 60, !isNegative || shift > 0 else { throw error(.noSuchShift, at: start) }
    return isNegative ? -shift : shift
  }

  private mutating func twoDigitNumber() throws(EDTFError) -> Int {
    guard let tens = takeDigit(), let ones = takeDigit() else { throw unexpected() }
    return tens * 10 + ones
  }
}
