/// A block as the finders read it: folded text, quotations, tokens.
///
/// One object that all finders of an article look at; it never leaves the article's reading.
final class BlockReading {
  /// The words the tokens are words of.
  let lexicon: Lexicon
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
  /// What any of the tokens may be, once they are final: most finders need no look at most blocks.
  private(set) lazy var kinds = tokens.reduce(into: WordKind()) { $0.formUnion($1.kinds) }
  /// The names of people in the block, in order.
  var mentions: [NameMention] = [] {
    didSet { placeMentions() }
  }
  /// The mention that ends before each token, or -1.
  private var mentionsByEnd: [Int32] = []
  /// The mention that each token belongs to, or -1.
  private var mentionsByToken: [Int32] = []
  /// The sentences of the running text, once the names are marked.
  private(set) lazy var sentences = SentenceSplitter(block: self)
    .sentences(in: 0..<tokens.count, depth: 0)
  /// Whether the block only credits the makers of the article.
  private(set) lazy var isCredit = CreditLine.isCredit(self)
  /// The subjects of clauses that were looked for before.
  var subjects: [Range<Int>: SpeakerFinder.Subject?] = [:]
  /// The media the block cites, in order.
  var outlets: [OutletMention] = []

  /// Reads a block.
  init(_ block: ArticleBlock, index: Int, segmenter: Segmenter) {
    lexicon = segmenter.lexicon
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

  private func placeMentions() {
    mentionsByEnd = Array(repeating: -1, count: tokens.count + 1)
    mentionsByToken = mentionsByEnd
    for (index, mention) in mentions.enumerated() {
      mentionsByEnd[mention.endToken] = Int32(index)
      for token in mention.firstToken..<mention.endToken {
        mentionsByToken[token] = Int32(index)
      }
    }
    subjects = [:]
  }

  /// The mention whose last token stands before `end`.
  func mention(endingAt end: Int) -> NameMention? {
    guard end >= 0, end < mentionsByEnd.count, mentionsByEnd[end] >= 0 else { return nil }
    return mentions[Int(mentionsByEnd[end])]
  }

  /// Whether a token is part of a person's name.
  func isMention(_ index: Int) -> Bool {
    index >= 0 && index < mentionsByToken.count && mentionsByToken[index] >= 0
  }

  /// Whether units lie within a person's name and are not all of it.
  func isWithinName(_ units: Range<Int>) -> Bool {
    guard !mentions.isEmpty, !units.isEmpty else { return false }
    let index = tokenIndex(at: units.lowerBound)
    return isMention(index) && Int(token(index).start) < units.lowerBound
      && units.upperBound <= Int(token(index).end)
  }

  private static let aspect = ScriptFolding.standard.fold("着" as Unicode.Scalar)

  /// Whether a token is a verb of something going on: 带着, 指着.
  func isOngoing(_ index: Int) -> Bool {
    let token = token(index)
    return token.length == 2 && text[Int(token.end) - 1] == Self.aspect
      && !token.kinds.hasAny(.title)
  }

  /// Whether a token plays a part in the rules.
  func plays(_ role: WordRole, at index: Int) -> Bool {
    let word = token(index).word
    return word >= 0 && lexicon.roles[Int(word)].contains(role)
  }

  /// The folded words of a token.
  func folded(_ index: Int) -> String {
    let token = token(index)
    return text.folded(Int(token.start), Int(token.end))
  }

  /// Whether a colon and a quotation, or one of them, follow at a token.
  func depthOpens(after index: Int) -> Bool {
    unit(index) == Unit.colon || Unit.closing(unit(index)) != 0
      || unit(index) == Unit.comma && Unit.closing(unit(index + 1)) != 0
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
