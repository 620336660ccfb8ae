extension SpeakerFinder {
  /// The phrase a clause opens with, after what may stand before a subject.
  func leading(from least: Int, to limit: Int, addressee: Phrase? = nil) -> Subject? {
    guard addressee == nil, least < limit else {
      return findLeading(from: least, to: limit, addressee: addressee)
    }
    if let known = block.subjects[least..<limit] { return known }
    let found = findLeading(from: least, to: limit, addressee: nil)
    block.subjects[least..<limit] = .some(found)
    return found
  }

  private func findLeading(from least: Int, to limit: Int, addressee: Phrase?) -> Subject? {
    let start = skippingOpening(from: least, to: limit)
    // 代表四国发言: what somebody does.
    guard start < limit, !phrases.isStandingFor(start) else { return nil }
    var best: Phrase?
    var end = start + 1
    while end <= limit, end - start <= 14 {
      if let phrase = phrases.phrase(endingAt: end, notBefore: start) {
        if phrase.tokens.lowerBound > start, phrase.kind == .body,
          block.unit(phrase.tokens.lowerBound) == Unit.openTitle
        {
          // 签署《河畔宣言》: a text in the middle of a clause is what somebody deals with.
          break
        }
        if isOwnerOnly(phrase) {
          // 林远舟特使: somebody who belongs to him.
          best = nil
          end += 1
          continue
        }
        if let other = best, let whole = counted(phrase, after: other) {
          best = whole
          end += 1
          continue
        }
        if let other = best, !extends(phrase, other), !isHead(phrase, of: other, at: limit) {
          if let described = described(after: other, from: start, to: limit) { best = described }
          break
        }
        best = phrase
      } else if let led = ledBody(after: end - 1, limit) {
        end = led
        continue
      } else if best?.kind == .country, let quoted = quotedEnd(after: end - 1, limit) {
        end = quoted
        continue
      } else if best == nil ? isJointInName(end - 1, after: start) : isSurname(end - 1) {
        end += 1
        continue
      } else if stopsSubject(end - 1) || isActing(end - 1, before: limit)
        || best != nil && !isPlain(end - 1) && !isCounting(end - 1)
      {
        break
      }
      end += 1
    }
    guard let best, !isOwnerOfThing(best, before: limit) else { return nil }
    var subject = Subject(speakers: [best], addressee: addressee, isAdjacent: false)
    if let second = partner(of: best, limit: limit) {
      subject.speakers.append(second)
    } else {
      subject.speakers += listed(after: best, limit: limit)
    }
    return subject
  }

  /// 欧盟负责谈判的首席代表顾青禾, 反对协议的主教林远舟: the person whom a clause up to 的 describes.
  private func described(after other: Phrase, from start: Int, to limit: Int) -> Phrase? {
    guard other.kind == .body || other.kind == .country || other.kind == .readout,
      let mention = block.mentions.first(where: { $0.firstToken >= other.tokens.upperBound }),
      mention.endToken <= limit, mention.firstToken - start <= Self.longestDescription,
      block.token(mention.firstToken - 1).kinds.hasAny(.title)
    else { return nil }
    let person = Phrase(
      tokens: mention.firstToken..<mention.endToken,
      kind: .person(mention.person)
    )
    // 台湾总体经济学家吴嘉隆: plain words stand within the title.
    if Range(from: other.tokens.upperBound, to: mention.firstToken).allSatisfy({
      isTitlePart($0) || block.plays(.listing, at: $0)
    }),
      other.kind != .readout
    {
      return person
    }
    let words = Range(from: start, to: mention.firstToken)
    let possessive = words.last { block.plays(.possessive, at: $0) }
    guard let possessive, possessive >= other.tokens.upperBound,
      Range(from: start, to: possessive).contains(where: { isVerb($0) }),
      words.allSatisfy({
        !block.token($0).kinds.hasAny([.mark, .negation, .pronoun])
          && (block.token($0).kinds.isDisjoint(with: .cue) || block.plays(.possessive, at: $0))
      }),
      Range(from: possessive + 1, to: mention.firstToken).allSatisfy({ isTitlePart($0) })
    else { return nil }
    return person
  }

  private static let longestDescription = 18

  private func isVerb(_ index: Int) -> Bool {
    block.plays(.deed, at: index) || block.plays(.nameVerb, at: index)
      || block.plays(.transitive, at: index)
  }

  /// 首相林远舟、外长方小舟以及顾青禾召开会议: the people of a list, with their titles between.
  private func listed(after first: Phrase, limit: Int) -> [Phrase] {
    guard case .person = first.kind, block.unit(first.tokens.upperBound) == Unit.listComma else {
      return []
    }
    var found: [Phrase] = []
    var place = first.tokens.upperBound
    while place < limit, found.count < 4 {
      var start = place
      while start < limit,
        block.unit(start) == Unit.listComma || block.plays(.joint, at: start)
      {
        start += 1
      }
      guard start > place else { break }
      while start < limit, !block.isMention(start), isTitlePart(start) {
        start += 1
      }
      guard let mention = block.mentions.first(where: { $0.firstToken == start }) else { break }
      found.append(
        Phrase(tokens: mention.firstToken..<mention.endToken, kind: .person(mention.person))
      )
      place = mention.endToken
    }
    return found
  }

  /// 芬兰…一案的多位律师，: people whom a whole clause describes, from the country on.
  private func isHead(_ phrase: Phrase, of other: Phrase, at limit: Int) -> Bool {
    guard phrase.tokens.upperBound == limit, [.group, .role].contains(phrase.kind),
      other.kind == .country || other.kind == .body
    else { return false }
    let between = Range(from: other.tokens.upperBound, to: phrase.tokens.lowerBound)
    return between.allSatisfy {
      let kinds = block.token($0).kinds
      return kinds.isDisjoint(with: [.negation, .pronoun, .mark]) && !kinds.hasAny(.cue)
    }
      && Range(from: other.tokens.upperBound, to: limit).contains {
        block.plays(.possessive, at: $0)
      }
  }

  /// 香港“渔业服务中心”: the end of the marks that open here.
  private func quotedEnd(after index: Int, _ limit: Int) -> Int? {
    let mark = Unit.closing(block.unit(index))
    guard mark != 0 else { return nil }
    return Range(from: index + 1, to: min(limit, index + 9)).first { block.unit($0) == mark }
      .map { $0 + 1 }
  }

  /// 川普（特朗普）政府: the end of the body whose leader's name a bracket explains.
  private func ledBody(after index: Int, _ limit: Int) -> Int? {
    guard block.unit(index) == Unit.openBracket, block.mention(endingAt: index) != nil else {
      return nil
    }
    let close = closeBracket(index, limit)
    return close + 1 < limit && block.plays(.led, at: close + 1) ? close + 2 : nil
  }

  /// 网络与设施安全局: the word may stand within the name of a body.
  private func isJointInName(_ index: Int, after start: Int) -> Bool {
    index > start && block.plays(.pairing, at: index)
  }

  /// 学者林先生: a surname before a form of address.
  private func isSurname(_ index: Int) -> Bool {
    block.token(index).length == 1 && block.token(index + 1).kinds.contains(.address)
      && block.lexicon.names.isSurname(block.unit(index))
  }

  /// 中国的网络安全法要求…: what belongs to a country speaks, not the country.
  private func isOwnerOfThing(_ phrase: Phrase, before limit: Int) -> Bool {
    phrase.kind == .country && phrase.tokens.upperBound < limit
      && block.plays(.possessive, at: phrase.tokens.upperBound)
  }

  private func isOwnerOnly(_ phrase: Phrase) -> Bool {
    guard case .person = phrase.kind else { return false }
    return block.plays(.dependent, at: phrase.tokens.upperBound)
  }

  /// 在林远舟到访后，…: a clause that tells when or where.
  func isCircumstance(_ clause: Range<Int>) -> Bool {
    block.token(clause.lowerBound).kinds.contains(.preposition)
      && block.token(clause.upperBound - 1).kinds.contains(.close)
  }

  /// 也是一名议员，…: a clause without a subject tells what somebody is.
  func isPredicate(_ clause: Range<Int>) -> Bool {
    let first = clause.first { index in
      block.plays(.copula, at: index)
        || !block.token(index).kinds.hasAny([.adverb, .connective, .conjunction])
    }
    return first.map { block.plays(.copula, at: $0) } ?? false
  }

  /// Whether a phrase can go on past a token (美国公民·自由·联盟).
  private func isPlain(_ index: Int) -> Bool {
    let kinds = block.token(index).kinds
    if kinds.hasAny([.modifier, .short, .common, .suffix]) { return true }
    // 中国驻大阪领事馆: where a mission stands.
    if block.plays(.posted, at: index) || block.plays(.posted, at: index - 1) { return true }
    if block.unit(index) == Unit.openTitle || block.token(index).kinds.contains(.outlet) {
      return true
    }
    return block.plays(.possessive, at: index) || block.unit(index) == ScriptFolding.nameDot
      || kinds.isEmpty || block.unit(index) == Unit.listComma
  }

  private func stopsSubject(_ index: Int) -> Bool {
    let kinds = block.token(index).kinds
    if kinds.hasAny([.modifier, .office, .role]) { return false }
    if block.isOngoing(index) { return true }
    let word = block.token(index).word
    if word >= 0, block.lexicon.meetings[Int(word)].hasAny([.verb, .go, .write]) {
      return true
    }
    if word >= 0, block.token(index).length > 1, kinds.isDisjoint(with: .title),
      block.lexicon.meetings[Int(word)].contains(.attend)
    {
      return true
    }
    return kinds.hasAny([.preposition, .negation, .close])
      || kinds.hasAny(.cue) && !kinds.contains(.noCue)
  }

  /// 反对美国…, 参加会议的林远舟: what is done to somebody makes an object of the next phrase, unless
  /// the whole clause only describes one.
  private func isActing(_ index: Int, before limit: Int) -> Bool {
    let isDeed =
      block.plays(.deed, at: index) && !block.plays(.nameVerb, at: index)
      || block.plays(.transitive, at: index)
    return isDeed
      && !Range(from: index + 1, to: limit).contains { block.plays(.possessive, at: $0) }
  }

  /// A second subject joined to the first (普京和习近平…表示).
  private func partner(of phrase: Phrase, limit: Int) -> Phrase? {
    var joint = phrase.tokens.upperBound
    if block.unit(joint) == Unit.openBracket { joint = closeBracket(joint, limit) + 1 }
    guard joint < limit, block.plays(.joint, at: joint) else {
      return nil
    }
    var found: Phrase?
    var end = joint + 2
    while end <= limit, end - joint <= 8 {
      if let next = phrases.phrase(endingAt: end, notBefore: joint + 1),
        next.tokens.lowerBound == joint + 1 || isNamed(next, after: joint)
      {
        found = next
      } else if let found, found.kind != .country && found.kind != .role || stopsSubject(end - 1) {
        break
      }
      end += 1
    }
    guard let found, !isMet(found.tokens.upperBound) else { return nil }
    return found
  }

  /// 和欧洲理事会主席米歇尔: only titles stand before the name.
  private func isNamed(_ phrase: Phrase, after joint: Int) -> Bool {
    guard case .person = phrase.kind else { return false }
    return Range(from: joint + 1, to: phrase.tokens.lowerBound).allSatisfy { isTitlePart($0) }
  }

  /// Whether a meeting word follows, so that the partner is met and does not speak.
  private func isMet(_ index: Int) -> Bool {
    block.token(index).kinds.contains(.close) || block.plays(.meets, at: index)
  }
}
