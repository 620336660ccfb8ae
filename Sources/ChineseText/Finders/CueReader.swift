/// Finds the words of saying in a clause and throws out what only looks like one.
struct CueReader {
  let block: BlockReading
  let splitter: SentenceSplitter

  private static let touching = ScriptFolding.standard.fold("到及")
  private static let upon = ScriptFolding.standard.fold("上" as Unicode.Scalar)

  /// The cues of a clause that lie in its running text.
  func cues(in clause: Range<Int>, depth: Int) -> [Cue] {
    guard block.kinds.hasAny(.cue) else { return [] }
    var cues: [Cue] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard let cue = cue(at: index, in: clause), splitter.depth(index) == depth else {
        index += 1
        continue
      }
      cues.append(cue)
      index = cue.tokens.upperBound
    }
    return merged(cues, in: clause)
  }

  /// Drops cues inside a phrase of time (回答质询时说), and joins 告诉…说.
  private func merged(_ cues: [Cue], in clause: Range<Int>) -> [Cue] {
    var kept: [Cue] = []
    for cue in cues {
      guard let last = kept.last else {
        kept.append(cue)
        continue
      }
      let between = last.tokens.upperBound..<cue.tokens.lowerBound
      if joinsSaying(last, between), block.token(cue.tokens.lowerBound).length == 1 {
        kept[kept.count - 1] = Cue(
          tokens: Range(from: last.tokens.lowerBound, to: cue.tokens.upperBound),
          kinds: [.say, .tell]
        )
        continue
      }
      if reproachesSaying(last, between, cue, in: clause) {
        kept[kept.count - 1] = Cue(
          tokens: Range(from: last.tokens.lowerBound, to: cue.tokens.upperBound),
          kinds: [.say]
        )
        continue
      }
      if let close = between.last(where: { isClose($0) }), !opens(between, before: close) {
        kept.removeAll()
      }
      kept.append(cue)
    }
    return kept
  }

  /// 告诉记者说, 答复议会说: one cue with whoever is spoken to in the middle.
  private func joinsSaying(_ cue: Cue, _ between: Range<Int>) -> Bool {
    if cue.kinds.contains(.tell) { return between.count <= 6 }
    if cue.kinds.hasAny([.demand, .petition, .ask]) {
      // 恳求议员道：“…”.
      return (1...3).contains(between.count) && isSpoken(between.upperBound)
        && !between.contains { block.token($0).kinds.contains(.close) }
    }
    if cue.kinds.hasAny([.mention, .accuse, .answer]), (1...3).contains(between.count),
      isSpoken(between.upperBound), !touches(cue),
      between.allSatisfy({ block.isMention($0) || block.token($0).kinds.contains(.pronoun) })
    {
      // 林远舟评价她说，…; 提到她说 has no addressee.
      return true
    }
    return cue.kinds.contains(.answer) && between.count == 1
      && block.token(between.lowerBound).kinds.hasAny([.group, .role, .organization, .outlet])
  }

  /// 提到, 谈及: the matter follows, and nobody who is spoken to.
  private func touches(_ cue: Cue) -> Bool {
    Self.touching.contains(block.text[Int(block.token(cue.tokens.upperBound - 1).end) - 1])
  }

  /// Whether a word of saying stands right before a mark.
  private func isSpoken(_ index: Int) -> Bool {
    Unit.endsClause(block.unit(index + 1)) || Unit.closing(block.unit(index + 1)) != 0
  }

  /// 批评这项计划（Plan B）说，…: whoever reproaches somebody says what follows the comma.
  private func reproachesSaying(
    _ cue: Cue,
    _ between: Range<Int>,
    _ next: Cue,
    in clause: Range<Int>
  ) -> Bool {
    cue.kinds.contains(.accuse) && !between.isEmpty && between.count <= 12
      && next.kinds.contains(.say) && next.tokens.upperBound >= clause.upperBound
      && next.tokens.count == 1 && block.token(next.tokens.lowerBound).kinds.contains(.tail)
  }

  /// 表示他将在选举后回答: the phrase of time is told, it does not hold the cue.
  private func opens(_ between: Range<Int>, before close: Int) -> Bool {
    Range(from: between.lowerBound, to: close).contains {
      block.plays(.placeOpener, at: $0) || block.folded($0).hasSuffix("在")
    }
  }

  private func isClose(_ index: Int) -> Bool {
    block.plays(.closer, at: index)
  }

  private func cue(at index: Int, in clause: Range<Int>) -> Cue? {
    var kinds = block.token(index).kinds
    guard kinds.hasAny(.cue), !kinds.contains(.noCue) else { return nil }
    var end = index + 1
    while end < clause.upperBound, block.token(end).kinds.contains(.tail) {
      kinds.formUnion(.say)
      end += 1
    }
    guard isVerb(index, end, in: clause) else { return nil }
    return Cue(tokens: Range(from: index, to: end), kinds: kinds)
  }

  /// Whether the word is used as a verb, and not denied or made a noun.
  private func isVerb(_ index: Int, _ end: Int, in clause: Range<Int>) -> Bool {
    let kinds = block.token(index).kinds
    if block.plays(.headline, at: index), block.kind != .title, block.kind != .heading {
      return false
    }
    if index > clause.lowerBound, block.plays(.nominal, at: index - 1),
      !(block.plays(.possessive, at: index - 1) && block.plays(.nounSaying, at: index)),
      !(kinds.contains(.say) && block.plays(.addressing, at: index - 1)),
      !(block.plays(.nounSaying, at: index) && block.plays(.object, at: index - 2)),
      !isManner(index, end, in: clause)
    {
      return false
    }
    // 观点是 says something only behind 的: 他的观点是，….
    if block.plays(.nounSaying, at: index), kinds.contains(.mention),
      !block.plays(.possessive, at: index - 1)
    {
      return false
    }
    if block.plays(.performing, at: index - 1)
      || block.plays(.performing, at: index - 2) && block.token(index - 1).kinds.contains(.adverb)
    {
      return false
    }
    // 著书立说、培训学生: one of several deeds.
    if block.unit(end) == Unit.listComma { return false }
    if block.unit(index - 1) == Unit.listComma, block.token(index).length == 1,
      !Unit.endsClause(block.unit(end)), Unit.closing(block.unit(end)) == 0
    {
      return false
    }
    if isDenied(index, in: clause) { return false }
    // 因性犯罪指控被拘捕: a noun.
    if kinds.contains(.accuse), block.plays(.suffering, at: end) { return false }
    // 这提醒了我们: somebody is made to think.
    if kinds.contains(.demand), block.plays(.aspect, at: end) { return false }
    // 要披露信息必须先得到授权, 他需要说明，…: nothing is told yet.
    if index > clause.lowerBound, block.plays(.duty, at: index - 1),
      Unit.closing(block.unit(end)) == 0,
      end < clause.upperBound || kinds.contains(.mention) && block.unit(end) == Unit.comma
    {
      return false
    }
    // 由主持人提问，而是…: whoever will ask has not asked.
    if kinds.contains(.ask), block.unit(end) == Unit.comma,
      Range(from: clause.lowerBound, to: index).contains(where: { block.plays(.leading, at: $0) })
    {
      return false
    }
    if block.plays(.unverbal, at: end) { return false }
    // 信息披露上: a noun.
    if block.unit(end) == Self.upon, block.token(end).length == 1,
      block.token(index).length > 1
    {
      return false
    }
    if !kinds.hasAny([.say, .write, .think]), block.plays(.predicate, at: end) { return false }
    if kinds.contains(.tail), block.token(index).length == 1, kinds.contains(.say) {
      return isSingleVerb(index, in: clause)
    }
    return true
  }

  /// 他信心满满的说，…: 的 for 地 before a word of saying that opens the words.
  private func isManner(_ index: Int, _ end: Int, in clause: Range<Int>) -> Bool {
    guard block.plays(.possessive, at: index - 1), end >= clause.upperBound,
      block.token(index).kinds.contains(.say),
      Unit.endsClause(block.unit(end)) || Unit.closing(block.unit(end)) != 0
    else { return false }
    let before = block.token(index - 2).kinds
    return before.isDisjoint(with: [.person, .sure, .organization, .outlet, .pronoun, .title])
  }

  /// 说, 称, 指 and 道 are verbs of saying only in the right company.
  private func isSingleVerb(_ index: Int, in clause: Range<Int>) -> Bool {
    if block.plays(.said, at: index) {
      // 援引官员的话说 has words of somebody's, 换句话说 has not.
      return index == clause.lowerBound || !block.plays(.beforeSay, at: index - 1)
        || block.plays(.speech, at: index - 1) && block.plays(.possessive, at: index - 2)
    }
    if block.plays(.called, at: index) { return !isNaming(index, in: clause) }
    if block.plays(.pointed, at: index) { return isPointing(index, in: clause) }
    guard block.plays(.word, at: index) else { return true }
    let next = block.unit(index + 1)
    return Unit.endsClause(next) || Unit.closing(next) != 0
  }

  /// 指 says something only right after a subject or at the head of its clause.
  private func isPointing(_ index: Int, in clause: Range<Int>) -> Bool {
    let isLast = index + 1 == clause.upperBound
    guard clause.upperBound - index > 3 || isLast else { return false }
    guard index > clause.lowerBound else { return !isLast }
    let kinds = block.token(index - 1).kinds
    return kinds.hasAny([
      .person, .sure, .hanName, .foreignName, .adverb, .time, .outlet, .office,
      .role, .group, .organization, .side, .readout, .pronoun,
    ])
  }

  /// 称普京为“亲爱的朋友” names somebody; nothing is said.
  private func isNaming(_ index: Int, in clause: Range<Int>) -> Bool {
    let limit = min(index + 9, clause.upperBound)
    for place in (index + 1)..<max(limit, index + 1) {
      if block.plays(.naming, at: place) {
        return place > index + 1 && place - index <= 6
      }
      if block.token(place).kinds.hasAny([.mark, .modal]) { return false }
    }
    return false
  }

  private func isDenied(_ index: Int, in clause: Range<Int>) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= clause.lowerBound, steps < 3 {
      let token = block.token(place)
      if token.kinds.contains(.negation) { return true }
      guard token.kinds.hasAny([.adverb, .particle, .modal, .close]) else { return false }
      place -= 1
      steps += 1
    }
    return false
  }
}
