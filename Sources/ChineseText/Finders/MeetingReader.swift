/// Reads the encounters one sentence tells of.
struct MeetingReader {
  let lexicon: Lexicon
  let block: BlockReading
  let sentence: Sentence
  let memory: Coreference
  /// The attributions of the block.
  let statements: [Attribution]
  /// The time expressions of the block.
  let dates: [TimeExpression]

  var finder: SpeakerFinder { SpeakerFinder(block) }
  var resolver: SpeakerResolver { SpeakerResolver(block: block, memory: memory) }

  /// A word that tells of a meeting, in its clause.
  struct Trigger {
    let token: Int
    let word: MeetingWord
    let clause: Range<Int>
  }

  /// The encounters of the sentence, each with whoever takes part.
  func mentions() -> [MeetingMention] {
    guard !sentence.tokens.contains(where: { word(at: $0).contains(.skip) }) else {
      return triggers().filter { !$0.word.hasAny([.noun]) || $0.word.hasAny([.mutual]) }
        .compactMap(mention).flatMap(apart).filter(isEncounter)
    }
    return triggers().compactMap(mention).flatMap(apart).filter(isEncounter)
  }

  private func isEncounter(_ mention: MeetingMention) -> Bool {
    !isInterview(mention) && !goesOn(mention) && !isUnsigned(mention)
      && (!mention.participants.isEmpty || mention.debate != nil && mention.date != nil)
  }

  /// 与欧盟的谈判到了关键点: talks between bodies without a day are no event.
  private func goesOn(_ mention: MeetingMention) -> Bool {
    let token = block.tokenIndex(at: mention.span.start)
    guard block.plays(.process, at: token), mention.date == nil,
      mention.participants.contains(where: { $0.kind == .country || $0.kind == .body }),
      let clause = sentence.clauses.first(where: { $0.contains(token) })
    else { return false }
    return !clause.contains { block.plays(.holding, at: $0) }
  }

  /// 希望与海湾签署协议: what may be signed some day.
  private func isUnsigned(_ mention: MeetingMention) -> Bool {
    mention.rule == "meeting.signed" && mention.status == .planned && mention.date == nil
      && mention.place == nil && mention.participants.contains { $0.person < 0 }
  }

  /// 林郑分别与习近平、李克强见面: two encounters.
  private func apart(_ mention: MeetingMention) -> [MeetingMention] {
    let end = block.tokenIndex(at: mention.span.start)
    if mention.kind == .visit, Self.goesToAttend(end, in: block) {
      // 方小舟、林远舟相继到台湾出席典礼: each goes on his own.
      return mention.participants.map { visitor in
        var one = mention
        one.participants = [visitor]
        return one
      }
    }
    guard mention.participants.count >= 3, let first = mention.participants.first,
      [.meeting, .call, .video, .letter].contains(mention.kind),
      Range(from: sentence.tokens.lowerBound, to: end).contains(where: {
        block.plays(.severally, at: $0)
      })
    else { return [mention] }
    if mention.kind == .letter, let last = mention.participants.last {
      // 林远舟及方小舟也分别向顾青禾发贺电: each writes.
      return mention.participants.dropLast().map { writer in
        var one = mention
        one.participants = [writer, last]
        return one
      }
    }
    return mention.participants.dropFirst().map { partner in
      var one = mention
      one.participants = [first, partner]
      return one
    }
  }

  func word(at index: Int) -> MeetingWord {
    let word = block.token(index).word
    return word >= 0 ? lexicon.meetings[Int(word)] : []
  }

  private func triggers() -> [Trigger] {
    sentence.clauses.flatMap { clause in
      clause.compactMap { index in
        var word = word(at: index)
        if Self.isJourney(index, in: block) { word = [.visit, .go] }
        if Self.isToldBefore(index, in: block) { word = [.conference, .noun] }
        guard word.hasAny(.event) || Self.goesToAttend(index, in: block) else { return nil }
        return Trigger(token: index, word: word, clause: clause)
      }
    }
  }

