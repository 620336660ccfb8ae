import EDTF
import Testing

@Suite struct ReadingTests {
  @Test func `reads every value of the table, with its level, canonical text and bounds`() throws {
    for row in try Table.rows("valid", columns: 5) {
      let report = EDTFReport(row[0])
      let problem = report.error?.description ?? ""
      #expect(report.isValid, "\(row[0]): \(problem)")
      #expect(report.level.map(String.init) == row[1], "level of \(row[0])")
      #expect(report.canonical == (row[2] == "=" ? row[0] : row[2]), "canonical \(row[0])")
      #expect(report.lower ?? "" == row[3], "lower bound of \(row[0])")
      #expect(report.upper ?? "" == row[4], "upper bound of \(row[0])")
    }
  }

  @Test func `refuses every text of the table, with its reason and place`() throws {
    for row in try Table.rows("invalid", columns: 3) {
      let text = row[0].replacing("\\n", with: "\n")
      let error = EDTFReport(text).error
      #expect(error.map { String(describing: $0.reason) } == row[1], "\(row[0])")
      #expect(error?.position == Int(row[2]), "position in \(row[0])")
      #expect(error?.text == text)
    }
  }

  @Test func `reads the longest text and refuses a longer one`() throws {
    let members = String(repeating: "2022,", count: (EDTFDate.longestText - 6) / 5)
    let padding = String(repeating: "X", count: EDTFDate.longestText)
    let set = try EDTFDate(parsing: "[\(members)2022]")
    #expect(set.dates.count == 819)
    #expect(EDTFReport(padding).error?.reason == .yearDigits)
    #expect(EDTFReport(padding + "X").error?.reason == .tooLong)
  }

  @Test func `reads the same value from a string, a part of one and its bytes`() throws {
    let text = "日期：2022-12-30"
    let value = try EDTFDate(parsing: "2022-12-30")
    #expect(try EDTFDate(parsing: text.dropFirst(3)) == value)
    #expect(try EDTFDate(utf8: Array("2022-12-30".utf8)) == value)
    #expect(EDTFDate("2022-12-30") == value)
    #expect(EDTFDate("周五") == nil)
  }

  @Test func `takes values that mean the same for equal`() throws {
    for (left, right) in [
      ("%2001", "2001%"), ("Y17E7", "Y170000000"), ("?2004-06-~11", "2004?-06-~11"),
      ("2022-12-30T10:00:00+00", "2022-12-30T10:00:00Z"),
    ] {
      let (first, second) = (try EDTFDate(parsing: left), try EDTFDate(parsing: right))
      #expect(first == second)
      #expect(first.hashValue == second.hashValue)
    }
  }

  @Test func `distinguishes the level of a notation from the level of its value`() throws {
    #expect(EDTFReport("%2001").level == 2)
    #expect(EDTFReport("%2001").date?.level == 1)
    #expect(EDTFReport("Y17E7").level == 2)
    #expect(EDTFReport("Y17E7").date?.level == 1)
  }
}
