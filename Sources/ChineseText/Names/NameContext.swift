/// Reads what stands around a possible name.
struct NameContext {
  let lexicon: Lexicon
  let block: BlockReading

  /// A Latin name in brackets after a Chinese one.
  struct Bracket {
    /// The name without forms of address, as printed; empty where two names stand there.
    let name: String
    /// How many words it has.
    let words: Int
    /// The token after the closing bracket.
    let next: Int
  }

  /// All the evidence around the tokens of a possible name.
  func evidence(first: Int, end: Int, isForeign: Bool) -> (NameEvidence, [Bracket]) {
    var evidence: NameEvidence = []
    // 资产管理公司River Capital首席执行官: the name of the company.
    if block.token(first).kinds.contains(.latin),
      block.token(first - 1).kinds.hasAny([.suffix, .organization])
    {
      return (.partOfName, [])
    }
    if isPlaceInPlace(first) || isThing(first, end) || isCut(first, end, isForeign: isForeign) {
      return ([.partOfName], [])
    }
    if isLinked(first, end) {
      evidence.insert(.link)
    }
    if hasTitleBefore(first) {
      evidence.insert(.titleBefore)
      if isApposed(first, end) { evidence.insert(.apposed) }
    }
    let (brackets, next) = brackets(after: end)
    for bracket in brackets {
      evidence.insert(bracket.words > 1 ? .latinName : .latinWord)
    }
    if isForeign, brackets.first?.words == 1,
      block.plays(.standing, at: first - 1)
        || block.token(first - 1).kinds.contains(.preposition) && block.unit(next) == Self.one
    {
      // 在皮埃蒙特（Piedmont）的咖啡厅, 从皮埃蒙特（Piedmont）一家咖啡厅: a place.
      return ([.partOfName], [])
    }
    if !brackets.isEmpty, opensBodyName(next) {
      return ([.partOfName], [])
    }
    let isSpelled =
      isForeign
      || (first..<end).allSatisfy { index in
        block.text.units[block.token(index).range].allSatisfy(lexicon.names.isSound)
      }
    evidence.formUnion(after(next, isForeign: isSpelled, isFirst: first == 0))
    if !evidence.contains(.partOfName), acts(first, next) {
      evidence.insert(.acts)
    }
    return (evidence, brackets)
  }

  /// 在新墨西哥州的拉斯克鲁塞斯（Las Cruces）: a town.
  private func isPlaceInPlace(_ first: Int) -> Bool {
    block.plays(.possessive, at: first - 1) && block.token(first - 2).kinds.hasAny(.place)
      && block.plays(.standing, at: first - 3)
  }

  private func isLinked(_ first: Int, _ end: Int) -> Bool {
    let start = Int(block.token(first).start)
    let stop = Int(block.token(end - 1).end)
    return block.links.contains { $0.lowerBound == start && $0.upperBound == stop }
  }

  /// The token before this one that is no blank.
  func previous(_ index: Int) -> Int {
    var index = index - 1
    while index >= 0, block.unit(index) == Unit.space {
      index -= 1
    }
    return index
  }

  /// This token, or the first one after it that is no blank.
  func skippingBlanks(_ index: Int) -> Int {
    var index = index
    while index < block.tokens.count, block.unit(index) == Unit.space {
      index += 1
    }
    return index
  }

  private func hasTitleBefore(_ first: Int) -> Bool {
    var before = previous(first)
    // 担任教授的包特.
    if block.plays(.possessive, at: before),
      block.token(before - 1).kinds.hasAny([.office, .role])
    {
      before -= 1
    }
    let kinds = block.token(before).kinds
    return kinds.hasAny([.office, .role, .relative])
      || block.plays(.introducing, at: previous(first)) && !block.plays(.introducing, at: first)
      || block.plays(.styled, at: previous(first))
  }

  /// 党委书记焦扬、: nothing but a name has room between an office and a mark.
  private func isApposed(_ first: Int, _ end: Int) -> Bool {
    block.token(first - 1).kinds.contains(.office)
      && (end >= block.tokens.count || block.token(end).kinds.contains(.mark))
  }

  private func after(_ next: Int, isForeign: Bool, isFirst: Bool) -> NameEvidence {
    let token = block.token(next)
    if isFirst, block.unit(next) == Unit.colon {
      return .turn
    }
    // 沃尔特·里德（医院）: the house that bears the name.
    if block.unit(next) == Unit.openBracket, block.token(next + 1).kinds.contains(.suffix),
      block.unit(next + 2) == Unit.closeBracket
    {
      return .partOfName
    }
    // 威尔逊学者中心.
    if token.kinds.contains(.role), block.token(next + 1).kinds.contains(.suffix),
      block.token(next + 1).length > 1
    {
      return .partOfName
    }
    if namesSomethingElse(next, isForeign: isForeign)
      || isForeign && opensPlainly(next) && opensBodyName(next)
    {
      return .partOfName
    }
    var evidence: NameEvidence = []
    if token.kinds.hasAny([.address, .office, .role]) {
      evidence.insert(.titleAfter)
    }
    if speaks(next) {
      evidence.insert(.speaks)
    }
    return evidence
  }

