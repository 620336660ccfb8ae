/// Words beside a name that show that a medium is meant.
enum OutletContext {
  /// Directly after the name.
  static let after: Set<String> = [
    "杂志", "网站", "记者", "报", "社", "网", "周刊", "月刊", "期刊", "电视台", "电台", "频道", "节目", "主持人", "报道", "报导",
    "文章", "社论", "评论", "援引", "引述", "引用", "刊文", "刊登", "撰文", "专访", "采访", "披露", "消息", "总编辑", "主编", "编辑",
    "专栏", "中文网", "英文网", "新闻", "在线", "发表", "转载", "播出", "电", "评论员",
  ]
  /// Directly before the name.
  static let before: Set<String> = [
    "据", "根据", "引述", "援引", "接受", "告诉", "媒体", "杂志", "期刊", "报纸", "周刊", "月刊", "网站", "刊物", "通讯社",
    "向", "对", "转自", "引用", "学术期刊",
  ]

  /// Whether a word of reporting follows within a few words.
  static func reportsSoon(_ index: Int, in block: BlockReading) -> Bool {
    for place in index..<max(index, min(index + 7, block.tokens.count)) {
      let kinds = block.token(place).kinds
      if kinds.contains(.carry) || after.contains(block.folded(place)) { return true }
      let between: WordKind = [.time, .number, .mark, .adverb, .particle, .place]
      guard kinds.hasAny(between), !Unit.endsSentence(block.unit(place)),
        block.unit(place) != Unit.comma
      else { return false }
    }
    return false
  }

  static func skippingMarks(_ index: Int, in block: BlockReading) -> Int {
    var index = index
    while isMark(block.unit(index)) {
      index += 1
    }
    if block.unit(index) == Unit.openBracket {
      let close = (index..<min(index + 12, block.tokens.count)).first {
        block.unit($0) == Unit.closeBracket
      }
      return close.map { $0 + 1 } ?? index
    }
    return index
  }

  static func skippingMarksBack(_ index: Int, in block: BlockReading) -> Int {
    var index = index
    while index >= 0, isMark(block.unit(index)) {
      index -= 1
    }
    return index
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    unit == Unit.space || unit == Unit.openTitle || unit == Unit.closeTitle
      || Unit.closing(unit) != 0 || Unit.closesQuotation(unit)
  }
}
