extension MeetingReader {
  // MARK: Visits

  /// 到台湾出席追思礼拜: whether a word of attending stands behind the place somebody goes to.
  static func goesToAttend(_ index: Int, in block: BlockReading) -> Bool {
    let word = block.token(index).word
    guard word >= 0, block.token(index).length > 1,
      block.lexicon.meetings[Int(word)].contains(.attend),
      block.token(index - 1).kinds.hasAny([.country, .region]),
      block.plays(.toward, at: index - 2)
    else { return false }
    return true
  }

  /// 此次欧洲行: one character behind the place makes a journey of it.
  static func isJourney(_ index: Int, in block: BlockReading) -> Bool {
    guard block.token(index).length == 1, block.plays(.journey, at: index),
      block.token(index - 1).kinds.hasAny([.country, .region, .capital, .city]),
      block.token(index - 1).length > 1
    else { return false }
    let next = block.token(index + 1).kinds
    return index + 1 >= block.tokens.count || next.hasAny([.mark, .close, .time])
      || block.plays(.possessive, at: index + 1)
  }

  /// A visit: 普京派遣梅德韦杰夫访问北京.
  func visit(_ trigger: Trigger) -> MeetingMention? {
    guard !block.plays(.invited, at: trigger.token + 1) else { return nil }
    // 林远舟在访欧时: the phrase of time.
    let verb =
      block.plays(.placeOpener, at: trigger.token - 1) ? trigger.token - 1 : trigger.token
    let subject = finder.subject(before: verb, from: trigger.clause.lowerBound)
    if let guest = describedGuest(trigger) {
      return destination(trigger).map { tripped(trigger, [guest], to: $0) }
    }
    guard !isSentByOthers(trigger), !describesPeople(trigger) else { return nil }
    if let envoy = envoy(trigger) {
      return destination(trigger).map { tripped(trigger, envoy, to: $0) }
    }
    // 接见访朝特使团: who visits is the one received.
    if word(at: trigger.token - 1).contains(.verb) { return nil }
    guard subject != nil || isSubjectless(trigger) || goesSomewhere(before: trigger) else {
      return nil
    }
    let isHeading = block.plays(.heading, at: trigger.token)
    if isHeading, subject == nil, !isNextStop(trigger), !isGivenUp(trigger) { return nil }
    var visitors = visitors(subject, trigger)
    if !trigger.word.hasAny(.event) {
      let all = parties(from: trigger.clause.lowerBound, to: trigger.token - 2)
        .flatMap { speakers($0.phrase) }
      visitors = unique(all + visitors).filter(hasStanding)
    }
    // 访民王彩霞前往北京: going somewhere is a visit where an office holder does.
    if isHeading, !visitors.contains(where: hasStanding) { return nil }
    guard !isOnlyAllowed(trigger) else { return nil }
    guard !visitors.isEmpty, let place = destination(trigger) else { return nil }
    return tripped(trigger, visitors, to: place)
  }

  /// Who goes: the subject, else whom the clauses around tell of, but for whoever is named right
  /// before the word.
  private func visitors(_ subject: SpeakerFinder.Subject?, _ trigger: Trigger) -> [Speaker] {
    let clause = Range(from: trigger.clause.lowerBound, to: trigger.token)
    var found = (subject?.speakers ?? []).flatMap(speakers).filter { $0.person >= 0 }
    if found.isEmpty, let group = unnamedVisitors(subject, trigger) { found = group }
    if found.isEmpty, isGivenUp(trigger) { found = leadingPeople(of: clause) }
    if found.isEmpty, subject?.speakers.isEmpty ?? true, let others = subjectAround(trigger) {
      found = others.filter { $0.person >= 0 }
    }
    // 他多次到中国访问, 方小舟周一到清河一家科技公司考察: the place stands between.
    if found.isEmpty,
      goesSomewhere(before: trigger)
        || clause.contains(where: {
          block.plays(.toward, at: $0) || block.plays(.placeOpener, at: $0)
        })
    {
      found = leadingPeople(of: clause)
    }
    if let guest = guest(before: trigger), !found.contains(where: { $0.isSame(as: guest) }) {
      found = [guest]
    }
    return found
  }

  /// The people whom a clause begins with.
  private func leadingPeople(of clause: Range<Int>) -> [Speaker] {
    let own = finder.leading(from: clause.lowerBound, to: clause.upperBound)
    return (own?.speakers ?? []).flatMap(speakers).filter { $0.person >= 0 }
  }

  /// 芬兰议长率团访问挪威: an office that one person holds, or a delegation.
  private func unnamedVisitors(_ subject: SpeakerFinder.Subject?, _ trigger: Trigger) -> [Speaker]?
  {
    guard !block.plays(.heading, at: trigger.token), let phrase = subject?.speakers.first,
      isOfficial(phrase)
        || phrase.kind == .body && block.plays(.led, at: phrase.tokens.upperBound - 1)
        || block.plays(.delegation, at: phrase.tokens.upperBound - 1) && phrase.tokens.count > 1
    else { return nil }
    let found = speakers(phrase)
    return found.isEmpty ? nil : found
  }

  /// 批准官员访问: whoever allows it stays at home.
  private func isOnlyAllowed(_ trigger: Trigger) -> Bool {
    Range(from: trigger.clause.lowerBound, to: trigger.token).contains {
      block.plays(.allowing, at: $0)
    } && !block.isMention(trigger.token - 1)
  }

