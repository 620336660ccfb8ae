extension OutletFinder {
  /// The media an article cites, each once.
  func findings(in blocks: [BlockReading]) -> [Finding<NamedThing>] {
    let own = publisher.flatMap(lexicon.outlets.outlet(named:))?.name
    var names = NameCollector()
    for block in blocks {
      for mention in block.outlets where mention.isCited {
        let start = Int(block.token(mention.tokens.lowerBound).start)
        let end = Int(block.token(mention.tokens.upperBound - 1).end)
        let printed = block.text.original(start, end)
        let known = mention.outlet >= 0 ? lexicon.outlets.outlets[mention.outlet] : nil
        names.add(
          known?.name ?? block.text.folded(start, end),
          printed: printed,
          // 新唐人电视台 is 新唐人 where that publishes the article.
          name: known?.name == own && printed.hasPrefix(own ?? "") ? own : nil,
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
