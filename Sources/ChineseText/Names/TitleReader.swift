/// Reads the title that stands around a name.
enum TitleReader {
  private static let parts: WordKind = [
    .office, .role, .modifier, .organization, .country, .capital, .province, .city, .region,
    .side, .suffix, .short,
  ]

  /// The whole title before a name, as printed (克里姆林宫发言人), or nil.
  static func title(before first: Int, in block: BlockReading) -> String? {
    var index = first - 1
    while index >= 0, block.unit(index) == Unit.space {
      index -= 1
    }
    guard block.token(index).kinds.hasAny([.office, .role]) else { return nil }
    let end = Int(block.token(index).end)
    var start = index
    while start > 0, block.token(start - 1).kinds.hasAny(parts),
      !block.token(start - 1).kinds.hasAny([.preposition, .conjunction])
    {
      start -= 1
    }
    if start < index, block.token(start).length == 1 { start = wholeStart(start, in: block) }
    return block.text.original(Int(block.token(start).start), end)
  }

  /// Where a title begins whose first token is one character: 教育局局长 takes the word before, the
  /// 日 of 30日国务卿 and the 中 of 期间中国国家主席 belong to what stands before.
  private static func wholeStart(_ start: Int, in block: BlockReading) -> Int {
    let kinds = block.token(start).kinds
    let before = block.token(start - 1)
    if kinds.contains(.suffix) {
      let isPlain = before.length > 1 && (before.kinds.isEmpty || before.kinds == .common)
      return start > 0 && isPlain ? start - 1 : start + 1
    }
    let isForeign =
      before.kinds.contains(.number) || block.token(start + 1).kinds.contains(.country)
    return kinds.contains(.short) && isForeign ? start + 1 : start
  }
}
