/// The name of a body that no list has, by what it opens with and what it ends in.
enum BodyName {
  private static let longest = 16

  /// The token that opens the name this token ends (美国公民自由联盟), or nil.
  static func start(of last: Int, in block: BlockReading) -> Int? {
    var start = last
    let end = Int(block.token(last).end)
    let named: WordKind = [
      .country, .province, .city, .capital, .region, .organization, .foreignName, .person, .outlet,
    ]
    var first: Int?
    while start > 0, end - Int(block.token(start - 1).start) <= longest {
      let kinds = block.token(start - 1).kinds
      let isOpening = kinds.hasAny(named)
      let isPlain =
        kinds.isEmpty || kinds.hasAny([.common, .suffix, .role, .short]) && !kinds.hasAny(.cue)
      guard isOpening || isPlain,
        !kinds.hasAny([.preposition, .particle, .mark, .adverb, .conjunction, .negation, .time])
      else { break }
      start -= 1
      if isOpening {
        first = start
      }
    }
    return first
  }
}
