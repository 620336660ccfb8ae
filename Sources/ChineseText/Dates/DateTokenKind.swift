/// What a word or sign does in a time expression.
///
/// `date-words.txt` names the kinds in its first column: year-unit is `yearUnit`.
enum DateTokenKind: UInt8, CaseIterable, Sendable {
  // Signs of numbers; they become one `number` token.
  case digit, ten, hundred, thousand
  case number

  // Units.
  case firstYear
  case yearUnit
  case monthUnit
  case dayUnit
  case hourUnit
  case minuteUnit
  case secondUnit
  case quarterHour
  case half
  case onTheHour
  case shortOf
  case weekUnit
  case centuryUnit
  case decadeUnit
  case quarterUnit
  case quarterLetter
  case fiscalUnit
  case academicUnit
  case unitAndSeason

  // Periods counted from the reference date, and from the date spoken of last.
  case year, month, week, weekend, quarter, century, day
  case bareWeekend
  case dayPair
  case shortDay
  case yearOfSeason
  case fiscalYear
  case firstQuarters
  case sameDay
  case sameMonth
  case sameYear
  case weekday

  // Parts.
  case season
  case shortSeason
  case halfYear
  case summerBreak
  case yearPart
  case monthPart
  case initial
  case part
  case tenDays
  case someTime
  case dayPart
  case shortDayPart

  // Calendars and named days.
  case lunar, solar, leap, era
  case commonEra
  case lunarMonth
  case monthName
  case holiday
  case solarTerm
  case event
  case zone

  // Counted spans.
  case holidayTail
  case holidayNoun

  case countUnit
  case countHour
  case countMinute
  case countSecond
  case few, ago, within, odd, window, vague

  // What ties expressions together.
  case to, and, between, of, ordinal, first, piece, open, close, comma, colon, dot, slash, since
  case about
  case middleDot
  case dateTime
  case universalTime
  case datelineEnd

  /// A word that is none of our business, listed so that no shorter word inside it is taken.
  case plain
  /// A word that ends after so many characters, whatever longer word it seems to begin.
  case cut
  /// The end of what stands together.
  case end
}

extension DateTokenKind {
  /// The kinds by the names the list has for them.
  static let byName: [String: DateTokenKind] = {
    let pairs = allCases.map { kind in
      let name = "\(kind)".unicodeScalars.map { scalar in
        scalar.properties.isUppercase
          ? "-" + scalar.properties.lowercaseMapping : String(scalar)
      }
      return (name.joined(), kind)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
