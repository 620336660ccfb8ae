import EDTF
import Testing

@Suite struct CivilDayTests {
  @Test func `knows the weekday of the meeting`() throws {
    let day = try #require(CivilDay(year: 2022, month: 12, day: 30))
    #expect(day.weekday == 5)
    #expect(day.dayNumber == 19_356)
    #expect(day.adding(days: 2).description == "2023-01-01")
    #expect(day.adding(days: -30).description == "2022-11-30")
  }

  @Test func `refuses days the calendar does not have`() {
    #expect(CivilDay(year: 2022, month: 2, day: 29) == nil)
    #expect(CivilDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDay(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDay(year: 2022, month: 13, day: 1) == nil)
    #expect(CivilDay(year: 2022, month: 12, day: 0) == nil)
    #expect(CivilDay(year: .max, month: 1, day: 1) == nil)
  }

  @Test func `counts every day of a thousand years there and back`() {
    var expectedWeekday = CivilDay(dayNumber: -400_000).weekday
    var previous: CivilDay?
    for number in -400_000...0 {
      let day = CivilDay(dayNumber: number)
      guard day.dayNumber == number, day.weekday == expectedWeekday,
        previous.map({ $0 < day }) ?? true
      else {
        Issue.record("day \(number) came back as \(day)")
        return
      }
      previous = day
      expectedWeekday = expectedWeekday % 7 + 1
    }
  }

  @Test func `stays within the calendar however far it is sent`() throws {
    let day = CivilDay(dayNumber: 0)
    #expect(CivilDay(dayNumber: .max).description == "+1000000000000000-12-31")
    #expect(CivilDay(dayNumber: .min).description == "-1000000000000000-01-01")
    #expect(day.adding(days: .max) == CivilDay(dayNumber: .max))
    #expect(day.adding(days: -1).adding(days: .min) == CivilDay(dayNumber: .min))
    for number in [CivilDay.dayNumbers.lowerBound, CivilDay.dayNumbers.upperBound] {
      #expect(CivilDay(dayNumber: number).dayNumber == number)
    }
  }

  @Test(arguments: [
    (0, "0000-02-29"), (-1, "-0001-02-28"), (79, "0079-02-28"), (9999, "9999-02-28"),
    (10_000, "+10000-02-29"), (-10_001, "-10001-02-28"),
  ])
  func `writes years as ISO 8601 does`(year: Int, text: String) {
    let lastOfFebruary = CivilDay.length(ofMonth: 2, inYear: year)
    #expect(CivilDay(year: year, month: 2, day: lastOfFebruary)?.description == text)
  }
}
