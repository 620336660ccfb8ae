import EDTF
import Testing

@Suite struct RelationTests {
  /// What a value is to some days: before them, during them, after them.
  struct Answers: CustomTestStringConvertible {
    let value: String
    let days: String
    let before: Certainty
    let during: Certainty
    let after: Certainty

    init(_ value: String, _ days: String, _ answers: Certainty...) {
      self.value = value
      self.days = days
      (before, during, after) = (answers[0], answers[1], answers[2])
    }

    var testDescription: String { "\(value) to \(days)" }
  }

  @Test(arguments: [
    Answers("2022-12-30", "2022-12", .no, .certainly, .no),
    Answers("2022-12-30", "2023", .certainly, .no, .no),
    Answers("2022-12-30", "2022-12-29", .no, .no, .certainly),
    Answers("2022-12", "2022", .no, .certainly, .no),
    Answers("2022", "2022-12", .possibly, .possibly, .no),
    Answers("2022", "2022-01", .no, .possibly, .possibly),
    Answers("2022-12-30T23:00:00-05", "2022-12-30", .no, .certainly, .no),
    Answers("2021/2023", "2022", .no, .certainly, .no),
    Answers("2021/2023", "2020", .no, .no, .certainly),
    Answers("2021/2023", "2024", .certainly, .no, .no),
    Answers("2021/2023", "2021-06", .no, .possibly, .possibly),
    Answers("2021/2023", "2023-06", .possibly, .possibly, .no),
    Answers("2022/2022", "2022-06", .possibly, .possibly, .possibly),
    Answers("2021/..", "2022", .possibly, .possibly, .no),
    Answers("2021/", "2020", .no, .no, .certainly),
    Answers("../2021", "2020", .no, .possibly, .possibly),
    Answers("/2021", "2022", .certainly, .no, .no),
    Answers("../..", "2022", .possibly, .possibly, .possibly),
    Answers("[2021,2023]", "2022", .possibly, .no, .possibly),
    Answers("[2021,2023]", "2021", .no, .possibly, .possibly),
    Answers("[2021,2023]", "2021/2023", .no, .certainly, .no),
    Answers("[2021..2023]", "2022", .possibly, .possibly, .possibly),
    Answers("[..2021]", "2022", .certainly, .no, .no),
    Answers("{2021,2023}", "2022", .no, .no, .no),
    Answers("{2021,2023}", "2021", .no, .certainly, .no),
    Answers("{2021,2023}", "2020", .no, .no, .certainly),
    Answers("{2021..2023}", "2022", .no, .certainly, .no),
    Answers("{..2021}", "2020", .no, .certainly, .no),
    Answers("{2021..}", "2022", .no, .certainly, .no),
    Answers("2022-12-30?", "2022-12", .no, .possibly, .no),
    Answers("2022-12~", "2023", .possibly, .no, .no),
    Answers("2022-?12-30", "2022-11", .no, .no, .possibly),
    Answers("2022-12-30", "../..", .no, .certainly, .no),
    Answers("2022-12-30", "2022/..", .no, .certainly, .no),
  ])
  func `answers certainly, possibly or no`(_ answers: Answers) throws {
    let value = try EDTFDate(parsing: answers.value)
    let days = try EDTFDate(parsing: answers.days).span
    #expect(value.lies(.before, days) == answers.before)
    #expect(value.lies(.during, days) == answers.during)
    #expect(value.lies(.after, days) == answers.after)
  }

  @Test func `knows on which weekdays a value can fall`() throws {
    let friday = 5
    #expect(try EDTFDate(parsing: "2022-12-30").canFall(onWeekday: friday))
    #expect(try !EDTFDate(parsing: "2022-12-31").canFall(onWeekday: friday))
    #expect(try EDTFDate(parsing: "2022-12").canFall(onWeekday: friday))
    #expect(try EDTFDate(parsing: "2022-12-31/2023-01-06").canFall(onWeekday: friday))
    #expect(try !EDTFDate(parsing: "2022-12-31/2023-01-05").canFall(onWeekday: friday))
    #expect(try EDTFDate(parsing: "2022/..").canFall(onWeekday: friday))
    #expect(try !EDTFDate(parsing: "2022").canFall(onWeekday: 8))
  }
}
