/// Finds the media an article cites, by the lexicon and by what names of media end in.
struct OutletFinder {
  let lexicon: Lexicon
  /// The outlet that publishes the article, which its dateline names without citing it.
  let publisher: String?
  /// What the names of the article's people end in, folded: 福克斯 of 亚当·福克斯.
  var lastNames: Set<String> = []

  /// Marks where the block names media.
  func mark(_ block: BlockReading) {
    guard
      block.kinds.hasAny([.outlet, .medium, .carry])
        || block.text.units.contains(Self.paper) || block.text.units.contains(OutletContext.media),
      !block.isCredit || block.text.count > 40
    else {
      return
    }
    var found: [OutletMention] = []
    for index in block.tokens.indices {
      guard
        let mention = mention(at: index, in: block)
          ?? (OutletContext.source(before: index, in: block)
          ?? OutletContext.apposed(before: index, in: block)).map({
            OutletMention(tokens: $0, outlet: -1)
          })
      else { continue }
      if let last = found.last, last.tokens.upperBound > mention.tokens.lowerBound { continue }
      found.append(mention)
    }
    block.outlets = found
    for index in found.indices {
      block.outlets[index].isCited = isSource(index, of: found, in: block)
    }
  }

  /// Whether a medium is a source where it is named, or one of a list in which one is.
  private func isSource(_ index: Int, of found: [OutletMention], in block: BlockReading) -> Bool {
    let mention = found[index]
    guard mention.outlet >= 0 else { return true }
    let outlet = lexicon.outlets.outlets[mention.outlet]
    let isPublisher = publisher.flatMap(lexicon.outlets.outlet(named:))?.name == outlet.name
    let standing = OutletStanding(block: block, name: mention.tokens, isPublisher: isPublisher)
    return standing.isCited && !isBroadcast(outlet, of: found, in: block)
  }

  /// 央视在《清河连线》中说: a programme beside its medium.
  private func isBroadcast(
    _ outlet: Outlet,
    of found: [OutletMention],
    in block: BlockReading
  ) -> Bool {
    outlet.kind == .program
      && found.contains { other in
        guard other.outlet >= 0 else { return false }
        let medium = lexicon.outlets.outlets[other.outlet]
        return medium.kind == .state && medium.country == outlet.country
      }
  }

  private func mention(at index: Int, in block: BlockReading) -> OutletMention? {
    let token = block.token(index)
    // 福克斯 is a man where the article has an 亚当·福克斯.
    if block.isMention(index) { return nil }
    if !lastNames.isEmpty, token.kinds.contains(.outlet),
      lastNames.contains(block.folded(index)), !block.token(index + 1).kinds.contains(.carry)
    {
      return nil
    }
    if token.kinds.contains(.outlet), token.word >= 0 {
      let outlet = Int(lexicon.outletIndices[Int(token.word)])
      guard outlet >= 0, isCited(index, outlet: outlet, in: block) else { return nil }
      let named = quotedName(before: index, in: block)
      return OutletMention(tokens: named ?? index..<(index + 1), outlet: outlet)
    }
    if token.kinds.contains(.medium) {
      return unknownOutlet(endingAt: index, in: block)
        ?? OutletContext.marked(beside: index, in: block).map {
          OutletMention(tokens: $0, outlet: -1)
        }
    }
    if block.plays(.website, at: index),
      let marked = OutletContext.marked(beside: index, in: block)
    {
      return OutletMention(tokens: marked, outlet: -1)
    }
    if block.unit(index) == Self.paper, token.length == 1 {
      return localPaper(endingAt: index, in: block)
    }
    return nil
  }

  private static let net = ScriptFolding.standard.fold("网" as Unicode.Scalar)
  private static let netWords = Set(ScriptFolding.standard.fold("友民络路红购军警课贷吧速"))
  private static let paper = ScriptFolding.standard.fold("报" as Unicode.Scalar)

