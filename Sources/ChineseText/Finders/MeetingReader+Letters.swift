extension MeetingReader {
  /// Who writes to whom: 高智晟上书中共高层, 团体向国际奥委会递交联署信.
  func letterParties(_ trigger: Trigger) -> [Speaker]? {
    guard !describesPeople(trigger), !isOtherWriting(trigger) else { return nil }
    let start = pastIncluded(trigger)
    var all = finder.leading(from: start, to: trigger.token)?.speakers.flatMap(speakers) ?? []
    all += parties(from: start, to: trigger.token).flatMap { speakers($0.phrase) }
    let writers = all
    var to = recipient(before: trigger)
    to += recipients(after: trigger) ?? phraseAfter(trigger).map(speakers) ?? []
    // 写给伦敦的信: to nobody in particular.
    if isWrittenTo(trigger), !to.contains(where: { $0.person >= 0 || $0.kind == .body }) {
      return nil
    }
    all += to
    if !to.isEmpty, writers.isEmpty || all.allSatisfy({ one in to.contains { $0.isSame(as: one) } })
    {
      all = (clauseBefore(trigger) ?? []) + all
    }
    if all.allSatisfy({ $0.person < 0 }), all.count < 2, let subject = clauseBefore(trigger) {
      all = subject.filter { all.isEmpty || $0.person >= 0 } + all
    }
    if all.count < 2 { all += petitioned(after: trigger) }
    all = unique(all).filter { $0.kind != .readout && $0.kind != .outlet }
    all = all.filter { $0.person >= 0 || $0.name.unicodeScalars.count >= 2 }
    guard all.count > 1 || all.first.map({ $0.person >= 0 }) == true else { return nil }
    // 一位观众来信: a letter of somebody who is only spoken of before.
    guard all.count > 1 || writers.contains(where: { $0.isSame(as: all[0]) }) else { return nil }
    return Array(all.prefix(4))
  }

  /// 写给孩子的书: only what is called a letter is one.
  private func isOtherWriting(_ trigger: Trigger) -> Bool {
    isWrittenTo(trigger)
      && !Range(from: trigger.token + 1, to: trigger.clause.upperBound).contains { index in
        ["信", "信件", "信函", "公开信"].contains(block.folded(index))
      }
  }

  private func isWrittenTo(_ trigger: Trigger) -> Bool {
    block.folded(trigger.token) == "写给"
  }

  /// 包括甲、乙在内的14个组织致信…: those who are counted, not the ones told for examples.
  private func pastIncluded(_ trigger: Trigger) -> Int {
    let before = Range(from: trigger.clause.lowerBound, to: trigger.token)
    let last = before.last {
      block.plays(.possessive, at: $0) && $0 > before.lowerBound
        && block.folded($0 - 1).hasSuffix("内")
    }
    return last.map { $0 + 1 } ?? before.lowerBound
  }

  /// 致信市长方小舟及总监顾青禾, 写信给海湾公司董事长方小舟: the people named right behind the word.
  private func recipients(after trigger: Trigger) -> [Speaker]? {
    let start = trigger.token + (block.plays(.recipient, at: trigger.token + 1) ? 2 : 1)
    guard let first = block.mentions.first(where: { $0.firstToken >= start }),
      trigger.clause.contains(first.firstToken), first.firstToken - start <= 8,
      Range(from: start, to: first.firstToken).allSatisfy({
        finder.isTitlePart($0) || block.plays(.possessive, at: $0)
      })
    else { return nil }
    return [memory.speaker(first.person)] + listed(after: first, in: trigger.clause)
  }

  /// The one a letter goes to, by 向, 致 or 给 before the word.
  private func recipient(before trigger: Trigger) -> [Speaker] {
    guard
      let opener = trigger.clause.last(where: {
        $0 < trigger.token && block.plays(.recipient, at: $0)
      })
    else { return [] }
    var best: Phrase?
    for end in (opener + 2)..<max(opener + 2, trigger.token + 1) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: opener + 1) { best = phrase }
    }
    return best.map(speakers) ?? []
  }

  /// The one asked for something right after a letter: 联署公开信，要求人权理事会….
  private func petitioned(after trigger: Trigger) -> [Speaker] {
    guard let next = sentence.clauses.first(where: { $0.lowerBound > trigger.token }),
      block.token(next.lowerBound).kinds.hasAny([.petition, .demand])
    else { return [] }
    return finder.leading(from: next.lowerBound + 1, to: next.upperBound)?
      .speakers.flatMap(speakers) ?? []
  }

  /// The phrase right after a word of writing, or the few words left in its clause.
  private func phraseAfter(_ trigger: Trigger) -> Phrase? {
    // 写信给顾青禾.
    let least = trigger.token + (block.plays(.recipient, at: trigger.token + 1) ? 2 : 1)
    let limit = trigger.clause.upperBound
    guard least < limit, !block.token(least).kinds.contains(.close),
      block.plays(.writing, at: trigger.token) || least > trigger.token + 1
    else { return nil }
    if limit - least <= 3,
      block.text.folded(
        Int(block.token(least).start),
        Int(block.token(limit - 1).end)
      ).unicodeScalars.count <= 8,
      finder.phrases.phrase(endingAt: limit, notBefore: least) == nil,
      Range(from: least, to: limit).allSatisfy({
        let kinds = block.token($0).kinds
        return !kinds.hasAny(.cue)
          && !kinds.hasAny([.adverb, .negation, .preposition, .connective, .conjunction, .modal])
      })
    {
      return Phrase(tokens: Range(from: least, to: limit), kind: .group)
    }
    for end in (least + 1)..<max(least + 1, min(limit, least + 6) + 1) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        phrase.tokens.lowerBound == least
      {
        return phrase
      }
    }
    return nil
  }
}
