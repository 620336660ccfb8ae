extension OutletFinder {
  /// The media an article cites, each once.
  static func findings(in blocks: [BlockReading], _ lexicon: Lexicon) -> [Finding<NamedThing>] {
    var names = NameCollector()
    for block in blocks {
      for mention in block.outlets {
        let start = Int(block.token(mention.tokens.lowerBound).start)
        let end = Int(block.token(mention.tokens.upperBound - 1).end)
        let printed = block.text.original(start, end)
        let known = mention.outlet >= 0 ? lexicon.outlets.outlets[mention.outlet] : nil
        names.add(
          known?.name ?? block.text.folded(start, end),
          printed: printed,
          canonical: known?.name,
          at: block.span(start, end),
          rule: known == nil ? "outlet.ending" : "outlet.list",
          confidence: known == nil ? 75 : 95
        )
      }
    }
    return names.findings
  }
}
