import EDTF
import Testing

@Suite struct CivilDayTests {
  @Test func `knows the weekday of the meeting`() throws {
    let day = try #require(CivilDay(year: 2022, month: 12, day: 30))
    #expect(day.weekday == 5)
    #expect(day.dayNumber == 19_356)
  }

  @Test func `refuses days the calendar does not have`() {
    #expect(CivilDay(year: 2022, month: 2, day: 29) == nil)
    #expect(CivilDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDay(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDay(year: 2022, month: 13, day: 1) == nil)
    #expect(CivilDay(year: 2022, month: 12, day: 0) == nil)
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
}
