extension MeetingReader {
  static let places: WordKind = [
    .country, .region, .province, .capital, .city, .landmark,
  ]

  /// Where a visit leads: after the word, inside it (访华), or before it (对俄罗斯进行国事访问).
  func destination(_ trigger: Trigger) -> String? {
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
