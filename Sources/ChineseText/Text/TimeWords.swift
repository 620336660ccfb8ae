/// Tells words of time in figures from other words.
enum TimeWords {
  private static let units = ScriptFolding.standard.fold("年月日号时点分秒")

  /// Whether a token is part of a time: 12月30日, 周五, 上午.
  static func isTime(_ index: Int, in block: BlockReading) -> Bool {
    let kinds = block.token(index).kinds
    if kinds.contains(.time) { return true }
    if isNumber(index, in: block) { return units.contains(block.unit(index + 1)) }
    guard block.token(index).length == 1, units.contains(block.unit(index)) else { return false }
    return isNumber(index - 1, in: block)
  }

  private static let numerals = ScriptFolding.standard.fold("一二三四五六七八九十")

  /// Figures, or a numeral of one character (一月).
  private static func isNumber(_ index: Int, in block: BlockReading) -> Bool {
    let token = block.token(index)
    return token.kinds.contains(.number)
      || token.length == 1 && numerals.contains(block.unit(index))
  }
}
