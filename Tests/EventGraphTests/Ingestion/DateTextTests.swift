import EDTF
import Testing

@testable import EventGraph

@Suite struct DateTextTests {
  @Test(
    arguments: [
      ("2022年12月30日", "2022-12-30", nil, nil),
      ("2022年12月30日 13:00", "2022-12-30", "13:00", nil),
      ("2018年9月6日 06:59", "2018-09-06", "06:59", nil),
      ("２０２０年９月２１日", "2020-09-21", nil, nil),
      ("2022-12-30T14:23:52.566Z", "2022-12-30", "14:23:52", "Z"),
      ("2018-09-01T13:00:59+08:00", "2018-09-01", "13:00:59", "+08:00"),
      ("2022-12-30 14:23 +0800", "2022-12-30", "14:23", "+08:00"),
      ("2022/12/30, 9:05 GMT+8", "2022-12-30", "09:05", "+08:00"),
      ("20221230", "2022-12-30", nil, nil),
      ("Thu, 29 Dec 2022 15:59:01 GMT", "2022-12-29", "15:59:01", "Z"),
      ("29 December 2022 15:59 EST", "2022-12-29", "15:59", "-05:00"),
      ("December 29, 2022", "2022-12-29", nil, nil),
      ("Jul. 4, 1996", "1996-07-04", nil, nil),
    ] as [(String, String, String?, String?)]
  )
  func `reads a date as pages print it`(
    text: String,
    day: String,
    time: String?,
    zone: String?
  ) throws {
    let date = try #require(DateText.parse(text))
    let printed = ArticleDate(day: date.day, rule: .printed).edtf
    #expect(printed == day)
    #expect(date.time == time)
    #expect(date.zone == zone)
  }

  @Test(arguments: [
    "", "2022", "2022年", "2022年13月1日", "2022-02-30", "99999999", "12月30日", "1/2/2022x", "Dec",
    "Dec 30",
    "0000-01-01", "25 Foo 2022", "下午3点",
  ])
  func `reads nothing else`(text: String) {
    #expect(DateText.parse(text) == nil)
  }

  @Test(
    arguments: [
      ("2022年12月30日讯", "2022-12-30"), ("12月30日讯", "2022-12-30"), ("30日电", "2022-12-30"),
      ("1月2日电", "2023-01-02"), ("2020年8月27讯", "2020-08-27"), ("2月29日电", nil), ("日", nil),
    ] as [(String, String?)]
  )
  func `fills in what a dateline leaves out`(text: String, day: String?) {
    var cursor = TextCursor(text)
    let reference = CivilDay(year: 2022, month: 12, day: 29)
    let resolved = PartialDay.read(&cursor)?.resolved(near: reference)
    #expect(resolved.map { ArticleDate(day: $0, rule: .dateline).edtf } == day)
  }

  @Test func `leaves a dateline without a year undated where nothing tells the year`() {
    #expect(PartialDay(month: 12, day: 30).resolved(near: nil) == nil)
  }
}
