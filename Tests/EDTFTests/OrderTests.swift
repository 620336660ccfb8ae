import EDTF
import Testing

@Suite struct OrderTests {
  /// Values in order, with every kind of tie.
  private static let ordered = [
    "../1985", "../..", "Y-170000002", "-0044-03-15", "0000", "XXXX", "199X", "1990/..",
    "2022-01-01", "2022-01", "2022", "2022/..", "2022-12-30", "2022-12-30%", "2022-12-30?",
    "2022-12-30~", "2022-12-30T16:00:00+08", "2022-12-30T09:00:00Z", "2022-12-30T10:00:00",
    "2022-12-30/2022-12-31", "2022-12-31", "Y12345",
  ]

  @Test func `orders by first day, then last day, then moment, then canonical text`() throws {
    let values = try Self.ordered.map { try EDTFDate(parsing: $0) }
    #expect(values.shuffled().sorted().map(\.description) == Self.ordered)
    for (index, value) in values.enumerated() {
      #expect(values.map { value < $0 } == values.indices.map { index < $0 }, "\(value)")
    }
  }

  @Test func `gives a database the same order in two integers`() throws {
    let values = try Self.ordered.map { try EDTFDate(parsing: $0) }
    for (left, right) in zip(values, values.dropFirst()) {
      #expect(left.span <= right.span, "\(left) \(right)")
    }
    let day = try #require(CivilDay(year: 2022, month: 12, day: 30))
    #expect(EDTFDate(day)?.span == DaySpan(from: day, through: day))
    #expect(EDTFDate(day)?.span.lower == 19_356)
    #expect(EDTFDate("../1985")?.span.lower == DaySpan.noLower)
    #expect(EDTFDate("1985/")?.span.upper == DaySpan.noUpper)
  }

  @Test func `gives the days of a span back`() throws {
    let month = try #require(EDTFDate("2022-12")).span
    #expect(month.first == CivilDay(year: 2022, month: 12, day: 1))
    #expect(month.last == CivilDay(year: 2022, month: 12, day: 31))
    let open = try #require(EDTFDate("../..")).span
    #expect(open.first == nil)
    #expect(open.last == nil)
    #expect(open.upper - open.lower == 2_000_000_000_000_000_000)
    #expect(DaySpan(from: month.last, through: month.first).last == month.last)
  }
}
