extension MeetingReader {
  /// Whether the words around an event say that there is none: it is denied, supposed, owed or
  /// asked for, or the word means something else here.
  func isNoEvent(_ trigger: Trigger) -> Bool {
    isDenied(trigger) || isOnlyAsked(trigger) || isHypothetic(trigger) || isOnTheWay(trigger)
      || isOutlook(trigger) || block.plays(.talkPart, at: trigger.token + 1)
  }

  /// The tokens of the clause before the word, no further back than what may still govern it.
  private func before(_ trigger: Trigger, _ reach: Int) -> Range<Int> {
    Range(from: max(trigger.clause.lowerBound, trigger.token - reach), to: trigger.token)
  }

  /// 还没有跟泽连斯基通话, 不要与…签订: what did not happen is no meeting.
  private func isDenied(_ trigger: Trigger) -> Bool {
    before(trigger, 10).contains { index in
      (block.token(index).kinds.contains(.negation) || block.plays(.forbidding, at: index))
        && !word(at: index).contains(.refused)
    }
  }

  /// 接受本台访问: an interview; an invitation is accepted otherwise.
  private func isOnlyAsked(_ trigger: Trigger) -> Bool {
    guard trigger.word.contains(.visit), !trigger.word.contains(.noun) else { return false }
    let words = before(trigger, 14)
    guard let accepts = words.last(where: { block.plays(.interviewed, at: $0) }) else {
      return false
    }
    return !Range(from: accepts, to: trigger.token).contains {
      word(at: $0).contains(.planned) || block.plays(.invited, at: $0)
    }
  }

  /// 如果与…会面, 应该与…签订, 是否会访日, 还会访日吗: it may never be.
  private func isHypothetic(_ trigger: Trigger) -> Bool {
    var words = before(trigger, 24)
    if let earlier = clauseGoingOn(to: trigger) {
      words = Range(from: earlier.lowerBound, to: trigger.token)
    }
    // 如果按照他在记者会上所说: what is taken for granted.
    if words.contains(where: {
      block.plays(.whether, at: $0)
        || block.plays(.hypothetic, at: $0) && !block.plays(.source, at: $0 + 1)
    }) {
      return true
    }
    if before(trigger, 12).contains(where: { block.plays(.ought, at: $0) }) { return true }
    let last = trigger.clause.upperBound - 1
    return last > trigger.token
      && (last - 1...last).contains { $0 > trigger.token && block.plays(.whether, at: $0) }
  }

  /// 何时站出来，成立委员会，访问清河: a clause without a subject goes on with the one before.
  private func clauseGoingOn(to trigger: Trigger) -> Range<Int>? {
    guard finder.leading(from: trigger.clause.lowerBound, to: trigger.token) == nil else {
      return nil
    }
    var found: Range<Int>?
    for clause in sentence.clauses.reversed() where clause.upperBound <= trigger.clause.lowerBound {
      found = clause
      if finder.leading(from: clause.lowerBound, to: clause.upperBound) != nil { break }
    }
    return found.map { Range(from: $0.lowerBound, to: trigger.clause.lowerBound) }
  }

  /// 驱车前往清河途中: who is on the way has not arrived.
  private func isOnTheWay(_ trigger: Trigger) -> Bool {
    block.plays(.heading, at: trigger.token)
      && Range(
        from: trigger.token + 1,
        to: min(trigger.clause.upperBound, trigger.token + 8)
      ).contains { block.plays(.onTheWay, at: $0) }
  }

  /// 会谈的前景: what is hoped for.
  private func isOutlook(_ trigger: Trigger) -> Bool {
    block.plays(.possessive, at: trigger.token + 1)
      && block.plays(.outlook, at: trigger.token + 2)
  }

  /// 会面现已取消, 原定访问芬兰，现已取消: the text goes on to say that nothing came of it.
  func isCalledOff(_ trigger: Trigger) -> Bool {
    let next = trigger.token + 1
    guard !block.token(next).kinds.contains(.close) else { return false }
    if Range(from: next, to: min(trigger.token + 7, trigger.clause.upperBound)).contains(where: {
      block.plays(.cancelled, at: $0) && !block.plays(.aspect, at: $0 + 1)
    }) {
      return true
    }
    guard let clause = sentence.clauses.first(where: { $0.lowerBound > trigger.token }),
      clause.count <= 6,
      let verb = clause.prefix(4).first(where: { block.plays(.cancelled, at: $0) })
    else { return false }
    return !block.plays(.aspect, at: verb + 1)
      && Range(from: clause.lowerBound, to: verb).allSatisfy {
        block.token($0).kinds.isDisjoint(with: [.country, .organization, .pronoun])
          && !block.isMention($0)
      }
  }

  /// 访美的游客, 给政府写联名信的居民: the clause tells of people without names.
  func describesPeople(_ trigger: Trigger) -> Bool {
    var place = trigger.token + 1
    let lands: WordKind = [.country, .region, .province, .capital, .city]
    while place < trigger.clause.upperBound, block.token(place).kinds.hasAny(lands) {
      place += 1
    }
    guard block.plays(.possessive, at: place) else { return false }
    return Range(from: place + 1, to: min(place + 5, trigger.clause.upperBound)).contains { index in
      guard !block.isMention(index) else { return false }
      return block.token(index).kinds.contains(.group) || block.plays(.human, at: index)
        || block.plays(.nobody, at: index)
    }
  }

  /// Whether a phrase is nobody an event can be told of: 有网民, 一名路人, a medium.
  func isNobody(_ phrase: Phrase) -> Bool {
    if phrase.kind == .outlet { return true }
    guard [.group, .role, .body].contains(phrase.kind),
      !phrase.tokens.contains(where: { block.isMention($0) })
    else { return false }
    return block.plays(.nobody, at: phrase.tokens.upperBound - 1)
      || block.plays(.existing, at: phrase.tokens.lowerBound)
  }

  /// Whether 讨论 is no encounter of its own: 双方讨论了…, 通话讨论了….
  func isDiscussion(_ trigger: Trigger) -> Bool {
    guard block.plays(.discussing, at: trigger.token) else { return false }
    let found = parties(from: trigger.clause.lowerBound, to: trigger.token)
    guard let last = found.last, case .person = last.phrase.kind,
      block.plays(.pairing, at: last.joint) || found.count > 2
    else { return true }
    return trigger.clause.contains { $0 != trigger.token && word(at: $0).hasAny(.event) }
  }
}
