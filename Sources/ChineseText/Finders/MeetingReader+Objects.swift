extension MeetingReader {
  /// 会晤习近平: a word that may take its partner after it as well.
  func mutualObject(_ trigger: Trigger, _ subject: [Speaker]) -> [Speaker]? {
    guard trigger.word.contains(.verb) else { return nil }
    return verbParties(trigger)
  }

  /// Who receives whom: 习近平会见梅德韦杰夫.
  func verbParties(_ trigger: Trigger) -> [Speaker]? {
    // 负责接待的职员方小舟: who is described, and not who is received.
    if block.plays(.possessive, at: trigger.token + 1),
      finder.subject(before: trigger.token, from: trigger.clause.lowerBound)?.isPerson != true
    {
      return nil
    }
    guard let object = objectsAfter(trigger) ?? groupAfter(trigger) else {
      return received(trigger)
    }
    if let host = describedHost(trigger) { return pairs([host], object) }
    var subject: [Speaker] = []
    if let before = self.subject(of: trigger) {
      subject = before.speakers.flatMap(speakers)
      subject = unique(
        company(of: subject, before: trigger.token, from: trigger.clause.lowerBound) + subject
      )
    }
    if subject.isEmpty { subject = subjectAround(trigger) ?? [] }
    let all = unique(subject + object)
    return all.count >= 2 ? all : nil
  }

  /// The subject of a verb; 律师到看守所会见…: where somebody goes is not the one.
  private func subject(of trigger: Trigger) -> SpeakerFinder.Subject? {
    let least = trigger.clause.lowerBound
    // 林远舟在会见方小舟时: the phrase of time.
    let verb =
      block.plays(.placeOpener, at: trigger.token - 1) ? trigger.token - 1 : trigger.token
    guard
      let before = finder.subject(before: verb, from: least)
        ?? finder.leading(from: least, to: verb)
    else { return nil }
    guard let first = before.speakers.first, !before.isPerson,
      first.tokens.lowerBound > least, block.plays(.toward, at: first.tokens.lowerBound - 1)
    else { return before }
    return finder.leading(from: least, to: first.tokens.lowerBound - 1)
  }

  /// 在北京会见了方小舟的林远舟: the clause describes the one who received somebody.
  private func describedHost(_ trigger: Trigger) -> Speaker? {
    guard
      let object = block.mentions.first(where: { $0.firstToken > trigger.token }),
      object.firstToken - trigger.token <= 8, block.plays(.possessive, at: object.endToken),
      let host = block.mentions.first(where: { $0.firstToken == object.endToken + 1 }),
      trigger.clause.contains(host.firstToken)
    else { return nil }
    return memory.speaker(host.person)
  }

  /// 吴大河去年获得总统接见: who receives stands right before the word.
  func received(_ trigger: Trigger) -> [Speaker]? {
    let least = trigger.clause.lowerBound
    guard let host = finder.phrases.phrase(endingAt: trigger.token, notBefore: least),
      case .person = host.kind,
      let opener = Range(from: least, to: host.tokens.lowerBound).last(where: {
        block.plays(.received, at: $0)
      }), host.tokens.lowerBound - opener <= 6
    else { return nil }
    let guest =
      finder.subject(before: opener, from: least)?.speakers.flatMap(speakers)
      ?? subjectAround(trigger) ?? []
    let all = unique(speakers(host) + guest)
    return all.count >= 2 && all.allSatisfy { $0.person >= 0 } ? all : nil
  }

  /// 总统方小舟的父亲方大江: whose father it is does not take part.
  private func relative(of owner: Phrase, to limit: Int) -> [Speaker]? {
    let possessive = owner.tokens.upperBound
    guard block.plays(.possessive, at: possessive),
      let mention = block.mentions.first(where: { $0.firstToken > possessive }),
      mention.firstToken < min(limit, possessive + 6),
      block.token(mention.firstToken - 1).kinds.hasAny([.relative, .office, .role])
    else { return nil }
    return [memory.speaker(mention.person)]
  }

  /// 会见了市议员方小舟、公司顾问林远舟等一行: all who are listed.
  private func objectsAfter(_ trigger: Trigger) -> [Speaker]? {
    guard let first = objectAfter(trigger) else { return nil }
    let all = first
    let inClause = block.mentions.filter {
      $0.firstToken > trigger.token && trigger.clause.contains($0.firstToken)
    }
    guard let last = inClause.first(where: { all.contains(memory.speaker($0.person)) }) else {
      return all
    }
    return unique(all + listed(after: last, in: trigger.clause))
  }

  /// The people that 、 and 和 join to one who is named before them.
  func listed(after first: NameMention, in clause: Range<Int>) -> [Speaker] {
    var all: [Speaker] = []
    var last = first
    for mention in block.mentions
    where mention.firstToken >= first.endToken && clause.contains(mention.firstToken) {
      let between = Range(from: last.endToken, to: mention.firstToken)
      let isListed =
        between.first.map { block.unit($0) == Unit.listComma || block.plays(.pairing, at: $0) }
        ?? false
      guard isListed, between.count <= 8,
        between.dropFirst().allSatisfy({
          block.token($0).kinds.isDisjoint(with: [.negation, .close, .pronoun])
            && !word(at: $0).hasAny(.event)
        })
      else { break }
      all.append(memory.speaker(mention.person))
      last = mention
    }
    return all
  }

  /// 会见了渔民代表团: somebody with a name receives a group without any.
  private func groupAfter(_ trigger: Trigger) -> [Speaker]? {
    let next = trigger.token + 1
    // 会见了渔民代表团, 致电给渔业厅.
    let isSmall = block.plays(.aspect, at: next) || block.plays(.recipient, at: next)
    let least = next + (isSmall ? 1 : 0)
    guard least < trigger.clause.upperBound,
      let host = finder.subject(before: trigger.token, from: trigger.clause.lowerBound)?
        .speakers.first.map(speakers) ?? subjectAround(trigger),
      !host.isEmpty
    else { return nil }
    for end in (least + 1)..<max(least + 1, min(trigger.clause.upperBound, least + 6) + 1) {
      guard let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        phrase.tokens.lowerBound == least, [.group, .body, .role].contains(phrase.kind),
        !block.token(end).kinds.hasAny([.office, .role, .suffix, .group, .organization]),
        !block.isMention(end),
        !block.plays(.possessive, at: end), !isAudience(phrase)
      else { continue }
      return speakers(phrase)
    }
    return nil
  }

  /// 会见了记者: they only listen.
  private func isAudience(_ phrase: Phrase) -> Bool {
    block.plays(.audience, at: phrase.tokens.upperBound - 1)
  }

  /// The people named right after a word of meeting.
  func objectAfter(_ trigger: Trigger) -> [Speaker]? {
    let least = trigger.token + 1
    var end = least + 1
    while end <= min(trigger.clause.upperBound, least + 14) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        case .person = phrase.kind
      {
        return relative(of: phrase, to: trigger.clause.upperBound) ?? speakers(phrase)
      }
      let kinds = block.token(end - 1).kinds
      if kinds.hasAny([.close, .preposition]) && !kinds.hasAny([.modifier]),
        !block.plays(.leading, at: end - 1)
      {
        return nil
      }
      end += 1
    }
    return nil
  }
}
