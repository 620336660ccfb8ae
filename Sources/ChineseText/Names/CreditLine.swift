/// Lines and phrases that credit the makers of an article, who are not people of its story.
enum CreditLine {
  private static let marks = [
    "责任编辑", "责编", "编译", "审校", "网编", "撰稿", "记者:", "编辑:", "主编:", "报导/", "报道/",
    "作者:", "翻译:", "校对:", "摄影:",
  ].map { ScriptFolding.standard.fold($0) }

  private static let reporter = ScriptFolding.standard.fold("记者")
  private static let longest = 60
  private static let longestRole = 12

  /// Whether a whole block only credits its makers.
  static func isCredit(_ block: BlockReading) -> Bool {
    guard block.text.count <= longest, block.kind != .title else { return false }
    let units = block.text.units
    // 他告诉记者：“…” credits nobody.
    guard block.quotations.quotations.isEmpty else { return false }
    return units.indices.contains { index in
      marks.contains { mark in
        mark[0] == units[index] && index + mark.count <= units.count
          && units[index..<(index + mark.count)].elementsEqual(mark) && isHead(index, units)
      }
    }
  }

  /// Whether a mark can open a credit at a place: near the start, or in brackets.
  private static func isHead(_ index: Int, _ units: [UInt16]) -> Bool {
    if index == 0 || !Unit.isIdeograph(units[index - 1]) { return true }
    return index <= longestRole && !units.contains { $0 == Unit.comma || $0 == Unit.fullStop }
  }

  /// Whether a name stands in a picture's credit: （姜琳达／大纪元）.
  static func isPictureCredit(_ place: Int, in block: BlockReading) -> Bool {
    guard let bracket = Bracket.around(place, in: block.text) else { return false }
    return bracket.count < 60 && block.text.units[bracket].contains(0x2F)
  }

  /// Whether a name is a reporter's: 记者林燕综合报导.
  static func isReporter(_ first: Int, _ end: Int, in block: BlockReading) -> Bool {
    let before = block.token(first - 1)
    guard before.length >= 2,
      block.text.units[before.range].suffix(2).elementsEqual(reporter)
    else { return false }
    var index = end
    while index < min(end + 4, block.tokens.count) {
      if block.plays(.credit, at: index) { return true }
      guard block.token(index).kinds.hasAny([.place, .adverb, .time, .common]) else { return false }
      index += 1
    }
    return false
  }
}
