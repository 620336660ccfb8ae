import EDTF
import EventGraph
import Testing

@Suite struct TimeBoundsTests {
  private static let day = 86_400

  @Test(arguments: [
    ("1970-01-01", 0, 86_399),
    ("2022-12-30", 1_672_358_400, 1_672_444_799),
    ("2022-12", 1_669_852_800, 1_672_531_199),
    ("2022", 1_640_995_200, 1_672_531_199),
    ("1969-12-31", -86_400, -1),
    ("2023-21", 1_677_628_800, 1_685_577_599),
    ("2022-12-30?", 1_672_358_400, 1_672_444_799),
    ("2022-12-19/2022-12-25", 1_671_408_000, 1_672_012_799),
    ("[2022-12-29,2022-12-30]", 1_672_272_000, 1_672_444_799),
    ("2019-03/..", 1_551_398_400, TimeBounds.undated),
    ("2019-03/", 1_551_398_400, TimeBounds.undated),
    ("../2022-12-31", TimeBounds.open, 1_672_531_199),
  ])
  func `covers every second a date may mean`(text: String, lower: Int, upper: Int) throws {
    let bounds = TimeBounds(of: try EDTFDate(parsing: text))
    #expect(bounds == TimeBounds(lower: lower, upper: upper))
    #expect(bounds.isDated)
  }

  /// 08:00 in Beijing is midnight in Greenwich, and still the same morning's news.
  @Test(arguments: [
    ("2022-12-30T08:00:00Z", 28_800), ("2022-12-30T08:00:00+08:00", 28_800),
    ("2022-12-30T08:00:00-10:00", 28_800), ("2022-12-30T08:00:00", 28_800),
    ("2022-12-30T00:00:00+14:00", 0), ("2022-12-30T23:59:59-12:00", 86_399),
  ])
  func `counts by the clocks of the place`(text: String, second: Int) throws {
    let bounds = TimeBounds(of: try EDTFDate(parsing: text))
    let day = TimeBounds(of: EDTFDate("2022-12-30"))
    #expect(bounds.lower == day.lower + second)
    #expect(bounds.upper == bounds.lower)
    #expect((day.lower...day.upper).contains(bounds.lower), "it lies on the day it names")
  }

  @Test func `ends a day at midnight of the next`() throws {
    let bounds = TimeBounds(of: try EDTFDate(parsing: "2022-12-30T24:00:00"))
    #expect(bounds.lower == TimeBounds(of: EDTFDate("2022-12-31")).lower)
  }

  @Test func `puts what is undated behind everything`() {
    let undated = TimeBounds(of: nil)
    #expect(!undated.isDated)
    #expect(undated == TimeBounds(lower: TimeBounds.undated, upper: TimeBounds.undated))
    #expect(TimeBounds.undated == 140_737_488_355_328)
    #expect(TimeBounds.open == -140_737_488_355_328)
  }

  @Test(arguments: [
    "Y-170000002", "Y170000002", "Y9223372036854775807", "Y-9223372036854775807", "Y17E7",
    "Y-17E18", "-9999", "9999", "Y123456789012345678", "Y17E7/Y18E7",
  ])
  func `stays in order however far away a year is`(text: String) throws {
    guard let date = EDTFDate(text) else { return }
    let bounds = TimeBounds(of: date)
    #expect(bounds.lower <= bounds.upper)
    #expect(bounds.isDated)
    #expect((TimeBounds.open...TimeBounds.undated).contains(bounds.lower))
    #expect((TimeBounds.open...TimeBounds.undated).contains(bounds.upper))
  }
}
