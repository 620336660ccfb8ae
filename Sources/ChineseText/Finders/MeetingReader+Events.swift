extension MeetingReader {
  // MARK: Visits

  /// A visit: 普京派遣梅德韦杰夫访问北京.
  func visit(_ trigger: Trigger) -> MeetingMention? {
    guard let subject = finder.subject(before: trigger.token, from: trigger.clause.lowerBound)
    else { return nil }
    var visitors = subject.speakers.flatMap(speakers).filter { $0.person >= 0 }
    if visitors.isEmpty, let before = clauseBefore(trigger), subject.speakers.isEmpty {
      visitors = before.filter { $0.person >= 0 }
    }
    guard !visitors.isEmpty, let place = destination(trigger) else { return nil }
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

  private static let places: WordKind = [
    .country, .region, .province, .capital, .city, .landmark,
  ]

  /// Where a visit leads: after the word, inside it (访华), or before it (对俄罗斯进行国事访问).
  private func destination(_ trigger: Trigger) -> String? {
    if let after = places(from: trigger.token + 1, to: trigger.clause.upperBound) { return after }
    if let inside = lexicon.standing(in: block.folded(trigger.token)) { return inside }
    for index in trigger.clause where index < trigger.token {
      if ["对", "前来", "前往", "赴", "来", "到", "去"].contains(block.folded(index)),
        let before = places(from: index + 1, to: trigger.token)
      {
        return before
      }
    }
    return nil
  }

  /// The places that begin at a token, joined by 、 and 和.
  private func places(from start: Int, to limit: Int) -> String? {
    var first = start
    while first < limit, ["了", "过"].contains(block.folded(first)) {
      first += 1
    }
    var end = first
    var index = first
    while index < limit {
      let token = block.token(index)
      if token.kinds.hasAny(Self.places), token.length > 1 {
        end = index + 1
      } else if end == first || block.unit(index) != Unit.listComma && block.folded(index) != "和" {
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
    var found: [Speaker] = []
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    for statement in statements where statement.sentence.lowerBound == start {
      found += statement.speakers.filter { $0.person >= 0 }
    }
    for clause in sentence.clauses {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound) {
        found += subject.speakers.flatMap(speakers).filter { $0.person >= 0 }
      }
    }
    found = unique(found)
    if found.isEmpty, let next = nextPerson(after: trigger) { found = [next] }
    if found.isEmpty, let topic = memory.topic, topic.person >= 0, hasNoSubject() {
      found = [topic]
    }
    return found.isEmpty ? nil : Array(found.prefix(4))
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
    let after = block.folded(trigger.token + 1)
    let opens = (max(trigger.clause.lowerBound, trigger.token - 14)..<trigger.token).contains {
      block.folded($0) == "在" || block.folded($0) == "于"
    }
    if opens, ["上", "中", "期间", "时", "间", "后"].contains(after) || after.hasPrefix("上") {
      return true
    }
    let attends = (max(trigger.clause.lowerBound, trigger.token - 10)..<trigger.token).contains {
      word(at: $0).contains(.attend) && !["在", "于"].contains(block.folded($0))
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
    return Int(block.token(tokens.lowerBound).start)..<Int(block.token(tokens.upperBound - 1).end)
  }

  /// The place of an encounter: 在北京同…会谈.
  func place(near trigger: Trigger) -> String? {
    for index in trigger.clause {
      if ["在", "于"].contains(block.folded(index)),
        let place = places(from: index + 1, to: trigger.clause.upperBound)
      {
        return place
      }
    }
    return nil
  }
}
