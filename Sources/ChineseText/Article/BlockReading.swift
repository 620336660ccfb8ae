/// A block as the finders read it: folded text, quotations, tokens.
struct BlockReading: Sendable {
  /// Where the block stands in the article.
  let index: Int
  /// What the block is for.
  let kind: ArticleBlock.Kind
  /// The text in folded units.
  let text: FoldedText
  /// The stretches the page links.
  let links: [Range<Int>]
  /// The quotations.
  let quotations: QuotationMap
  /// The tokens, from the first unit to the last.
  var tokens: [Token]
  /// The names of people in the block, in order.
  var mentions: [NameMention] = []
  /// The media the block cites, in order.
  var outlets: [OutletMention] = []

  /// Reads a block.
  init(_ block: ArticleBlock, index: Int, segmenter: Segmenter) {
    self.index = index
    kind = block.kind
    text = FoldedText(block.text, asides: block.asides)
    links = block.links
    quotations = QuotationMap(text.units)
    tokens = segmenter.tokens(of: text.units)
  }

  /// The token at a position, or an empty one outside the block.
  func token(_ index: Int) -> Token {
    index >= 0 && index < tokens.count
      ? tokens[index] : Token(start: 0, end: 0, word: -1, kinds: .mark)
  }

  /// The first unit of a token, or 0 outside the block.
  func unit(_ index: Int) -> UInt16 {
    index >= 0 && index < tokens.count ? text[Int(tokens[index].start)] : 0
  }

  /// The folded words of a token.
  func folded(_ index: Int) -> String {
    let token = token(index)
    return text.folded(Int(token.start), Int(token.end))
  }

  /// The token that holds a unit.
  func tokenIndex(at unit: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= unit {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// A span of the block.
  func span(_ start: Int, _ end: Int) -> TextSpan {
    TextSpan(block: index, start: start, end: end)
  }
}
