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
    return block.text.original(Int(block.token(start).start), end)
  }
}
