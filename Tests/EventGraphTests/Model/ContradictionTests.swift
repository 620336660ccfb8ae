import EDTF
import Testing

@testable import EventGraph

/// What disagrees, in the language of the reader.
@Suite struct ContradictionTests {
  @Test(arguments: [
    ("2024-05-16 is a Thursday, not a Friday", "2024年5月16日是周四，不是周五"),
    ("reports give 2024-05-16, 2024-05-17", "各报道所给日期不一：2024年5月16日、2024年5月17日"),
    (
      "2024-05-16 is not the day the other words mean, which is 2024-05-17",
      "2024年5月16日与其他字眼所指的2024年5月17日不是同一天"
    ), ("2023 and 2024 are different years", "2023与2024不是同一年"),
    ("2024-04 has 30 days and no day 31", "2024年4月只有30天，没有31日"),
    (
      "the end 2024-05-16 lies before the beginning 2024-05-17",
      "终止日2024年5月16日早于起始日2024年5月17日"
    ), ("云湾晨报：2024年5月16日是周四", "云湾晨报：2024年5月16日是周四"), ("", ""), ("reports give", "reports give"),
    ("a is a b", "a is a b"),
  ])
  func `tells in Chinese what its own finders wrote, and leaves the rest`(
    stored: String,
    chinese: String
  ) {
    #expect(Contradiction.text(stored, in: .chinese) == chinese)
    #expect(Contradiction.text(stored, in: .english) == stored)
  }
}
