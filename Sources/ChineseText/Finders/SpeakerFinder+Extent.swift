extension SpeakerFinder {
  /// 挪威16位跨党派议员, 来自三国的六百多名议员: people who are counted, with where they come from.
  func counted(_ phrase: Phrase, after other: Phrase) -> Phrase? {
    guard other.kind == .country || other.kind == .group,
      phrase.kind == .group || phrase.kind == .role,
      phrase.tokens.lowerBound >= other.tokens.upperBound,
      phrase.tokens.upperBound - other.tokens.upperBound <= 12
    else { return nil }
    let words = Range(from: other.tokens.upperBound, to: phrase.tokens.upperBound)
    let described = words.first { block.plays(.possessive, at: $0) }.map { $0 + 1 }
    let start = described ?? words.lowerBound
    guard start == words.lowerBound || start == words.lowerBound + 1,
      block.token(start).kinds.contains(.number) || isSeveral(start),
      words.allSatisfy({ isTitlePart($0) || isCounting($0) })
    else { return nil }
    return Phrase(
      tokens: Range(
        from: described == nil ? other.tokens.lowerBound : start,
        to: phrase.tokens.upperBound
      ),
      kind: .group
    )
  }

  private static let longestPlace = 10

  /// 一名住在上海的学生, 从业多年的官员: people whom a clause with 在 or 从 describes.
  func placed(_ phrase: Phrase, from least: Int) -> Phrase? {
    let opener = phrase.tokens.lowerBound - 1
    guard phrase.kind == .group || phrase.kind == .role, opener >= least,
      isPlacing(opener) || isAttending(opener),
      phrase.tokens.contains(where: { block.plays(.possessive, at: $0) })
    else { return nil }
    let stops: WordKind = [.mark, .pronoun, .negation, .modal, .connective, .adverb, .time]
    var start = opener
    while start > least, opener - start < Self.longestPlace,
      isCounting(start - 1) || !block.token(start - 1).kinds.hasAny(stops),
      !block.token(start - 1).kinds.hasAny(.cue)
    {
      start -= 1
    }
    // 对在场的支持者说: they are spoken to.
    let words = Range(from: start, to: opener)
    guard !words.contains(where: { block.plays(.addressing, at: $0) }) else { return nil }
    return Phrase(tokens: Range(from: start, to: phrase.tokens.upperBound), kind: phrase.kind)
  }

  /// 在, 从.
  private func isPlacing(_ index: Int) -> Bool {
    block.token(index).kinds.contains(.preposition)
      && (block.plays(.standing, at: index) || block.plays(.setOut, at: index))
      && !block.plays(.addressing, at: index)
  }

  /// 参加, 出席.
  private func isAttending(_ index: Int) -> Bool {
    let word = block.token(index).word
    return word >= 0 && block.lexicon.meetings[Int(word)].contains(.attend)
  }

  /// 多名, 几位.
  private func isSeveral(_ index: Int) -> Bool {
    block.token(index).length > 1 && block.plays(.counter, at: index)
  }

  func isCounting(_ index: Int) -> Bool {
    block.token(index).kinds.contains(.number) || block.plays(.counter, at: index)
      || block.plays(.joint, at: index) || block.plays(.possessive, at: index)
  }

  /// Whether a later phrase is the same one grown longer (总统 → 总统普京).
  func extends(_ phrase: Phrase, _ other: Phrase) -> Bool {
    if phrase.tokens.lowerBound <= other.tokens.lowerBound { return true }
    if phrase.tokens.lowerBound == other.tokens.upperBound {
      return [.role, .country, .body, .group].contains(other.kind)
    }
    if isOwner(other, of: phrase) { return true }
    if isMember(phrase, of: other) { return true }
    // 香港“渔业服务中心”.
    if other.kind == .country, phrase.kind == .body,
      Unit.closing(block.unit(other.tokens.upperBound)) != 0,
      phrase.tokens.lowerBound == other.tokens.upperBound + 1
    {
      return true
    }
    // 德国驻联合国大使霍伊斯根: where an envoy stands.
    if block.plays(.posted, at: other.tokens.upperBound),
      phrase.tokens.lowerBound == other.tokens.upperBound + 1
    {
      return true
    }
    // 候选人、前副总统拜登: titles listed before one name.
    return other.kind == .role && block.unit(other.tokens.upperBound) == Unit.listComma
      && phrase.tokens.lowerBound <= other.tokens.upperBound + 6
  }

  /// 研究中心的方小舟, 来自三国的议员: whose people they are.
  private func isMember(_ phrase: Phrase, of other: Phrase) -> Bool {
    guard other.kind == .body || other.kind == .country,
      block.plays(.possessive, at: other.tokens.upperBound),
      phrase.tokens.lowerBound == other.tokens.upperBound + 1
    else { return false }
    switch phrase.kind {
    case .person, .outlet: return true
    case .group, .role: return other.kind == .country
    default: return false
    }
  }

  /// 川普总统的私人律师朱利安尼: whose lawyer the person is that the sentence is about.
  private func isOwner(_ owner: Phrase, of phrase: Phrase) -> Bool {
    switch (owner.kind, phrase.kind) {
    case (.person, .person), (.role, .person): break
    case (.pronoun, .role), (.pronoun, .person):
      // 他竞选团队的律师: whose lawyer speaks.
      return phrase.tokens.lowerBound <= owner.tokens.upperBound + 1
    default: return false
    }
    let between = Range(from: owner.tokens.upperBound, to: phrase.tokens.lowerBound)
    let title: WordKind = [.title, .modifier, .organization, .country, .short, .suffix, .common]
    return between.contains { block.plays(.possessive, at: $0) }
      && between.allSatisfy {
        block.plays(.possessive, at: $0) || block.token($0).kinds.hasAny(title)
          || block.token($0).kinds.isEmpty && block.token($0).length > 1
      }
  }
}
