import EDTF
import Testing

@Suite struct BuildingTests {
  @Test func `makes the shapes programs need`() throws {
    let day = try #require(CivilDay(year: 2022, month: 12, day: 30))
    let first = try #require(CalendarDate(year: 2022, month: 12))
    let last = try #require(CalendarDate(day))
    let made: [(EDTFDate?, String)] = [
      (EDTFDate(day), "2022-12-30"),
      (EDTFDate(year: 2022, month: 12, day: 30), "2022-12-30"),
      (EDTFDate(year: 2022, month: 12), "2022-12"),
      (EDTFDate(year: 2022), "2022"),
      (EDTFDate(year: 170_000_002), "Y170000002"),
      (EDTFDate(year: -43), "-0043"),
      (EDTFDate(year: 2023, part: .spring), "2023-21"),
      (EDTFDate(year: 2023, part: .firstHalf), "2023-40"),
      (EDTFDate(from: first, to: last), "2022-12/2022-12-30"),
      (EDTFDate(since: last), "2022-12-30/.."),
      (EDTFDate(until: last), "../2022-12-30"),
      (.date(first.qualified(.approximate)), "2022-12~"),
      (.date(first.qualified([.approximate, .uncertain])), "2022-12%"),
      (CalendarDate(decadeOf: 1995).map { .date($0) }, "199X"),
      (CalendarDate(centuryOf: 1995).map { .date($0) }, "19XX"),
      (
        CivilTime(day: day, hour: 16, minute: 0, second: 0, shift: 480).map { .time($0) },
        "2022-12-30T16:00:00+08"
      ),
      (EDTFSet(.oneOf, [.date(first), .from(last)]).map { .set($0) }, "[2022-12,2022-12-30..]"),
    ]
    for (value, text) in made {
      #expect(value?.description == text)
      #expect(value == EDTFDate(text))
    }
  }

  @Test func `makes a date with open digits and doubts`() throws {
    let year = try #require(CalendarYear(magnitude: 1569, unspecified: [.ones]))
    let date = CalendarDate(
      year: year,
      detail: .day(month: .unknown, day: try #require(TwoDigits(25))),
      qualifiers: ComponentQualifiers(year: .uncertain, month: .approximate)
    )
    #expect(date?.description == "156X?-~XX-25")
    #expect(year.number == 1560)
  }

  @Test func `makes nothing the calendar or EDTF does not have`() throws {
    let day = try #require(CivilDay(year: 2022, month: 12, day: 30))
    let year = try #require(CalendarDate(year: 2022))
    let month = try #require(CalendarDate(year: 2022, month: 12))
    let longYear = try #require(CalendarDate(year: 12_345))
    #expect(EDTFDate(year: 2023, month: 2, day: 29) == nil)
    #expect(EDTFDate(year: 2023, month: 13) == nil)
    #expect(EDTFDate(year: 2023, day: 1) == nil)
    #expect(EDTFDate(year: 12_345, month: 1) == nil)
    #expect(EDTFDate(year: .max) == nil)
    #expect(EDTFDate(year: .min) == nil)
    #expect(EDTFDate(year: 12_345, part: .spring) == nil)
    #expect(EDTFDate(from: month, to: year) == nil)
    #expect(EDTFDate(since: longYear) == nil)
    #expect(EDTFSet(.oneOf, []) == nil)
    #expect(EDTFSet(.oneOf, [.date(year), .upTo(year)]) == nil)
    #expect(EDTFSet(.oneOf, [.from(year), .date(year)]) == nil)
    #expect(EDTFSet(.allOf, [.range(from: year, to: month)]) == nil)
    #expect(EDTFSet(.allOf, [.date(longYear)]) == nil)
    #expect(CalendarYear(1950, significantDigits: 0) == nil)
    #expect(CalendarYear(magnitude: 0, isNegative: true, unspecified: []) == nil)
    #expect(CivilTime(day: day, hour: 24, minute: 0, second: 1) == nil)
    #expect(CivilTime(day: day, hour: 1, minute: 0, second: 0, shift: 15 * 60) == nil)
    #expect(CalendarDate(decadeOf: -1) == nil)
    #expect(TwoDigits(100) == nil)
  }

  @Test func `says what a value is made of`() throws {
    let values: [(String, DatePrecision?, DateQualifier, Int)] = [
      ("2022-12-30T10:00:00Z", .second, [], 0), ("2022-12-30", .day, [], 1),
      ("2022-12~", .month, .approximate, 1), ("2023-21", .yearPart, [], 1),
      ("199X", .year, [], 1), ("2022/2023?", .year, .uncertain, 2),
      ("2022/2023-01", nil, [], 2), ("2022/..", .year, [], 1), ("../..", nil, [], 0),
      ("[2022?,2023~]", .year, [.uncertain, .approximate], 2),
    ]
    for (text, precision, qualifier, count) in values {
      let value = try EDTFDate(parsing: text)
      #expect(value.precision == precision, "\(text)")
      #expect(value.qualifier == qualifier, "\(text)")
      #expect(value.dates.count == count, "\(text)")
    }
    #expect(DatePrecision.day < .month)
  }

  @Test func `knows the one day of a value`() throws {
    let day = CivilDay(year: 2022, month: 12, day: 30)
    #expect(EDTFDate("2022-12-30")?.exactDay == day)
    #expect(EDTFDate("2022-12-30~")?.exactDay == day)
    #expect(EDTFDate("2022-12-30T10:00:00+08")?.exactDay == day)
    #expect(EDTFDate("2022-12")?.exactDay == nil)
    #expect(EDTFDate("2022-12-3X")?.exactDay == nil)
    #expect(EDTFDate("2022-12-30/2022-12-30")?.exactDay == nil)
  }
}
