extension MeetingReader {
  /// 林远舟与方小舟的首场辩论, 林远舟在辩论中说, 第三场辩论将于10月22日举行: who else debates, the article
  /// may tell elsewhere.
  func debate(_ trigger: Trigger) -> MeetingMention? {
    var parties = (mutualParties(trigger) ?? []).filter { $0.person >= 0 }
    var rule = "meeting.mutual"
    if parties.count < 2, let pair = opponents(trigger) { parties = pair }
    if parties.count < 2 {
      parties = (attendants(trigger) ?? []).filter { $0.person >= 0 }
      rule = "meeting.attended"
    }
    parties.removeAll(where: isAsker)
    if parties.isEmpty, let pair = rivals(after: trigger) { parties = pair }
    var held = make(trigger, parties, rule: rule, parties.count > 1 ? 75 : 72)
    let before = Range(from: max(trigger.clause.lowerBound, trigger.token - 6), to: trigger.token)
    held.debate = before.contains { block.plays(.deputy, at: $0) } ? .deputy : .head
    return held
  }

  /// 林远舟对方小舟的首场辩论.
  private func opponents(_ trigger: Trigger) -> [Speaker]? {
    let clause = Range(from: trigger.clause.lowerBound, to: trigger.token)
    guard let against = clause.last(where: { block.plays(.addressing, at: $0) }),
      let left = block.mentions.last(where: { $0.endToken <= against }),
      onlyBrackets(from: left.endToken, to: against),
      let right = block.mentions.first(where: { $0.firstToken > against }),
      clause.contains(right.firstToken),
      let possessive = clause.first(where: {
        $0 >= right.endToken && block.plays(.possessive, at: $0)
      }), onlyBrackets(from: right.endToken, to: possessive),
      Range(from: against + 1, to: right.firstToken).allSatisfy({ finder.isTitlePart($0) })
    else { return nil }
    return pairs([memory.speaker(left.person)], [memory.speaker(right.person)])
  }

  /// Whether nothing, or a bracket alone, stands between a name and what follows it.
  private func onlyBrackets(from start: Int, to end: Int) -> Bool {
    let between = Range(from: start, to: end).filter { block.unit($0) != Unit.space }
    guard let first = between.first, let last = between.last else { return true }
    return block.unit(first) == Unit.openBracket && block.unit(last) == Unit.closeBracket
  }

  /// 辩论会落幕，总统林远舟与候选人方小舟…: the two whom the next clause begins with.
  private func rivals(after trigger: Trigger) -> [Speaker]? {
    guard let next = sentence.clauses.first(where: { $0.lowerBound >= trigger.clause.upperBound }),
      let subject = finder.leading(from: next.lowerBound, to: next.upperBound)
    else { return nil }
    let pair = unique(subject.speakers.flatMap(speakers)).filter { $0.person >= 0 }
    guard pair.count == 2, pair.contains(where: isCandidate) else { return nil }
    return pair
  }

  private func isCandidate(_ speaker: Speaker) -> Bool {
    memory.people.entries[speaker.person].titles.contains { $0.hasSuffix("候选人") }
  }

  /// Whether somebody only asks the questions.
  func isAsker(_ speaker: Speaker) -> Bool {
    guard speaker.person >= 0 else { return false }
    return memory.people.entries[speaker.person].titles.contains { title in
      ["记者", "主持人", "主播"].contains { title.hasSuffix($0) }
    }
  }
}
