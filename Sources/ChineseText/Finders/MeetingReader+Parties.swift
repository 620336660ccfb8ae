extension MeetingReader {
  /// A phrase in a clause, with the word that joins it.
  struct Party {
    let phrase: Phrase
    /// The token before the phrase and its titles, or -1.
    let joint: Int
  }

  /// Whether a token joins those who meet.
  func isPairing(_ index: Int) -> Bool {
    block.plays(.pairing, at: index) || block.unit(index) == Unit.listComma
  }

  /// The parties of a clause before a token: every person, else every body or country.
  func parties(from least: Int, to limit: Int) -> [Party] {
    var people: [Party] = []
    var others: [Party] = []
    var end = least + 1
    while end <= limit {
      defer { end += 1 }
      guard let phrase = finder.phrases.phrase(endingAt: end, notBefore: least) else { continue }
      var start = phrase.tokens.lowerBound
      var before = start > least ? start - 1 : -1
      if case .person = phrase.kind {
        start = titleStart(start, least)
        before = joint(before: start, least)
      }
      guard !isNoParty(phrase, least), before < least || !block.plays(.placeOpener, at: before)
      else { continue }
      let party = Party(phrase: phrase, joint: before)
      if case .person = phrase.kind {
        people.append(party)
      } else if phrase.kind == .pronoun {
        people.append(party)
      } else {
        while let last = others.last, last.phrase.tokens.lowerBound >= phrase.tokens.lowerBound {
          others.removeLast()
        }
        others.append(party)
      }
    }
    let deduplicated = people.reduce(into: [Party]()) { kept, party in
      if kept.last?.phrase.tokens.lowerBound == party.phrase.tokens.lowerBound { kept.removeLast() }
      kept.append(party)
    }
    guard let last = deduplicated.last else { return others }
    guard let joined = partner(of: last, among: others, to: limit) else { return deduplicated }
    let chain = chain(endingWith: joined, after: last, among: others)
    guard let first = chain.first, isPairing(first.joint) else { return chain }
    // 林远舟宣布海湾将与河畔举行会谈: the country before 与, not whoever tells of it.
    let own = others.last {
      $0.phrase.tokens.lowerBound >= last.phrase.tokens.upperBound
        && isNext(to: first.joint, after: $0.phrase.tokens.upperBound)
    }
    return (own.map { [$0] } ?? deduplicated) + chain
  }

  /// 与海湾、河畔和清河外长举行会谈: the countries and bodies of one list, as far as it is joined.
  private func chain(endingWith joined: Party, after last: Party, among others: [Party]) -> [Party]
  {
    var chain = [joined]
    while let first = chain.first,
      let earlier = others.last(where: { $0.phrase.tokens.upperBound == first.joint }),
      earlier.phrase.tokens.lowerBound >= last.phrase.tokens.upperBound
    {
      let start = earlier.phrase.tokens.lowerBound
      chain.insert(
        Party(phrase: earlier.phrase, joint: joint(before: start, last.phrase.tokens.upperBound)),
        at: 0
      )
    }
    return chain
  }

  /// Kin without a name (他的儿子), the name once more （Marise Payne）, 林远舟特使 and 林远舟政府, who are
  /// somebody else, and 《宣言》, which signs nothing.
  private func isNoParty(_ phrase: Phrase, _ least: Int) -> Bool {
    block.token(phrase.tokens.upperBound - 1).kinds.contains(.relative)
      || isInBrackets(phrase, least) || block.plays(.dependent, at: phrase.tokens.upperBound)
      || isOwner(phrase) || block.unit(phrase.tokens.lowerBound) == Unit.openTitle
  }

  /// Whether only small words stand between a phrase and the word that joins it.
  func isNext(to joint: Int, after end: Int) -> Bool {
    let small: WordKind = [.adverb, .time, .modal, .number]
    return end <= joint
      && Range(from: end, to: joint).allSatisfy { index in
        block.token(index).kinds.hasAny(small) || TimeWords.isTime(index, in: block)
          || block.plays(.slight, at: index) || word(at: index).contains(.planned)
      }
  }

  /// 林远舟曾与海湾公司的高管会面: the body or group that 与 joins to the people before it.
  private func partner(of last: Party, among others: [Party], to limit: Int) -> Party? {
    guard let party = others.last,
      party.phrase.tokens.lowerBound >= last.phrase.tokens.upperBound, isNamed(party.phrase),
      party.phrase.kind != .country || isWhole(party.phrase, before: limit)
    else { return nil }
    let joint = joint(before: party.phrase.tokens.lowerBound, last.phrase.tokens.upperBound)
    guard block.plays(.pairing, at: joint) else { return nil }
    return Party(phrase: party.phrase, joint: joint)
  }

  /// 与海湾举行会谈, 与海湾的会谈, but not 与海湾各界举行会谈: no other noun follows the country.
  private func isWhole(_ phrase: Phrase, before limit: Int) -> Bool {
    let rest = Range(from: phrase.tokens.upperBound, to: limit)
    guard let next = rest.first, !block.plays(.possessive, at: next) else { return true }
    // 与海湾进行渔业对话.
    let verb = rest.first { block.plays(.holding, at: $0) }
    let small: WordKind = [.adverb, .time, .preposition, .number, .modal]
    return Range(from: next, to: verb ?? limit).allSatisfy { index in
      block.token(index).kinds.hasAny(small) || block.plays(.nominal, at: index)
        || TimeWords.isTime(index, in: block)
    }
  }

  /// Whether a phrase says by the name of a country or body who is meant, or is a delegation.
  private func isNamed(_ phrase: Phrase) -> Bool {
    let named: WordKind = [.organization, .country, .short, .capital, .province, .city, .side]
    return phrase.kind == .body || phrase.kind == .country
      || phrase.tokens.contains { block.token($0).kinds.hasAny(named) }
      || block.plays(.delegation, at: phrase.tokens.upperBound - 1)
  }

  /// 林远舟政府, 林远舟的儿子: the body or kin that the name belongs to.
  private func isOwner(_ phrase: Phrase) -> Bool {
    guard case .person = phrase.kind else { return false }
    let next = phrase.tokens.upperBound
    return block.plays(.led, at: next)
      || block.plays(.possessive, at: next) && block.token(next + 1).kinds.contains(.relative)
  }

  private func isInBrackets(_ phrase: Phrase, _ least: Int) -> Bool {
    guard case .person = phrase.kind else { return false }
    let before = Range(from: least, to: phrase.tokens.lowerBound)
    let open = before.last { block.unit($0) == Unit.openBracket }
    let close = before.last { block.unit($0) == Unit.closeBracket }
    return open.map { $0 > close ?? -1 } ?? false
  }

  /// The word that joins a party to the one before, past what describes it (与主管外交的官员杨洁篪).
  private func joint(before start: Int, _ least: Int) -> Int {
    guard start > least else { return -1 }
    var place = start - 1
    while place >= least, start - place <= 12 {
      if isPairing(place), place == start - 1 || block.unit(place) != Unit.listComma {
        return place
      }
      let kinds = block.token(place).kinds
      if block.isMention(place) && !ownsBody(place) || kinds.hasAny([.mark, .negation, .pronoun])
        || kinds.contains(.modal) && !BodyName.endsBeforeOffice(place, in: block)
        || kinds.hasAny(.cue) && !kinds.contains(.noCue)
        || word(at: place).hasAny(.event) && !block.plays(.possessive, at: place + 1)
      {
        break
      }
      place -= 1
    }
    return start - 1
  }

  /// 林远舟政府的顾问: the name only says whose office it is.
  private func ownsBody(_ index: Int) -> Bool {
    var end = index + 1
    while block.isMention(end) {
      end += 1
    }
    return block.plays(.led, at: end)
  }

  /// Where the title before a name begins.
  private func titleStart(_ start: Int, _ least: Int) -> Int {
    let title: WordKind = [
      .office, .role, .modifier, .organization, .country, .capital, .short, .side, .province, .city,
      .suffix,
    ]
    var start = start
    while start > least, block.token(start - 1).kinds.hasAny(title),
      block.token(start - 1).kinds.isDisjoint(with: [.preposition, .conjunction])
    {
      start -= 1
    }
    return start
  }

  /// Who meets whom: 普京与习近平…会晤, 双方会谈.
  func mutualParties(_ trigger: Trigger) -> [Speaker]? {
    let found = parties(from: trigger.clause.lowerBound, to: trigger.token)
    guard let last = found.last else { return mutualObject(trigger, []) }
    if found.count == 1, last.phrase.kind == .group || last.phrase.kind == .role {
      // 挪威与芬兰官员会面: one phrase, two parties.
      let both = speakers(last.phrase)
      if both.count == 2 { return both }
    }
    if last.phrase.kind == .pronoun {
      let both = speakers(last.phrase)
      if both.count == 2 { return both }
    }
    if found.count == 1, case .person = last.phrase.kind, status(trigger) == .refused,
      !isPairing(last.joint), let others = clauseBefore(trigger)
    {
      // 林远舟到访，却被方小舟拒绝会面.
      return pairs(others.filter { $0.person >= 0 }, speakers(last.phrase))
    }
    guard isPairing(last.joint) else {
      if found.count == 2, isPair(found[0], last) {
        return speakers(found[0].phrase) + speakers(last.phrase)
      }
      return mutualObject(trigger, speakers(last.phrase))
    }
    var others: [Speaker] = []
    for party in found.dropLast().reversed() {
      others = speakers(party.phrase) + others
      if !isPairing(party.joint) { break }
    }
    // 林远舟的儿子曾和顾问会面: kin without a name, and not whoever was told of before.
    if others.isEmpty, isKin(before: last.joint, trigger) { return nil }
    if others.isEmpty || opensWithPartner(found, trigger),
      let own = finder.leading(from: trigger.clause.lowerBound, to: last.phrase.tokens.lowerBound)
    {
      others = own.speakers.flatMap(speakers) + others
    }
    if others.isEmpty || opensWithPartner(found, trigger), let subject = subjectAround(trigger) {
      others = unique(subject + others)
    }
    return pairs(others, speakers(last.phrase))
  }

  func pairs(_ left: [Speaker], _ right: [Speaker]) -> [Speaker]? {
    let all = unique(left + right)
    return all.count >= 2 ? all : nil
  }

  private func isKin(before joint: Int, _ trigger: Trigger) -> Bool {
    Range(from: max(trigger.clause.lowerBound, joint - 3), to: joint).contains {
      block.token($0).kinds.contains(.relative)
    }
  }

  /// 期间将与梵蒂冈国务卿帕罗林以及外长加拉格尔会谈: all who are named are met by the subject.
  private func opensWithPartner(_ found: [Party], _ trigger: Trigger) -> Bool {
    guard let first = found.first, found.count > 1, first.joint >= 0,
      block.plays(.addressing, at: first.joint)
    else { return false }
    let small: WordKind = [.time, .adverb, .connective, .modal, .mark, .close, .number]
    return Range(from: trigger.clause.lowerBound, to: first.joint).allSatisfy {
      block.token($0).kinds.hasAny(small) || TimeWords.isTime($0, in: block)
    }
  }

  /// 普京习近平视频通话: two names side by side in a headline.
  private func isPair(_ left: Party, _ right: Party) -> Bool {
    left.phrase.tokens.upperBound == right.phrase.tokens.lowerBound
  }

  /// The subject of the clause after a phrase of time (自去年访问泰国以来，蓬佩奥…), else the one
  /// before.
  func subjectAround(_ trigger: Trigger) -> [Speaker]? {
    let clause = trigger.clause
    if block.token(clause.upperBound - 1).kinds.contains(.close),
      clause.contains(where: { block.token($0).kinds.contains(.preposition) }),
      let next = sentence.clauses.first(where: { $0.lowerBound >= clause.upperBound }),
      let subject = finder.leading(from: next.lowerBound, to: next.upperBound)
    {
      let found = subject.speakers.flatMap(speakers).filter { $0.person >= 0 }
      if !found.isEmpty { return found }
    }
    return clauseBefore(trigger)
  }

  /// The subject of the clauses before, or whom the text speaks of.
  func clauseBefore(_ trigger: Trigger) -> [Speaker]? {
    for clause in sentence.clauses.reversed()
    where clause.upperBound <= trigger.clause.lowerBound
      && !block.plays(.reason, at: clause.lowerBound) && !finder.isPredicate(clause)
    {
      if let sent = envoy(in: clause) { return [sent] }
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound) {
        let found = subject.speakers.flatMap(speakers)
        if !found.isEmpty { return found }
      }
    }
    // A medium only tells of others.
    return memory.topic.flatMap { $0.kind == .outlet || $0.kind == .readout ? nil : [$0] }
  }

  /// 总统指派院长苏嘉全出席…，并与…会面: whoever is sent goes on.
  private func envoy(in clause: Range<Int>) -> Speaker? {
    guard let verb = clause.first(where: { block.plays(.dispatch, at: $0) }),
      let mention = block.mentions.first(where: {
        clause.contains($0.firstToken) && $0.firstToken > verb
      })
    else { return nil }
    return memory.speaker(mention.person)
  }
}
