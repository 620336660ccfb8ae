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
    guard !isSentByOthers(trigger) else { return nil }
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
    var visitors = (subject?.speakers ?? []).flatMap(speakers).filter { $0.person >= 0 }
    if visitors.isEmpty, let group = unnamedVisitors(subject, trigger) { visitors = group }
    if visitors.isEmpty, isGivenUp(trigger),
      let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    {
      visitors = own.speakers.flatMap(speakers).filter { $0.person >= 0 }
    }
    if visitors.isEmpty, subject?.speakers.isEmpty ?? true, let others = subjectAround(trigger) {
      visitors = others.filter { $0.person >= 0 }
    }
    if visitors.isEmpty, goesSomewhere(before: trigger),
      let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    {
      // 他多次到中国访问: the place stands between.
      visitors = own.speakers.flatMap(speakers).filter { $0.person >= 0 }
    }
    if visitors.isEmpty,
      Range(from: trigger.clause.lowerBound, to: trigger.token).contains(where: {
        block.plays(.toward, at: $0) || block.plays(.placeOpener, at: $0)
      }),
      let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    {
      // 方小舟周一到清河一家科技公司考察: the body is where he goes.
      visitors = own.speakers.flatMap(speakers).filter { $0.person >= 0 }
    }
    if let guest = guest(before: trigger), !visitors.contains(where: { $0.isSame(as: guest) }) {
      visitors = [guest]
    }
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

  /// 芬兰议长率团访问挪威: an office that one person holds, or a delegation.
  private func unnamedVisitors(_ subject: SpeakerFinder.Subject?, _ trigger: Trigger) -> [Speaker]?
  {
    guard !block.plays(.heading, at: trigger.token), let phrase = subject?.speakers.first,
      isOfficial(phrase)
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

  private static let places: WordKind = [
    .country, .region, .province, .capital, .city, .landmark,
  ]

  /// Where a visit leads: after the word, inside it (访华), or before it (对俄罗斯进行国事访问).
  private func destination(_ trigger: Trigger) -> String? {
    if block.plays(.heading, at: trigger.token) {
      // 抵达白宫: a house is no journey's end.
      let lands: WordKind = [.country, .region, .province, .capital, .city]
      guard
        Range(from: trigger.token + 1, to: trigger.token + 3).contains(where: {
          block.token($0).kinds.hasAny(lands)
        })
      else { return nil }
      return places(from: trigger.token + 1, to: trigger.clause.upperBound)
    }
    if let after = places(from: trigger.token + 1, to: trigger.clause.upperBound) { return after }
    if let inside = lexicon.standing(in: block.folded(trigger.token)) { return inside }
    if let before = journeyPlaces(before: trigger) { return before }
    for index in trigger.clause where index < trigger.token {
      if block.plays(.toward, at: index) || block.plays(.placeOpener, at: index),
        let before = places(from: index + 1, to: trigger.token)
      {
        return before
      }
    }
    return hostAfter(trigger)
  }

  /// 视察河畔医院: a body that is visited.
  private func hostAfter(_ trigger: Trigger) -> String? {
    var least = trigger.token + 1
    while block.plays(.aspect, at: least) {
      least += 1
    }
    for end in (least + 1)..<max(least + 1, min(trigger.clause.upperBound, least + 7) + 1) {
      guard let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        phrase.kind == .body, phrase.tokens.lowerBound == least,
        !block.token(end).kinds.hasAny([.title, .suffix, .group]), !block.isMention(end)
      else { continue }
      return block.text.original(
        Int(block.token(least).start),
        Int(block.token(end - 1).end)
      )
    }
    return nil
  }

  /// 从印度访问回来, 结束对韩国的访问, 王毅的欧洲之行: the places told right before the word.
  private func journeyPlaces(before trigger: Trigger) -> String? {
    let isJourney = block.plays(.journey, at: trigger.token)
    for start in Range(from: trigger.clause.lowerBound, to: trigger.token).reversed() {
      guard trigger.token - start <= 6 else { return nil }
      let opens =
        block.plays(.setOut, at: start - 1) || block.plays(.toward, at: start - 1) || isJourney
      guard opens, let found = places(from: start, to: trigger.token) else { continue }
      guard isJourney || goesTo(trigger, after: start) else { return nil }
      return found
    }
    return nil
  }

  /// Whether only places, joints and 的, 进行 stand between a place and the word for the visit.
  private func goesTo(_ trigger: Trigger, after start: Int) -> Bool {
    Range(from: start, to: trigger.token).allSatisfy { index in
      let token = block.token(index)
      return token.kinds.hasAny(Self.places) || block.plays(.pairing, at: index)
        || block.unit(index) == Unit.listComma || block.plays(.possessive, at: index)
        || block.plays(.nominal, at: index) || token.kinds.hasAny([.time, .number])
    }
  }

  /// The places that begin at a token, joined by 、 and 和.
  func places(from start: Int, to limit: Int) -> String? {
    var first = start
    while first < limit, block.plays(.aspect, at: first) {
      first += 1
    }
    var end = first
    var index = first
    while index < limit {
      let token = block.token(index)
      let isPair = token.kinds.contains(.short) && block.token(index + 1).kinds.contains(.short)
      let isPaired = end == index && token.kinds.contains(.pronoun) && index > first
      if token.kinds.hasAny(Self.places), token.length > 1 {
        // 在莫斯科与俄罗斯外长会谈: whose office the country is.
        if end > first, block.plays(.pairing, at: index - 1),
          block.token(index + 1).kinds.hasAny(.title)
        {
          break
        }
        end = index + 1
      } else if isPair || isPaired
        || end == index && token.kinds.contains(.short) && index > first
          && (block.token(index + 1).kinds.hasAny([.short, .pronoun])
            || block.token(index - 1).kinds.contains(.short))
      {
        // 新韩两国.
        end = index + 1
      } else if end == first
        || block.unit(index) != Unit.listComma && !block.plays(.pairing, at: index)
      {
        break
      }
      index += 1
    }
    guard end > first else { return nil }
    return block.text.original(
      Int(block.token(first).start),
      Int(block.token(end - 1).end)
    )
  }
}
