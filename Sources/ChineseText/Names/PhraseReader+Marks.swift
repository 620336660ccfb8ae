// Phrases that marks or a form of address show: 《卫报》, 智库“北河之友”, 冯先生.

extension PhraseReader {
  /// A medium in title marks or quotation marks: 《卫报》, “环球时报”.
  func quotedName(endingAt end: Int, notBefore least: Int) -> Phrase? {
    let closing = block.unit(end - 1)
    guard closing == Unit.closeTitle || Unit.closesQuotation(closing) else { return nil }
    var open = end - 2
    while open >= least, end - open < 12 {
      let unit = block.unit(open)
      if unit == Unit.openTitle || Unit.closing(unit) == closing {
        let inside = block.token(open + 1)
        guard open + 3 == end, inside.kinds.contains(.outlet) else { return nil }
        return Phrase(tokens: Range(from: open, to: end), kind: .outlet)
      }
      open -= 1
    }
    return nil
  }

  /// A medium that no list has (清河晚报), with its title marks.
  func outlet(endingAt end: Int) -> Phrase? {
    if block.token(end - 1).kinds.contains(.medium), block.unit(end - 2) == Unit.closeTitle,
      let named = outlet(endingAt: end - 1)
    {
      // 《外交官》杂志.
      return Phrase(tokens: named.tokens.lowerBound..<end, kind: .outlet)
    }
    let isMarked = block.unit(end - 1) == Unit.closeTitle
    let last = isMarked ? end - 1 : end
    guard let mention = block.outlets.first(where: { $0.tokens.upperBound == last }) else {
      return nil
    }
    let opens = isMarked && block.unit(mention.tokens.lowerBound - 1) == Unit.openTitle
    guard isMarked == opens else { return nil }
    let start = opens ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
    return Phrase(tokens: Range(from: start, to: end), kind: .outlet)
  }

  /// Somebody by the name used on a network: 网民“清风2020”.
  func handle(endingAt end: Int, notBefore least: Int) -> Phrase? {
    guard Unit.closesQuotation(block.unit(end - 1)) || block.unit(end - 1) == 0x22 else {
      return nil
    }
    var open = end - 2
    while open > least, end - open < 9 {
      if Unit.closing(block.unit(open)) == block.unit(end - 1),
        block.token(open - 1).kinds.hasAny([.role, .group])
      {
        return Phrase(tokens: Range(from: open - 1, to: end), kind: .group)
      }
      open -= 1
    }
    return nil
  }

  /// A body by the name in quotation marks that follows its kind: 智库“北河之友”.
  func quotedBody(endingAt end: Int, notBefore least: Int) -> Phrase? {
    guard Unit.closesQuotation(block.unit(end - 1)) else { return nil }
    var open = end - 2
    while open >= least, open > 0, end - open < 8 {
      let kinds = block.token(open - 1).kinds
      if Unit.closing(block.unit(open)) == block.unit(end - 1), open + 1 < end - 1,
        open > least, kinds.contains(.suffix), kinds.isDisjoint(with: [.place, .readout, .medium]),
        block.token(open - 1).length > 1
      {
        return Phrase(tokens: Range(from: open + 1, to: end - 1), kind: .body)
      }
      // 总部在纽约的“渔业服务中心”, 香港“渔业服务中心”: marks around a name that ends as bodies do.
      if Unit.closing(block.unit(open)) == block.unit(end - 1), open + 3 <= end - 1,
        block.token(end - 2).kinds.contains(.suffix), block.token(end - 2).length > 1,
        block.plays(.possessive, at: open - 1) || kinds.hasAny([.place, .mark])
      {
        return Phrase(tokens: Range(from: open + 1, to: end - 1), kind: .body)
      }
      open -= 1
    }
    return nil
  }

  /// A text by its title: 《河畔宣言》.
  func work(endingAt end: Int, notBefore least: Int) -> Phrase? {
    guard block.unit(end - 1) == Unit.closeTitle, outlet(endingAt: end) == nil,
      let open = Range(from: max(least, end - 24), to: end - 1).last(where: {
        block.unit($0) == Unit.openTitle
      })
    else { return nil }
    return Phrase(tokens: Range(from: open, to: end), kind: .body)
  }

  /// Somebody of whom only the surname is told: 冯先生.
  func addressed(endingAt end: Int, notBefore least: Int) -> Phrase? {
    guard end - 2 >= least, block.token(end - 1).kinds.contains(.address),
      block.token(end - 1).length == 2, block.token(end - 2).length == 1,
      block.lexicon.names.isSurname(block.unit(end - 2)),
      block.token(end - 2).kinds.isDisjoint(with: [.particle, .preposition, .pronoun])
    else { return nil }
    return Phrase(tokens: Range(from: end - 2, to: end), kind: .group)
  }
}
