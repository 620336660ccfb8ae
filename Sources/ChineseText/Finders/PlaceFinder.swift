/// Finds the places an article names.
struct PlaceFinder {
  /// The places of an article, each once; a country spoken of by one character is none.
  func findings(in blocks: [BlockReading]) -> [Finding<NamedThing>] {
    var names = NameCollector()
    for block in blocks where block.kinds.hasAny(.place) && !block.isCredit {
      for index in block.tokens.indices where isPlace(index, in: block) {
        let token = block.token(index)
        let (start, end) = (Int(token.start), Int(token.end))
        names.add(
          block.text.folded(start, end),
          printed: block.text.original(start, end),
          canonical: nil,
          at: block.span(start, end),
          rule: "place.list",
          confidence: 90
        )
      }
    }
    return names.findings
  }

  private func isPlace(_ index: Int, in block: BlockReading) -> Bool {
    let token = block.token(index)
    guard token.kinds.hasAny(.place), token.length > 1 else { return false }
    return token.kinds.isDisjoint(with: [.common, .particle, .person])
  }
}
