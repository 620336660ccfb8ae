extension CalendarDate {
  /// The first day that may be meant.
  public var lower: CivilDay {
    period(.first)?.lowerBound ?? CivilDay(uncheckedYear: year.range.lowerBound, month: 1, day: 1)
  }

  /// The last day that may be meant.
  public var upper: CivilDay {
    period(.last)?.upperBound ?? CivilDay(uncheckedYear: year.range.upperBound, month: 12, day: 31)
  }

  /// The first day of the last year, month or day that may be meant.
  ///
  /// An interval or a range may end with this date if it begins no later than that.
  var latestStart: CivilDay {
    period(.last)?.lowerBound ?? upper
  }

  /// The days of the first or the last year, month or day the digits allow, if there is any.
  func period(_ edge: Edge) -> ClosedRange<CivilDay>? {
    year.candidates.search(from: edge) { year in
      switch detail {
      case .none:
        Self.days(from: (year, 1, 1), to: (year, 12, 31))
      case .part(let part):
        part.days(inYear: year)
      case .month(let month):
        month.candidates(in: 1...12).search(from: edge) { month in
          let length = CivilDay.length(ofMonth: month, inYear: year)
          return Self.days(from: (year, month, 1), to: (year, month, length))
        }
      case .day(let month, let day):
        month.candidates(in: 1...12).search(from: edge) { month in
          let length = CivilDay.length(ofMonth: month, inYear: year)
          return day.candidates(in: 1...length).search(from: edge) { day in
            Self.days(from: (year, month, day), to: (year, month, day))
          }
        }
      }
    }
  }

  private static func days(
    from first: (year: Int, month: Int, day: Int),
    to last: (year: Int, month: Int, day: Int)
  ) -> ClosedRange<CivilDay> {
    CivilDay(
      uncheckedYear: first.year,
      month: first.month,
      day: first.day
    )...CivilDay(uncheckedYear: last.year, month: last.month, day: last.day)
  }
}
