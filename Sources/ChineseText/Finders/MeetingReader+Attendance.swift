extension MeetingReader {
  /// 在会上: an event that the text has told of.
  static func isToldBefore(_ index: Int, in block: BlockReading) -> Bool {
    block.plays(.anaphoric, at: index) && block.plays(.placeOpener, at: index - 1)
      && (block.token(index).length > 1 || block.plays(.staying, at: index + 1))
  }

  /// Who attends an event or speaks at it.
  func attendants(_ trigger: Trigger) -> [Speaker]? {
    guard isAttended(trigger), !isSupposed(trigger) else { return nil }
    if let described = describedAttendant(trigger) { return described.map { [$0] } }
    if let own = ownAttendants(trigger) { return own.isEmpty ? nil : own }
    let own = finder.leading(from: trigger.clause.lowerBound, to: trigger.token)
    if let group = own?.speakers.first, group.kind == .group,
      group.tokens.upperBound < trigger.token
    {
      // 发言人表示，外长们会在会议上…: the one who tells of it is not there.
      return nil
    }
    var found = unique(speakersThere(trigger) + subjectsThere(trigger))
    if found.isEmpty,
      let mention = block.mentions.last(where: {
        trigger.clause.contains($0.firstToken) && $0.endToken <= trigger.token
          && Int(block.token($0.firstToken).start) >= words(around: trigger)?.start ?? 0
      })
    {
      found = [memory.speaker(mention.person)]
    }
    guard !trigger.word.contains(.other), words(around: trigger) == nil else {
      return found.isEmpty ? nil : found
    }
    if found.isEmpty, let bodies = bodiesHolding(trigger) { return bodies }
    if found.isEmpty, let unnamed = unnamedThere(trigger) { return unnamed }
    if found.isEmpty, let next = nextPerson(after: trigger) { found = [next] }
    if found.isEmpty, let topic = memory.topic, topic.person >= 0, hasNoSubject() {
      found = [topic]
    }
    return found.isEmpty ? nil : Array(found.prefix(4))
  }

  /// 大法官林远舟的听证会: whom it is held about is there.
  func examined(_ trigger: Trigger) -> Speaker? {
    guard block.plays(.hearing, at: trigger.token) else { return nil }
    let words = Range(
      from: max(trigger.clause.lowerBound, trigger.token - 3),
      to: trigger.token
    )
    guard let possessive = words.last(where: { block.plays(.possessive, at: $0) }),
      let mention = block.mention(endingAt: possessive)
    else { return nil }
    return memory.speaker(mention.person)
  }

  /// 林远舟参加视像会晤，方小舟、顾青禾也出席: whoever takes part in a meeting of several.
  func guests(_ trigger: Trigger) -> [Speaker]? {
    guard trigger.word.contains(.noun), trigger.word.hasAny([.meeting, .video]),
      let attends = trigger.clause.last(where: {
        $0 < trigger.token && word(at: $0).contains(.attend) && !block.plays(.placeOpener, at: $0)
          && !block.plays(.holding, at: $0)
      }), trigger.token - attends <= 8
    else { return nil }
    var found = ownAttendants(trigger) ?? []
    for clause in sentence.clauses where clause.lowerBound > trigger.token {
      guard clause.contains(where: { word(at: $0).contains(.attend) }),
        let others = finder.leading(from: clause.lowerBound, to: clause.upperBound)
      else { continue }
      found += others.speakers.flatMap(speakers)
    }
    found = unique(found).filter { $0.person >= 0 }
    return found.count > 1 ? found : nil
  }

  /// 如果对岸施压，林远舟在论坛上…: what may come is not held.
  private func isSupposed(_ trigger: Trigger) -> Bool {
    sentence.clauses.contains { clause in
      clause.lowerBound <= trigger.token && words(around: trigger) == nil
        && block.plays(.supposing, at: clause.lowerBound)
        && !block.plays(.source, at: clause.lowerBound + 1)
    }
  }

  /// 参加听证会的居民们: whoever stands behind 的 was there, and nobody else; nil where no 的 does.
  func describedAttendant(_ trigger: Trigger) -> Speaker?? {
    var place = trigger.token + 1
    while word(at: place).hasAny(.event) {
      place += 1
    }
    guard block.plays(.possessive, at: place) else { return nil }
    let title: WordKind = [
      .title, .modifier, .organization, .country, .short, .suffix, .number, .side,
    ]
    var end = place + 1
    while end < trigger.clause.upperBound, !block.isMention(end),
      block.token(end).kinds.hasAny(title) || block.plays(.counter, at: end)
    {
      end += 1
    }
    guard let mention = block.mentions.first(where: { $0.firstToken == end }) else {
      let kinds = block.token(end).kinds
      let isPeople =
        kinds.contains(.group) || block.token(end - 1).kinds.hasAny(.title)
        || end > place + 1 && block.plays(.human, at: end)
      return isPeople ? .some(nil) : nil
    }
    return memory.speaker(mention.person)
  }

  /// Who speaks in the sentence, but for those in whose words the event stands.
  private func speakersThere(_ trigger: Trigger) -> [Speaker] {
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    let place = Int(block.token(trigger.token).start)
    return statements.filter {
      $0.sentence.lowerBound == start && !($0.start <= place && place < $0.end)
    }.flatMap(\.speakers).filter { $0.person >= 0 }
  }

  /// The words of somebody that the event stands in.
  private func words(around trigger: Trigger) -> Attribution? {
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    let place = Int(block.token(trigger.token).start)
    return statements.last {
      $0.sentence.lowerBound == start && $0.start <= place && place < $0.end
    }
  }

  private func isInWords(_ index: Int) -> Bool {
    let place = Int(block.token(index).start)
    return statements.contains { $0.start <= place && place < $0.end }
  }

  /// Whom the clauses of the sentence begin with: those of the words the event stands in, if any.
  private func subjectsThere(_ trigger: Trigger) -> [Speaker] {
    let words = words(around: trigger)
    return sentence.clauses.flatMap { clause -> [Speaker] in
      var least = clause.lowerBound
      if let words {
        if Int(block.token(clause.upperBound - 1).end) <= words.start { return [] }
        least = max(least, block.tokenIndex(at: words.start))
      } else if clause.lowerBound > trigger.token, isInWords(clause.lowerBound) {
        // 他在辩论上说，对手…: whom he speaks of need not be there.
        return []
      }
      guard let subject = finder.leading(from: least, to: clause.upperBound) else { return [] }
      // 提利斯表示，他希望参加…: he is the one who speaks.
      if let words, let first = subject.speakers.first, first.kind == .pronoun,
        block.plays(.third, at: first.tokens.lowerBound)
      {
        return words.speakers.filter { $0.person >= 0 }
      }
      return subject.speakers.flatMap(speakers).filter { $0.person >= 0 }
    }
  }

  /// Who stands right before 出席 or 在 in the clause of the event: 他回应林远舟前一天在大会上的演说.
  ///
  /// None at all where somebody without a name does: 一位发言人在记者会上表示.
  private func ownAttendants(_ trigger: Trigger) -> [Speaker]? {
    var least = trigger.clause.lowerBound
    if let words = words(around: trigger) { least = max(least, block.tokenIndex(at: words.start)) }
    guard let anchor = anchor(of: trigger, from: least), anchor > least,
      let subject = finder.subject(before: anchor, from: least), let first = subject.speakers.first
    else { return nil }
    let found = unique(subject.speakers.flatMap(speakers)).filter { $0.person >= 0 }
    if !found.isEmpty { return unique(company(of: found, before: anchor, from: least) + found) }
    guard first.kind == .role || first.kind == .group, first.tokens.upperBound <= anchor,
      words(around: trigger) == nil
    else { return nil }
    if first.kind == .role, block.plays(.holding, at: anchor), nextPerson(after: trigger) != nil {
      return nil
    }
    guard isNext(to: anchor, after: first.tokens.upperBound) else { return [] }
    return isOfficial(first) || isLeaders(first) ? speakers(first) : []
  }

  /// 出席, 在: the word before which whoever is at an event stands.
  private func anchor(of trigger: Trigger, from least: Int) -> Int? {
    let reach = Range(from: max(least, trigger.token - 16), to: trigger.token)
    let opener = reach.last { block.plays(.placeOpener, at: $0) }
    let attends = reach.last {
      word(at: $0).contains(.attend) && !block.plays(.placeOpener, at: $0)
    }
    guard let attends, let opener, opener < attends else { return attends ?? opener }
    // 在11日举行的研讨会上: what is held is told of the event.
    let describes = Range(from: attends, to: trigger.token).contains {
      block.plays(.possessive, at: $0)
    }
    return block.plays(.holding, at: attends) && describes ? opener : attends
  }

  /// 林远舟和海湾外长方小舟在记者会上: the others of a list that ends with the subject.
  func company(of found: [Speaker], before anchor: Int, from least: Int) -> [Speaker] {
    let listed = parties(from: least, to: anchor)
    guard
      let end = listed.lastIndex(where: { party in
        speakers(party.phrase).contains { one in found.contains { $0.isSame(as: one) } }
      })
    else { return [] }
    var start = end
    while start > 0, isPairing(listed[start].joint) {
      start -= 1
    }
    return listed[start...end].flatMap { speakers($0.phrase) }.filter { $0.person >= 0 }
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

  /// 在年会“…”的主旨演说中: who speaks there is there.
  private func speaks(after trigger: Trigger) -> Bool {
    let limit = min(trigger.clause.upperBound, trigger.token + 16)
    return Range(from: trigger.token + 1, to: limit).contains {
      block.plays(.oration, at: $0) && block.plays(.staying, at: $0 + 1)
    }
  }

  /// Whether the sentence takes somebody to the event: 在听证会上, 出席峰会.
  private func isAttended(_ trigger: Trigger) -> Bool {
    let opens = (max(trigger.clause.lowerBound, trigger.token - 14)..<trigger.token).contains {
      block.plays(.placeOpener, at: $0)
    }
    // 在“团结峰会”上.
    let after = trigger.token + (Unit.closesQuotation(block.unit(trigger.token + 1)) ? 2 : 1)
    let isThere =
      block.plays(.staying, at: after) || block.folded(trigger.token).hasSuffix("上")
    if opens,
      isThere || block.token(after).kinds.contains(.say) || block.plays(.addressing, at: after)
        || word(at: after).contains(.attend)
    {
      return true
    }
    // 周三的辩论会上，方小舟表示….
    if isThere,
      after + 1 == trigger.clause.upperBound || block.token(after + 1).kinds.contains(.mark)
    {
      return true
    }
    if opens, speaks(after: trigger) { return true }
    // 林远舟9日在常务会议，再次揭开…: nothing else in the clause.
    if opens, !trigger.word.contains(.other), trigger.token + 1 == trigger.clause.upperBound,
      ownAttendants(trigger)?.contains(where: { $0.person >= 0 }) == true
    {
      return true
    }
    let attends = (max(trigger.clause.lowerBound, trigger.token - 16)..<trigger.token).contains {
      word(at: $0).contains(.attend) && !block.plays(.placeOpener, at: $0)
    }
    return attends
  }
}