  /// 柏林报（Berliner Zeitung）: the town's paper, where letters or a word of reporting follow.
  private func localPaper(endingAt index: Int, in block: BlockReading) -> OutletMention? {
    guard block.token(index - 1).kinds.hasAny([.city, .capital, .country, .region]),
      block.unit(index + 1) == Unit.openBracket && Unit.isCapital(block.unit(index + 2))
        || block.unit(index + 1) == Unit.closeTitle
    else { return nil }
    return OutletMention(tokens: (index - 1)..<(index + 1), outlet: -1)
  }

  private func isCited(_ index: Int, outlet: Int, in block: BlockReading) -> Bool {
    let token = block.token(index)
    if isCredit(index, in: block) || isDateline(index, outlet: outlet, in: block) { return false }
    if isPartOfLongerName(index, in: block) || isChannel(index, in: block) { return false }
    if lexicon.outlets.outlets[outlet].kind == .program,
      block.token(index - 2).kinds.contains(.outlet)
        || block.token(OutletContext.skippingMarksBack(index - 1, in: block)).kinds.contains(
          .outlet
        )
    {
      return false
    }
    guard token.kinds.contains(.weakName) || isShortLatin(token, in: block) else { return true }
    return hasContext(index, in: block)
  }

  /// CCTV-1, or a name in a text that is not Chinese.
  private func isChannel(_ index: Int, in block: BlockReading) -> Bool {
    if block.unit(index + 1) == Unit.hyphen, block.token(index + 2).kinds.contains(.number) {
      return true
    }
    // “观察者”“The Spectator”: the name once more.
    if Unit.closing(block.unit(index - 1)) != 0, Unit.closesQuotation(block.unit(index - 2)) {
      return true
    }
    // 商业新闻电视台（CNBC）: the name once more.
    if block.unit(index - 1) == Unit.openBracket,
      block.token(index - 2).kinds.hasAny([.medium, .outlet])
    {
      return true
    }
    return !block.text.units.contains(where: Unit.isIdeograph)
  }

  /// “河畔电讯”（The River Post）: the Chinese name that letters in brackets explain.
  private func quotedName(before index: Int, in block: BlockReading) -> Range<Int>? {
    guard block.token(index).kinds.contains(.latin) || Unit.isLetter(block.unit(index)) else {
      return nil
    }
    var open = index - 1
    while open > 0, block.unit(open) == Unit.space || block.token(open).kinds.contains(.latin) {
      open -= 1
    }
    let close = open - 1
    guard block.unit(open) == Unit.openBracket, close > 1 else { return nil }
    let mark = block.unit(close)
    guard mark == Unit.closeTitle || Unit.closesQuotation(mark) else { return nil }
    let first = Range(from: max(0, close - 7), to: close).last { place in
      block.unit(place) == Unit.openTitle || Unit.closing(block.unit(place)) == mark
    }
    return first.flatMap { $0 + 1 < close ? ($0 + 1)..<close : nil }
  }

  private func isShortLatin(_ token: Token, in block: BlockReading) -> Bool {
    Unit.isLetter(block.text[Int(token.start)]) && token.length <= 3
  }

  /// Whether the text around an ambiguous name shows that a medium is meant.
  private func hasContext(_ index: Int, in block: BlockReading) -> Bool {
    let before = block.unit(index - 1)
    if before == Unit.openTitle, block.unit(index + 1) == Unit.closeTitle { return true }
    let next = OutletContext.skippingMarks(index + 1, in: block)
    if block.token(index).kinds.hasAny([.common, .time, .adverb]) {
      // 自然, 本周: what anybody writes is a medium only where it is called one.
      return block.plays(.mediumBefore, at: next) && block.plays(.mediumAfter, at: next)
        || block.plays(.source, at: index - 1) && block.token(next).kinds.contains(.carry)
    }
    // 保守党外交事务评论员: a job in the party.
    if block.plays(.pressJob, at: next), block.token(index - 1).kinds.contains(.organization) {
      return false
    }
    if block.plays(.mediumAfter, at: next) || block.token(next).kinds.contains(.carry) {
      return true
    }
    if block.token(next).kinds.contains(.time) || block.token(next).kinds.contains(.number),
      OutletContext.reportsSoon(next, in: block)
    {
      return true
    }
    if block.token(index).kinds.contains(.person), block.token(next).kinds.contains(.say) {
      // 彭博指出: the man would have his full name.
      return true
    }
    let previous = OutletContext.skippingMarksBack(index - 1, in: block)
    return block.plays(.mediumBefore, at: previous)
  }