  /// Whether a word of saying follows, with no more than small words between.
  private func speaks(_ next: Int) -> Bool {
    var index = next
    if block.plays(.addressing, at: next) {
      // 夏邦努对德国之声表示.
      let limit = min(next + 6, block.tokens.count)
      return (next..<limit).prefix { !block.token($0).kinds.contains(.mark) }.contains {
        block.token($0).kinds.contains(.say) && !block.token($0).kinds.contains(.noCue)
      }
    }
    while index < min(next + 4, block.tokens.count) {
      let kinds = block.token(index).kinds
      if kinds.hasAny(.cue), !kinds.contains(.noCue), !kinds.hasAny([.carry, .mention]) {
        return true
      }
      guard kinds.hasAny([.adverb, .time, .number, .address, .office]) else {
        return speaksThere(index)
      }
      index += 1
    }
    return false
  }

  /// 方小舟周六在河边表示: a word of saying behind the place.
  private func speaksThere(_ opener: Int) -> Bool {
    guard block.plays(.placeOpener, at: opener) else { return false }
    let limit = min(opener + 10, block.tokens.count)
    let cue = Range(from: opener + 1, to: limit).first {
      block.token($0).kinds.hasAny([.mark, .say])
    }
    return cue.map { block.token($0).kinds.isDisjoint(with: [.mark, .noCue]) } ?? false
  }

  /// Whether what follows shows a place, a body or a thing named after somebody.
  private func namesSomethingElse(_ next: Int, isForeign: Bool) -> Bool {
    let kinds = block.token(next).kinds
    let unit = block.unit(next)
    if block.plays(.namedAfter, at: next) { return true }
    if NamedAfter.both.contains(unit), block.token(next).length == 1 {
      return true
    }
    if isForeign, NamedAfter.foreign.contains(unit), block.token(next).length == 1 {
      return true
    }
    // 阿拉罕布拉市议员: the town whose councillor it is.
    if isForeign, kinds.hasAny(.title), block.token(next).length >= 3,
      NamedAfter.both.contains(unit)
    {
      return true
    }
    // “里根”号: the name in quotation marks is a ship's.
    if Unit.closesQuotation(unit), block.unit(next + 1) == Self.ship { return true }
    guard kinds.contains(.suffix) else { return false }
    return !block.plays(.led, at: next)
  }

  /// Whether what follows the token is named after the form that ends there.
  func isNamedAfter(_ first: Int, _ end: Int, form: String) -> Bool {
    if isThing(first, end) { return true }
    let next = skippingBlanks(end)
    let isForeign = form.utf16.allSatisfy { lexicon.names.isSound($0) }
    return namesSomethingElse(next, isForeign: isForeign)
  }

  /// Whether a word is plain enough to be part of a body's name: 国际, 中美.
  private func opensPlainly(_ next: Int) -> Bool {
    let token = block.token(next)
    return token.kinds == .common || token.length > 1 && token.kinds.hasAny([.short, .modifier])
  }

  /// Whether a body's name goes on after a bracket (里德（Walter Reed）国家军事医学中心).
  private func opensBodyName(_ next: Int) -> Bool {
    var length = 0
    var index = next
    while index < block.tokens.count, length < 12 {
      let token = block.token(index)
      if token.kinds.contains(.suffix),
        !token.kinds.contains(.organization) || NamedAfter.foreign.contains(block.unit(index))
      {
        return true
      }
      // 威尔逊国际学者中心.
      if token.kinds.contains(.role), block.token(index + 1).kinds.contains(.suffix),
        block.token(index + 1).length > 1
      {
        return true
      }
      if token.word >= 0, lexicon.meetings[Int(token.word)].hasAny([.event, .attend]) {
        return false
      }
      let stops: WordKind = [
        .mark, .particle, .preposition, .adverb, .conjunction, .modal, .title, .address, .time,
        .number,
      ]
      if token.kinds.hasAny(stops) || token.kinds.hasAny(.cue) { return false }
      if token.kinds.isEmpty || token.kinds.contains(.organization) { return false }
      length += token.length
      index += 1
    }
    return false
  }

  /// Whether the name stands at an edge before it and something a person does follows.
  private func acts(_ first: Int, _ next: Int) -> Bool {
    let before = block.token(first - 1).kinds
    let edge: WordKind = [
      .mark, .preposition, .conjunction, .connective, .time, .close, .province, .city, .country,
      .capital,
    ]
    guard
      first == 0 || before.hasAny(edge) || before.hasAny(.cue)
        || block.plays(.possessive, at: first - 1) && !block.token(first - 2).kinds.hasAny(.place)
    else { return false }
    let after = block.token(next)
    if TimeWords.isTime(next, in: block) { return true }
    let does: WordKind = [
      .modal, .adverb, .preposition, .conjunction, .negation, .mark, .cue, .relative,
    ]
    if next >= block.tokens.count || after.kinds.hasAny(does) { return true }
    if block.plays(.companion, at: next) { return true }
    return after.word >= 0 && lexicon.meetings[Int(after.word)].hasAny(.event)
  }
}