  /// 取消了前往芬兰的计划: a journey that comes to nothing.
  private func isGivenUp(_ trigger: Trigger) -> Bool {
    Range(from: max(trigger.clause.lowerBound, trigger.token - 3), to: trigger.token).contains {
      word(at: $0).contains(.refused)
    }
  }

  /// 接下来将前往芬兰: the journey that the text tells of goes on.
  private func isNextStop(_ trigger: Trigger) -> Bool {
    isSubjectless(trigger) && block.token(trigger.token + 1).kinds.contains(.country)
      && Range(from: trigger.clause.lowerBound, to: trigger.token).contains {
        word(at: $0).contains(.planned) || block.token($0).kinds.contains(.connective)
      }
  }

  /// 栗战书将作为习近平的特使出访: who goes stands before the office, and its owner stays at home.
  private func envoy(_ trigger: Trigger) -> [Speaker]? {
    let clause = Range(from: trigger.clause.lowerBound, to: trigger.token)
    guard let role = clause.last(where: { block.plays(.actingAs, at: $0) }),
      Range(from: role, to: trigger.token).contains(where: { block.plays(.dependent, at: $0) })
    else { return nil }
    let own = finder.leading(from: clause.lowerBound, to: role)?.speakers.flatMap(speakers)
    let found = (own ?? clauseBefore(trigger) ?? []).filter { $0.person >= 0 }
    return found.isEmpty ? nil : found
  }

  /// 派出代表团前往清河: who sends a group stays at home.
  private func isSentByOthers(_ trigger: Trigger) -> Bool {
    let clause = Range(from: trigger.clause.lowerBound, to: trigger.token)
    guard clause.contains(where: { block.plays(.sending, at: $0) }) else { return false }
    let sent = finder.phrases.phrase(endingAt: trigger.token, notBefore: clause.lowerBound)
    guard case .person? = sent?.kind else { return true }
    return false
  }

  /// Whether somebody is listed or holds an office by what the article says.
  private func hasStanding(_ speaker: Speaker) -> Bool {
    guard speaker.person >= 0 else { return false }
    let entry = memory.people.entries[speaker.person]
    return entry.known >= 0 || entry.titles.contains(where: lexicon.isOffice)
  }

  private func goesSomewhere(before trigger: Trigger) -> Bool {
    // 邀请您到莫斯科访问: whoever is invited goes.
    let isInvited = Range(from: trigger.clause.lowerBound, to: trigger.token).contains {
      word(at: $0).contains(.planned)
    }
    return !isInvited && block.token(trigger.token - 1).kinds.hasAny(Self.places)
      && block.plays(.toward, at: trigger.token - 2)
  }

  /// 去年曾访台的前卫生部长普莱斯: the clause tells whoever stands behind 的.
  private func describedGuest(_ trigger: Trigger) -> Speaker? {
    var place = trigger.token + 1
    while place < trigger.clause.upperBound,
      block.token(place).kinds.hasAny(Self.places) || block.plays(.aspect, at: place)
        || block.plays(.returning, at: place)
    {
      place += 1
    }
    guard block.plays(.possessive, at: place) else { return nil }
    let title: WordKind = [.title, .modifier, .organization, .country, .short, .suffix, .number]
    var end = place + 1
    while end < trigger.clause.upperBound, !block.isMention(end),
      block.token(end).kinds.hasAny(title)
    {
      end += 1
    }
    guard let mention = block.mentions.first(where: { $0.firstToken == end }) else { return nil }
    return memory.speaker(mention.person)
  }

  private func tripped(
    _ trigger: Trigger,
    _ visitors: [Speaker],
    to place: String
  )
    -> MeetingMention
  {
    let token = block.token(trigger.token)
    return MeetingMention(
      kind: .visit,
      status: status(trigger),
      participants: visitors,
      date: date(near: trigger.token, trigger.clause),
      place: place,
      span: block.span(Int(token.start), Int(token.end)),
      word: "访问",
      rule: "meeting.visit",
      confidence: 82
    )
  }

  /// 对蓬佩奥连续三年访日表示欢迎, 邀请习近平访俄: whoever is named right before the word.
  private func guest(before trigger: Trigger) -> Speaker? {
    guard let mention = block.mentions.last(where: { $0.endToken <= trigger.token }),
      trigger.clause.contains(mention.firstToken), trigger.token - mention.endToken <= 10
    else { return nil }
    let between = Range(from: mention.endToken, to: trigger.token)
    let isFree = between.allSatisfy {
      block.token($0).kinds.isDisjoint(with: [.mark, .cue, .conjunction, .negation, .pronoun])
    }
    return isFree ? memory.speaker(mention.person) : nil
  }

  /// Whether only times, places and small words stand before the word in its clause.
  private func isSubjectless(_ trigger: Trigger) -> Bool {
    let small: WordKind = [
      .time, .adverb, .connective, .preposition, .number, .mark, .place, .modal, .particle,
    ]
    return Range(from: trigger.clause.lowerBound, to: trigger.token).allSatisfy { index in
      block.token(index).kinds.hasAny(small) || TimeWords.isTime(index, in: block)
    }
  }
}