  /// Whether the name only credits a picture: （美联社）, (Kevin Frayer/Getty Images).
  private func isCredit(_ index: Int, in block: BlockReading) -> Bool {
    guard let bracket = Bracket.around(Int(block.token(index).start), in: block.text) else {
      return false
    }
    if bracket.lowerBound == 0 && bracket.upperBound == block.text.count { return false }
    if block.text.units[bracket].contains(0x2F) { return true }
    let isLast = bracket.upperBound >= block.text.count - 1
    let hasSentence = block.text.units[..<bracket.lowerBound].contains(Unit.fullStop)
    return isLast && (block.kind == .caption || !hasSentence) || bracket.lowerBound == 0
  }

  /// Whether the name opens a dateline: 路透华盛顿9月2日 - …, 【大纪元…讯】.
  private func isDateline(_ index: Int, outlet: Int, in block: BlockReading) -> Bool {
    guard let publisher, block.kind != .title, Int(block.token(index).start) < 12 else {
      return false
    }
    guard lexicon.outlets.outlet(named: publisher)?.name == lexicon.outlets.outlets[outlet].name
    else { return false }
    let head = block.text.units.prefix(45)
    return head.contains(Unit.hyphen) || head.contains(0x3011) || head.contains(Unit.dash)
      || head.contains(0x2013)
  }

  /// Whether the name is a piece of a longer one (新华社记者站, 彭博大学).
  private func isPartOfLongerName(_ index: Int, in block: BlockReading) -> Bool {
    let next = block.token(index + 1)
    // 中国网友: the net is that of the next word.
    if block.text[Int(block.token(index).end) - 1] == Self.net,
      Self.netWords.contains(block.unit(index + 1))
    {
      return true
    }
    guard next.kinds.contains(.suffix), !next.kinds.contains(.medium), next.length > 1 else {
      return false
    }
    return !block.plays(.office, at: index + 1)
  }

  /// A name that no list has but that ends as names of media do (清河晚报).
  private func unknownOutlet(endingAt index: Int, in block: BlockReading) -> OutletMention? {
    var start = index
    let end = Int(block.token(index).end)
    // 商业新闻电视台（CNBC）: letters in brackets show that the words before are a name.
    let isNamed =
      block.unit(index + 1) == Unit.openBracket && Unit.isCapital(block.unit(index + 2))
    while start > 0, end - Int(block.token(start - 1).start) <= 9 {
      let kinds = block.token(start - 1).kinds
      let joins: WordKind = [.country, .capital, .province, .city, .region, .short, .latin]
      guard kinds.isEmpty || kinds.hasAny(joins) || isNamed && kinds == .common,
        !kinds.hasAny([.preposition, .particle])
      else {
        break
      }
      start -= 1
    }
    guard start < index else { return nil }
    if block.token(start).length == 1, block.token(start).kinds.isEmpty,
      block.plays(.namePrefix, at: start - 1)
    {
      start -= 1
    }
    let isQuoted = block.unit(start - 1) == Unit.openTitle
    guard isQuoted || isNamed || OutletContext.reportsSoon(index + 1, in: block) else { return nil }
    return OutletMention(tokens: start..<(index + 1), outlet: -1)
  }
}
