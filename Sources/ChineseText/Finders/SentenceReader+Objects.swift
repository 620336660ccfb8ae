// What follows a word of saying: words somebody said, or only a thing.

extension SentenceReader {
  /// 表示了对…的敌视态度: an attitude shown, nothing said.
  func isAttitude(_ reading: Reading, from start: Int, to end: Int) -> Bool {
    if isSentiment(from: start, to: end) { return true }
    // 承认渔民成就的一天: a thing, not what somebody tells.
    if block.plays(.granting, at: start - 1), tellsThing(from: start, to: end) { return true }
    guard block.plays(.aspect, at: start), start + 1 < end else { return false }
    if block.plays(.granting, at: start - 1) {
      if block.plays(.third, at: start + 1) { return true }
      return !block.plays(.oneself, at: start + 1)
        && SpeakerFinder(block).leading(from: start + 1, to: end) == nil
    }
    return block.plays(.addressing, at: start + 1) && block.plays(.wish, at: end - 1)
  }

  /// 表示了支持和祝贺, 表示对市长的支持: a feeling is shown and no words are told.
  private func isSentiment(from start: Int, to end: Int) -> Bool {
    let first = block.plays(.aspect, at: start) ? start + 1 : start
    guard
      first > start || block.plays(.addressing, at: first)
        || addresses(before: start),
      first < end,
      block.plays(.sentiment, at: end - 1)
    else { return false }
    return Range(from: first, to: end - 1).allSatisfy {
      let kinds = block.token($0).kinds
      return block.plays(.sentiment, at: $0)
        || !block.plays(.auxiliary, at: $0) && !kinds.contains(.modal) && !kinds.hasAny(.cue)
    }
  }

  /// 向二人表示慰问: somebody stands before the word of showing.
  private func addresses(before start: Int) -> Bool {
    Range(from: max(0, start - 6), to: start).contains { block.plays(.addressing, at: $0) }
      && block.plays(.sentiment, at: start)
  }

  /// 告知机构秘密计划: a thing is made known, no words.
  func tellsThing(from start: Int, to end: Int, within last: Int = 3) -> Bool {
    !hasClause(from: start, to: end)
      && Range(from: max(start, end - last), to: end).contains { block.plays(.possessive, at: $0) }
  }

  func length(_ start: Int, _ end: Int) -> Int {
    start < end ? Int(block.token(end - 1).end - block.token(start).start) : 0
  }

  /// Whether a clause, not a bare noun, follows: it has a verb of time, will or change.
  func hasClause(from start: Int, to end: Int) -> Bool {
    let stop = max(start, min(end, start + 18))
    let possessive = Range(from: start, to: stop).last { block.plays(.possessive, at: $0) } ?? start
    for index in Range(from: start, to: stop) {
      if index == start, block.plays(.aspect, at: index) { continue }
      let kinds = block.token(index).kinds
      let isAuxiliary = block.plays(.auxiliary, at: index)
      let isVerb =
        kinds.hasAny([.modal, .negation]) && index >= possessive && index + 1 < end
        || kinds.hasAny(.omission) && index >= possessive
      if isAuxiliary || isVerb { return true }
      if kinds.hasAny(.cue), !kinds.contains(.noCue), index > start { return true }
    }
    return false
  }

  /// Whether what is announced has a subject of its own, and is no mere act.
  func hasOwnSubject(from start: Int, to end: Int) -> Bool {
    let finder = SpeakerFinder(block)
    guard start < end, length(start, end) >= 6 else { return false }
    // 承诺再向…提供, 形容这是…: no noun begins so.
    let opens: WordKind = [.preposition, .adverb, .negation]
    if length(start, end) >= 8, block.token(start).kinds.hasAny(opens),
      !block.plays(.matter, at: start)
    {
      return true
    }
    let isThis = block.token(start).kinds.contains(.demonstrative)
    if isThis || block.plays(.nominal, at: start), block.plays(.auxiliary, at: start + 1) {
      return true
    }
    return finder.leading(from: start, to: min(end, start + 6)) != nil
      || block.token(start).kinds.contains(.modal)
  }

  private static let done = ScriptFolding.standard.fold("了" as Unicode.Scalar)

  /// 秘书长召开记者会，说明预演会继续: a person explains a clause; 这说明… only draws a conclusion.
  func explains(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    let end = reading.cue.tokens.upperBound
    return block.plays(.explaining, at: end - 1) && (reading.isExplicit || opensClause(reading))
      && reading.speakers.allSatisfy { $0.person >= 0 } && length(end, clause.upperBound) >= 8
      && hasClause(from: end, to: clause.upperBound)
  }

