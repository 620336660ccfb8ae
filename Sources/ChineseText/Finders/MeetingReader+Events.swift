extension MeetingReader {
  // MARK: Visits

  /// A visit: 普京派遣梅德韦杰夫访问北京.
  func visit(_ trigger: Trigger) -> MeetingMention? {
    guard !block.plays(.invited, at: trigger.token + 1) else { return nil }
    let subject = finder.subject(before: trigger.token, from: trigger.clause.lowerBound)
    if let guest = describedGuest(trigger) {
      return destination(trigger).map { tripped(trigger, [guest], to: $0) }
    }
    guard subject != nil || isSubjectless(trigger) || goesSomewhere(before: trigger) else {
      return nil
    }
    var visitors = (subject?.speakers ?? []).flatMap(speakers).filter { $0.person >= 0 }
    if visitors.isEmpty, subject?.speakers.isEmpty ?? true, let others = subjectAround(trigger) {
      visitors = others.filter { $0.person >= 0 }
    }
    if visitors.isEmpty, goesSomewhere(before: trigger),
      let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    {
      // 他多次到中国访问: the place stands between.
      visitors = own.speakers.flatMap(speakers).filter { $0.person >= 0 }
    }
    if let guest = guest(before: trigger), !visitors.contains(where: { $0.isSame(as: guest) }) {
      visitors = [guest]
    }
    guard !visitors.isEmpty, let place = destination(trigger) else { return nil }
    return tripped(trigger, visitors, to: place)
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
  private func places(from start: Int, to limit: Int) -> String? {
    var first = start
    while first < limit, block.plays(.aspect, at: first) {
      first += 1
    }
    var end = first
    var index = first
    while index < limit {
      let token = block.token(index)
      if token.kinds.hasAny(Self.places), token.length > 1 {
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

  // MARK: Hearings, summits, sessions

  /// Who attends an event or speaks at it.
  func attendants(_ trigger: Trigger) -> [Speaker]? {
    guard isAttended(trigger) else { return nil }
    if let host = host(of: trigger) { return [host] }
    var found: [Speaker] = []
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    if let group = own?.speakers.first, group.kind == .group {
      // 发言人表示，外长们会在会议上…: the one who tells of it is not there.
      return nil
    }
    for statement in statements where statement.sentence.lowerBound == start {
      found += statement.speakers.filter { $0.person >= 0 }
    }
    for clause in sentence.clauses {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound) {
        found += subject.speakers.flatMap(speakers).filter { $0.person >= 0 }
      }
    }
    found = unique(found)
    if found.isEmpty,
      let mention = block.mentions.last(where: {
        trigger.clause.contains($0.firstToken) && $0.endToken <= trigger.token
      })
    {
      found = [memory.speaker(mention.person)]
    }
    if found.isEmpty, let next = nextPerson(after: trigger) { found = [next] }
    if found.isEmpty, let topic = memory.topic, topic.person >= 0, hasNoSubject() {
      found = [topic]
    }
    return found.isEmpty ? nil : Array(found.prefix(4))
  }

  /// 他指的是，习近平在今年召开视频大会: whoever is named before the one verb of the clause.
  private func host(of trigger: Trigger) -> Speaker? {
    guard
      let verb = trigger.clause.last(where: {
        $0 < trigger.token && word(at: $0).contains(.attend) && !block.plays(.placeOpener, at: $0)
      }), verb > trigger.clause.lowerBound,
      let subject = finder.subject(before: verb, from: trigger.clause.lowerBound),
      subject.speakers.count == 1, case .person(let person) = subject.speakers[0].kind
    else { return nil }
    return memory.speaker(person)
  }

  /// 在外交部的记者会上，有记者问…。耿爽…: whoever the next sentence begins with.
  private func nextPerson(after trigger: Trigger) -> Speaker? {
    let end = sentence.tokens.upperBound
    guard let mention = block.mentions.first(where: { $0.firstToken >= end }),
      mention.firstToken - end <= 6
    else { return nil }
    return memory.speaker(mention.person)
  }

  private func hasNoSubject() -> Bool {
    sentence.clauses.allSatisfy {
      finder.leading(from: $0.lowerBound, to: $0.upperBound) == nil
    }
  }

  /// Whether the sentence takes somebody to the event: 在听证会上, 出席峰会.
  private func isAttended(_ trigger: Trigger) -> Bool {
    let opens = (max(trigger.clause.lowerBound, trigger.token - 14)..<trigger.token).contains {
      block.plays(.placeOpener, at: $0)
    }
    let next = block.token(trigger.token + 1).kinds
    if opens,
      block.plays(.staying, at: trigger.token + 1) || next.contains(.say)
        || block.plays(.addressing, at: trigger.token + 1)
    {
      return true
    }
    let attends = (max(trigger.clause.lowerBound, trigger.token - 16)..<trigger.token).contains {
      word(at: $0).contains(.attend) && !block.plays(.placeOpener, at: $0)
    }
    return attends
  }

  // MARK: When and where

  /// The date in the clause of an event, else the last one before it in the sentence.
  func date(near token: Int, _ clause: Range<Int>) -> String? {
    guard !dates.isEmpty else { return nil }
    let range = units(clause)
    let place = Int(block.token(token).start)
    let usable = dates.filter { $0.standing == .calendar && $0.bound == nil }
    let inClause = usable.filter { range.contains($0.scalars.lowerBound) }
    if let near = inClause.min(by: { distance($0, place) < distance($1, place) }) {
      return near.writtenValue
    }
    let sentence = units(sentence.tokens)
    return usable.last {
      sentence.contains($0.scalars.lowerBound) && $0.scalars.lowerBound < range.lowerBound
        && range.lowerBound - $0.scalars.upperBound <= 2
    }?.writtenValue
  }

  private func distance(_ date: TimeExpression, _ place: Int) -> Int {
    let gap = place - date.scalars.upperBound
    return gap >= 0 ? gap : date.scalars.lowerBound - place + 1
  }

  func units(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Range(
      from: Int(block.token(tokens.lowerBound).start),
      to: Int(block.token(tokens.upperBound - 1).end)
    )
  }

  /// The place of an encounter: 在北京同…会谈.
  func place(near trigger: Trigger) -> String? {
    for index in trigger.clause {
      if block.plays(.placeOpener, at: index),
        let place = places(from: index + 1, to: trigger.clause.upperBound)
      {
        return place
      }
    }
    return nil
  }
}
