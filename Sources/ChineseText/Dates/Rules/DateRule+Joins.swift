extension DateRule {
  /// 1月至11月, 9月15日-16日, 2013到2017年间.
  static let range = DateRule(
    id: "range",
    summary: """
      From one time to another; what the end leaves out it takes from the beginning. Clock times \
      of one day stay two expressions.
      """,
    examples: [
      Example("今年1月至11月间", "今年1月至11月", "2022-01/2022-11"),
      Example("9月3日到4日举行", published: "2018-08-31", "9月3日到4日", "2018-09-03/2018-09-04"),
      Example("2013到2017年间", "2013到2017年", "2013/2017"),
      Example("2022年11月至2月", "2022年11月至2月", "2022-11/2023-02"),
    ],
    slot: .done,
    follows: [],
    starts: []
  ) { _, _, _ in nil }

  /// 15、16日, 2020和2022年.
  static let list = DateRule(
    id: "list",
    summary: "Several days, months or years with one unit: a stretch if they follow each other.",
    examples: [
      Example("9月15、16日的峰会", "9月15、16日", "2022-09-15/2022-09-16"),
      Example("在2012和2018年", "2012和2018年", "{2012,2018}"),
    ],
    slot: .done,
    follows: [],
    starts: []
  ) { _, _, _ in nil }
}
