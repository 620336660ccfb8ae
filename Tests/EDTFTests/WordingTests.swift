import EDTF
import Testing

@Suite struct WordingTests {
  @Test func `tells every value of the table in both languages`() throws {
    for row in try Table.rows("wording", columns: 3) {
      let value = try EDTFDate(parsing: row[0])
      #expect(value.text(in: .english) == row[1], "\(row[0])")
      #expect(value.text(in: .chinese) == row[2], "\(row[0])")
    }
  }

  @Test func `tells every part of a year differently`() throws {
    let values = try YearPart.allCases.map { try #require(EDTFDate(year: 2023, part: $0)) }
    for language in EDTFLanguage.allCases {
      #expect(Set(values.map { $0.text(in: language) }).count == values.count)
    }
  }
}