  /// 表达了加强合作的意愿, 提到…如何…: a matter told without a comma.
  func tellsWish(from start: Int, _ clause: Range<Int>) -> Bool {
    guard length(start, clause.upperBound) >= 8, !endsInQuotedNoun(clause) else { return false }
    if block.plays(.express, at: start - 1), !block.plays(.wish, at: clause.upperBound - 1),
      block.plays(.possessive, at: clause.upperBound - 2)
    {
      // 表达了自己对报道的否定: a stance, no words.
      return false
    }
    if block.plays(.oneself, at: start) { return true }
    if block.plays(.express, at: start - 1) {
      return block.plays(.wish, at: clause.upperBound - 1)
        || hasOwnSubject(from: start, to: clause.upperBound)
    }
    if Range(from: start, to: clause.upperBound).contains(where: { block.plays(.how, at: $0) }) {
      return true
    }
    // 称赞了他的勇气: what is praised is a thing.
    if block.plays(.aspect, at: start), !block.plays(.express, at: start - 1),
      block.unit(start) == Self.done
    {
      return false
    }
    return tellsDeed(from: start, to: clause.upperBound)
  }

  /// 称赞了他展现出的“勇气和担当”.
  func endsInQuotedNoun(_ clause: Range<Int>) -> Bool {
    guard Unit.closesQuotation(block.unit(clause.upperBound - 1)),
      let open = clause.last(where: { Unit.closing(block.unit($0)) != 0 })
    else { return false }
    return block.plays(.possessive, at: open - 1)
  }

  /// 提到林远舟去年投票支持了这一法案: somebody named right away, and what he did.
  func tellsDeed(from start: Int, to end: Int) -> Bool {
    guard let mention = block.mentions.first(where: { $0.firstToken >= start }),
      mention.firstToken - start <= 2,
      !block.plays(.possessive, at: mention.endToken),
      !block.plays(.possessive, at: end - 1)
    else { return false }
    return Range(from: mention.endToken, to: end).contains {
      block.plays(.auxiliary, at: $0) && !block.plays(.possessive, at: $0 + 1)
    }
  }

  /// 宣布了在近海进行的演习: behind the last 的 nothing is done.
  func isThingAnnounced(from start: Int, _ clause: Range<Int>) -> Bool {
    guard
      let last = Range(from: start, to: clause.upperBound).last(where: {
        block.plays(.possessive, at: $0)
      })
    else { return false }
    return Range(from: last, to: clause.upperBound).allSatisfy {
      !block.plays(.auxiliary, at: $0) && !block.token($0).kinds.hasAny([.modal, .negation])
    } && !Range(from: start, to: last).contains { block.plays(.future, at: $0) }
  }

  /// 批市长的文章: a clause that ends in a noun only describes it.
  func endsInNoun(_ clause: Range<Int>) -> Bool {
    !clause.contains { block.plays(.copula, at: $0) }
      && (block.plays(.possessive, at: clause.upperBound - 2)
        || block.plays(.possessive, at: clause.upperBound - 1))
  }

  /// 对局势表达了担忧: the matter before the word is what is told.
  func showsFeeling(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    let cue = reading.cue.tokens
    return reading.isExplicit && block.plays(.express, at: cue.upperBound - 1)
      && block.plays(.sentiment, at: clause.upperBound - 1)
      && Range(from: clause.lowerBound, to: cue.lowerBound).contains {
        block.plays(.matter, at: $0)
      }
  }

  /// Whether somebody is told something (告诉记者，…).
  func addressesSomebody(from start: Int) -> Bool {
    let limit = sentence.tokens.upperBound
    for place in start..<max(start, min(start + 10, limit)) {
      let unit = block.unit(place)
      if Unit.endsClause(unit) || Unit.closing(unit) != 0 { return place > start }
    }
    return block.plays(.telling, at: start - 1)
  }

  func isQuestion(from start: Int) -> Bool {
    (start..<max(start, sentence.tokens.upperBound)).contains { index in
      block.unit(index) == Unit.question || block.plays(.question, at: index)
    }
  }

  func isLetter() -> Bool {
    sentence.tokens.contains { index in
      let word = block.token(index).word
      return block.plays(.appeal, at: index)
        || word >= 0 && block.lexicon.meetings[Int(word)].contains(.letter)
    }
  }
}