  /// 林远舟，与方小舟，在清河见面: the parties of a word may stand in the clause before.
  private func widened(_ trigger: Trigger) -> Trigger {
    guard trigger.word.contains(.mutual),
      parties(from: trigger.clause.lowerBound, to: trigger.token).isEmpty,
      let earlier = sentence.clauses.last(where: { $0.upperBound <= trigger.clause.lowerBound }),
      let last = parties(from: earlier.lowerBound, to: earlier.upperBound).last,
      block.plays(.pairing, at: last.joint), case .person = last.phrase.kind,
      Range(from: last.phrase.tokens.upperBound, to: earlier.upperBound).allSatisfy({
        block.token($0).kinds.contains(.mark)
      })
    else { return trigger }
    return Trigger(
      token: trigger.token,
      word: trigger.word,
      clause: Range(from: earlier.lowerBound, to: trigger.clause.upperBound)
    )
  }

  private func mention(_ given: Trigger) -> MeetingMention? {
    let trigger = widened(given)
    if !trigger.word.hasAny(.event) { return visit(trigger) }
    if block.plays(.posing, at: trigger.token), triggers().count > 1 { return nil }
    guard !isNoEvent(trigger) else { return nil }
    if let told = pair(trigger) { return told }
    if trigger.word.contains(.appear) {
      return appearance(trigger).map { make(trigger, $0, rule: "meeting.attended", 80) }
    }
    if trigger.word.contains(.mutual), !isDiscussion(trigger),
      let parties = mutualParties(trigger)
    {
      return make(trigger, parties, rule: "meeting.mutual", 88)
    }
    if trigger.word.contains(.verb), let parties = verbParties(trigger) {
      return make(trigger, parties, rule: "meeting.verb", 88)
    }
    if trigger.word.contains(.sign) { return signing(trigger) }
    if trigger.word.contains(.write), let parties = letterParties(trigger) {
      return make(trigger, parties, rule: "meeting.letter", 80)
    }
    if trigger.word.contains(.go), let visit = visit(trigger) { return visit }
    return event(trigger)
  }

  /// An event whose parties the words before it pair: those between whom it is, its hosts, two
  /// countries, whoever is invited.
  private func pair(_ trigger: Trigger) -> MeetingMention? {
    if let parties = partiesBetween(trigger) ?? partnerBefore(trigger) {
      var held = make(trigger, parties, rule: "meeting.mutual", 80)
      if held.kind == .conference { held.kind = .meeting }
      return held
    }
    if trigger.word.contains(.summit), let parties = hosts(of: trigger) {
      var held = make(trigger, parties, rule: "meeting.mutual", 84)
      if parties.count == 2 { held.kind = .meeting }
      return held
    }
    if let countries = shortPair(before: trigger) {
      var held = make(trigger, countries, rule: "meeting.mutual", 78)
      if held.kind == .summit || held.kind == .conference { held.kind = .meeting }
      return held
    }
    if let parties = invitation(trigger) {
      var planned = make(trigger, parties, rule: "meeting.mutual", 75)
      planned.status = .planned
      return planned
    }
    return nil
  }

  /// An event that is told of by a noun, with whoever attends it.
  private func event(_ trigger: Trigger) -> MeetingMention? {
    if block.plays(.debate, at: trigger.token) { return debate(trigger) }
    if trigger.word.contains(.noun), trigger.word.contains(.other) {
      if let parties = mutualParties(trigger) {
        return make(trigger, parties, rule: "meeting.mutual", 75)
      }
      guard let guests = attendants(trigger), guests.count > 1 || !isMeal(trigger) else {
        return nil
      }
      return make(trigger, guests, rule: "meeting.attended", 72)
    }
    if let party = examined(trigger) {
      return make(trigger, [party], rule: "meeting.attended", 76)
    }
    if let parties = guests(trigger) { return make(trigger, parties, rule: "meeting.attended", 76) }
    guard trigger.word.contains(.noun), trigger.word.hasAny([.conference, .summit]),
      let parties = attendants(trigger)
    else { return nil }
    return make(trigger, parties, rule: "meeting.attended", 78)
  }

  /// 举办筹款晚宴: a meal with nobody else named is no encounter.
  private func isMeal(_ trigger: Trigger) -> Bool {
    ["宴", "宴会", "餐会"].contains { block.folded(trigger.token).hasSuffix($0) }
  }

