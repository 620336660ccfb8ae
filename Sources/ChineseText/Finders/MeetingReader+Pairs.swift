extension MeetingReader {
  /// 林远舟与马可·罗西之间的秘密会议: who is named on both sides of 与.
  func partiesBetween(_ trigger: Trigger) -> [Speaker]? {
    guard trigger.word.contains(.noun),
      let between = Range(from: trigger.clause.lowerBound, to: trigger.token).last(where: {
        block.plays(.between, at: $0)
      }), trigger.token - between <= 4
    else { return nil }
    let found = parties(from: trigger.clause.lowerBound, to: between)
    guard found.count >= 2, let last = found.last,
      block.plays(.pairing, at: last.joint)
    else { return nil }
    let all = unique(speakers(found[found.count - 2].phrase) + speakers(last.phrase))
    return all.count == 2 ? all : nil
  }

  /// 林远舟在和海岚公司的一场会议上: the partner stands between 和 and 的.
  func partnerBefore(_ trigger: Trigger) -> [Speaker]? {
    guard trigger.word.contains(.noun), trigger.word.contains(.conference),
      block.plays(.staying, at: trigger.token + 1),
      let possessive = Range(from: trigger.clause.lowerBound, to: trigger.token).last(where: {
        block.plays(.possessive, at: $0)
      }), trigger.token - possessive <= 5,
      let joint = Range(from: trigger.clause.lowerBound, to: possessive).last(where: {
        block.plays(.pairing, at: $0)
      }), block.plays(.placeOpener, at: joint - 1),
      let partner = finder.phrases.phrase(endingAt: possessive, notBefore: joint + 1),
      partner.tokens.lowerBound <= joint + 2
    else { return nil }
    switch partner.kind {
    case .person, .body: break
    default: return nil
    }
    var own =
      finder.leading(from: trigger.clause.lowerBound, to: joint)?.speakers.flatMap(speakers)
      ?? subjectAround(trigger) ?? []
    own = own.filter { $0.person >= 0 }
    if own.isEmpty, let mention = mention(before: joint, in: trigger.clause) { own = [mention] }
    let all = unique(own + speakers(partner))
    return all.count >= 2 ? all : nil
  }

  private func mention(before index: Int, in clause: Range<Int>) -> Speaker? {
    block.mentions.last { clause.contains($0.firstToken) && $0.endToken <= index }
      .map { memory.speaker($0.person) }
  }

  /// 部长邀请中国参加贸易会谈: who invites and who is invited.
  func invitation(_ trigger: Trigger) -> [Speaker]? {
    let least = trigger.clause.lowerBound
    guard trigger.word.contains(.noun), trigger.word.hasAny([.meeting, .summit, .conference]),
      let invites = Range(from: least, to: trigger.token).last(where: {
        block.plays(.invited, at: $0)
      }),
      let attends = Range(from: invites + 1, to: trigger.token).first(where: {
        word(at: $0).contains(.attend) && !block.plays(.placeOpener, at: $0)
      }),
      let guest = finder.phrases.phrase(endingAt: attends, notBefore: invites + 1),
      guest.tokens.lowerBound <= invites + 3, guest.kind != .pronoun,
      let host = finder.subject(before: invites, from: least)?.speakers.flatMap(speakers)
    else { return nil }
    let all = unique(host + speakers(guest))
    return all.count >= 2 ? all : nil
  }

  /// 方小舟周一在清河再度出庭: who appears before a court.
  func appearance(_ trigger: Trigger) -> [Speaker]? {
    if let described = describedAttendant(trigger) { return described.map { [$0] } }
    let subject = finder.subject(before: trigger.token, from: trigger.clause.lowerBound)
    var found = (subject?.speakers ?? []).flatMap(speakers)
    if found.allSatisfy({ $0.person < 0 }),
      let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    {
      found = own.speakers.flatMap(speakers)
    }
    if found.isEmpty { found = subjectAround(trigger) ?? [] }
    let named = unique(found).filter { $0.person >= 0 }
    if named.isEmpty, let phrase = subject?.speakers.first, isOfficial(phrase) {
      return speakers(phrase)
    }
    return named.isEmpty ? nil : named
  }

  /// 总统林远舟与首相方小舟在北京举行峰会: who holds it with whom.
  func hosts(of trigger: Trigger) -> [Speaker]? {
    guard
      let verb = trigger.clause.last(where: {
        $0 < trigger.token && block.plays(.holding, at: $0)
      }), trigger.token - verb <= 10,
      let parties = mutualParties(Trigger(token: verb, word: trigger.word, clause: trigger.clause)),
      parties.contains(where: { $0.person >= 0 })
    else { return nil }
    return parties
  }

  /// 举行韩朝首脑会谈, 14日的中欧领导人峰会: the countries by one character each, right before the word.
  func shortPair(before trigger: Trigger) -> [Speaker]? {
    guard trigger.word.contains(.noun), trigger.word.hasAny([.meeting, .summit, .video, .call]),
      !block.plays(.talkPart, at: trigger.token + 1)
    else { return nil }
    var end = trigger.token
    while end > trigger.clause.lowerBound, trigger.token - end < 4,
      countries(at: end - 1) == nil, block.plays(.rankOfTalks, at: end - 1)
    {
      end -= 1
    }
    var names: [String] = []
    var start = end
    while start > trigger.clause.lowerBound, let more = countries(at: start - 1), names.count < 4 {
      names = more + names
      start -= 1
    }
    guard names.count >= 2, isTold(trigger) else { return nil }
    return unique(
      names.map { Speaker(name: $0 == "欧洲" ? "欧盟" : $0, person: -1, kind: .country) }
    )
  }

  /// The countries that the characters of a token stand for: 韩朝, or 韩 alone.
  private func countries(at index: Int) -> [String]? {
    let token = block.token(index)
    guard token.length <= 2, token.kinds.contains(.short) || token.length == 2,
      token.kinds.isDisjoint(with: [.country, .time, .pronoun])
    else { return nil }
    let names = token.range.compactMap { lexicon.standings[block.text[$0]] }
    return names.count == token.length ? names : nil
  }

  /// Whether a clause tells that an event takes place: it has a day, or a word such as 举行.
  private func isTold(_ trigger: Trigger) -> Bool {
    trigger.clause.contains { index in
      word(at: index).contains(.attend) && !block.plays(.placeOpener, at: index)
    } || date(near: trigger.token, trigger.clause) != nil
  }

  /// Whether one of two who talk only asks: an interview is no meeting.
  func isInterview(_ mention: MeetingMention) -> Bool {
    guard [.meeting, .call, .video].contains(mention.kind) else { return false }
    return mention.participants.contains(where: isAsker)
  }
}