  /// 中方与梵蒂冈签署协议: who signs a treaty with whom.
  private func signing(_ trigger: Trigger) -> MeetingMention? {
    // 去年签订的协定: the treaty is spoken of, not the day it was signed.
    guard !block.plays(.possessive, at: trigger.token + 1),
      trigger.clause.contains(where: { isTreatySigned($0, by: trigger) }),
      !block.token(trigger.clause.upperBound - 1).kinds.contains(.close)
    else { return nil }
    if let parties = mutualParties(trigger) {
      return make(trigger, parties, rule: "meeting.signed", 75)
    }
    guard let subject = finder.subject(before: trigger.token, from: trigger.clause.lowerBound)
    else { return nil }
    let signers = subject.speakers.flatMap(speakers).filter { $0.person >= 0 }
    guard !signers.isEmpty, place(near: trigger) != nil || signers.count > 1 else { return nil }
    return make(trigger, signers, rule: "meeting.signed", 70)
  }

  /// A treaty is what is signed, not one a petition speaks of (签署了请愿书，…公约中承诺的…).
  private func isTreatySigned(_ index: Int, by trigger: Trigger) -> Bool {
    block.plays(.treaty, at: index) && !block.plays(.within, at: index + 1)
  }

  func make(
    _ trigger: Trigger,
    _ parties: [Speaker],
    rule: String,
    _ confidence: Int
  ) -> MeetingMention {
    let token = block.token(trigger.token)
    return MeetingMention(
      kind: kind(of: trigger),
      status: status(trigger),
      participants: parties,
      date: date(near: trigger.token, trigger.clause),
      place: place(near: trigger),
      span: block.span(Int(token.start), Int(token.end)),
      word: block.folded(trigger.token),
      rule: rule,
      confidence: confidence,
      isBare: block.plays(.placeOpener, at: trigger.token - 1),
      isAnaphoric: Self.isToldBefore(trigger.token, in: block)
    )
  }

  /// The type, where words before it say how it was held (通过视频连线举行会议).
  private func kind(of trigger: Trigger) -> Meeting.Kind {
    let kind = kind(trigger.word)
    guard kind == .meeting || kind == .summit || kind == .conference else { return kind }
    for index in trigger.clause where index <= trigger.token {
      if block.plays(.onscreen, at: index) { return kind == .meeting ? .video : kind }
      if block.plays(.byPhone, at: index), kind == .meeting { return .call }
    }
    return kind
  }

  func kind(_ word: MeetingWord) -> Meeting.Kind {
    let kinds: [(MeetingWord, Meeting.Kind)] = [
      (.video, .video), (.call, .call), (.letter, .letter), (.visit, .visit), (.summit, .summit),
      (.meeting, .meeting), (.conference, .conference),
    ]
    return kinds.first { word.contains($0.0) }?.1 ?? .other
  }

  /// 将与…、…以及…举行会谈: plain future reaches over any number of titles.
  private func reach(of index: Int) -> Int {
    block.plays(.future, at: index) ? 40 : 16
  }

  /// 将于下周访问芬兰，并与总统会面: what is joined to a plan is planned.
  private func isJoinedToPlan(_ trigger: Trigger) -> Bool {
    // 将访问东京，参加会议: what is done there is planned as well.
    let first = trigger.clause.lowerBound
    guard
      block.plays(.furthering, at: first)
        || word(at: first).contains(.attend) && !block.plays(.placeOpener, at: first),
      let earlier = sentence.clauses.last(where: { $0.upperBound <= trigger.clause.lowerBound })
    else { return false }
    return earlier.contains { word(at: $0).contains(.planned) && block.folded($0).hasPrefix("将") }
      && !earlier.contains { word(at: $0).contains(.refused) }
  }

  /// Whether the encounter took place, is planned, or was refused.
  func status(_ trigger: Trigger) -> Meeting.Status {
    if isCalledOff(trigger) { return .refused }
    if isJoinedToPlan(trigger) { return .planned }
    let start = trigger.clause.lowerBound
    let before = Range(from: start, to: trigger.token).reversed()
    if before.contains(where: { word(at: $0).contains(.refused) && trigger.token - $0 <= 8 }) {
      return .refused
    }
    for index in before {
      let word = word(at: index)
      if word.contains(.planned), trigger.token - index <= reach(of: index) { return .planned }
    }
    // 访日计划, 出席会议的可行性: it may come.
    let next = trigger.token + 1
    let after = block.plays(.possessive, at: next) ? next + 1 : next
    if block.plays(.prospect, at: after) { return .planned }
    // 会谈将于周五举行: what is told of the event itself.
    if trigger.word.contains(.noun), block.plays(.scheduled, at: next) { return .planned }
    return .held
  }
}
