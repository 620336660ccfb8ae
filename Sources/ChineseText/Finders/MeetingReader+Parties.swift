extension MeetingReader {
  /// A phrase in a clause, with the word that joins it.
  private struct Party {
    let phrase: Phrase
    let joint: String
  }

  private static let joints: Set<String> = ["与", "和", "同", "跟", "及", "以及", "、", "暨", "对", "向", "给"]

  /// The parties of a clause before a token: every person, else every body or country.
  private func parties(from least: Int, to limit: Int) -> [Party] {
    var people: [Party] = []
    var others: [Party] = []
    var end = least + 1
    while end <= limit {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: least) {
        var start = phrase.tokens.lowerBound
        if case .person = phrase.kind { start = titleStart(start, least) }
        let party = Party(phrase: phrase, joint: start > least ? block.folded(start - 1) : "")
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
      end += 1
    }
    let deduplicated = people.reduce(into: [Party]()) { kept, party in
      if kept.last?.phrase.tokens.lowerBound == party.phrase.tokens.lowerBound { kept.removeLast() }
      kept.append(party)
    }
    return deduplicated.isEmpty ? others : deduplicated
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

  func speakers(_ phrase: Phrase) -> [Speaker] {
    let found = resolver.speakers(of: phrase)
    guard found.count == 1, found[0].person < 0 else { return found }
    if let both = leaders(phrase, found[0].name) { return both }
    return countries(phrase) ?? found
  }

  /// 俄中两国领导人: the two whom the text speaks of.
  private func leaders(_ phrase: Phrase, _ name: String) -> [Speaker]? {
    guard ["两国领导人", "两国元首", "两国总统", "领导人"].contains(where: { name.hasSuffix($0) }),
      block.token(phrase.tokens.lowerBound).kinds.contains(.short)
    else { return nil }
    let pair = memory.resolve(pronoun: "两国领导人")
    return pair.count == 2 ? pair : nil
  }

  /// 美加两国: the countries the characters stand for.
  private func countries(_ phrase: Phrase) -> [Speaker]? {
    let shorts = phrase.tokens.prefix { block.token($0).kinds.contains(.short) }
    guard shorts.count >= 2 else { return nil }
    return shorts.compactMap { index in
      lexicon.standings[block.unit(index)].map { Speaker(name: $0, person: -1, kind: .country) }
    }
  }

  /// Who meets whom: 普京与习近平…会晤, 双方会谈.
  func mutualParties(_ trigger: Trigger) -> [Speaker]? {
    let found = parties(from: trigger.clause.lowerBound, to: trigger.token)
    guard let last = found.last else { return mutualObject(trigger, []) }
    if last.phrase.kind == .pronoun {
      let both = speakers(last.phrase)
      if both.count == 2 { return both }
    }
    guard ["与", "和", "同", "跟", "及", "、"].contains(last.joint) else {
      if found.count == 2, isPair(found[0], last) {
        return speakers(found[0].phrase) + speakers(last.phrase)
      }
      return mutualObject(trigger, speakers(last.phrase))
    }
    var others: [Speaker] = []
    for party in found.dropLast().reversed() {
      others = speakers(party.phrase) + others
      if !["与", "和", "同", "跟", "及", "、"].contains(party.joint) { break }
    }
    if others.isEmpty, let subject = clauseBefore(trigger) { others = subject }
    let all = unique(others + speakers(last.phrase))
    return all.count >= 2 ? all : nil
  }

  /// 普京习近平视频通话: two names side by side in a headline.
  private func isPair(_ left: Party, _ right: Party) -> Bool {
    left.phrase.tokens.upperBound == right.phrase.tokens.lowerBound
  }

  /// 会晤习近平: a word that may take its partner after it as well.
  private func mutualObject(_ trigger: Trigger, _ subject: [Speaker]) -> [Speaker]? {
    guard trigger.word.contains(.verb) else { return nil }
    return verbParties(trigger)
  }

  /// Who receives whom: 习近平会见梅德韦杰夫.
  func verbParties(_ trigger: Trigger) -> [Speaker]? {
    guard let object = objectAfter(trigger) else { return nil }
    var subject: [Speaker] = []
    if let before = finder.subject(before: trigger.token, from: trigger.clause.lowerBound) {
      subject = before.speakers.flatMap(speakers)
    }
    if subject.isEmpty { subject = clauseBefore(trigger) ?? [] }
    let all = unique(subject + object)
    return all.count >= 2 ? all : nil
  }

  /// The people named right after a word of meeting.
  private func objectAfter(_ trigger: Trigger) -> [Speaker]? {
    let least = trigger.token + 1
    var end = least + 1
    while end <= min(trigger.clause.upperBound, least + 14) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        case .person = phrase.kind
      {
        return speakers(phrase)
      }
      let kinds = block.token(end - 1).kinds
      if kinds.hasAny([.close, .preposition]) && !kinds.hasAny([.modifier]) { return nil }
      end += 1
    }
    return nil
  }

  /// The subject of the clauses before, or whom the text speaks of.
  func clauseBefore(_ trigger: Trigger) -> [Speaker]? {
    for clause in sentence.clauses.reversed() where clause.upperBound <= trigger.clause.lowerBound {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound) {
        let found = subject.speakers.flatMap(speakers)
        if !found.isEmpty { return found }
      }
    }
    return memory.topic.map { [$0] }
  }

  func unique(_ speakers: [Speaker]) -> [Speaker] {
    speakers.reduce(into: []) { kept, speaker in
      if !kept.contains(where: { $0.isSame(as: speaker) }) { kept.append(speaker) }
    }
  }

  /// Who writes to whom: 高智晟上书中共高层, 团体向国际奥委会递交联署信.
  func letterParties(_ trigger: Trigger) -> [Speaker]? {
    let clause = trigger.clause
    var all =
      finder.leading(from: clause.lowerBound, to: trigger.token)?
      .speakers.flatMap(speakers) ?? []
    all += parties(from: clause.lowerBound, to: trigger.token).flatMap { speakers($0.phrase) }
    all += recipient(before: trigger)
    if let object = phraseAfter(trigger) { all += speakers(object) }
    if all.isEmpty, let subject = clauseBefore(trigger) { all = subject }
    if all.count < 2 { all += petitioned(after: trigger) }
    all = unique(all)
    return all.isEmpty ? nil : Array(all.prefix(3))
  }

  /// The one a letter goes to, by 向, 致 or 给 before the word.
  private func recipient(before trigger: Trigger) -> [Speaker] {
    guard
      let opener = trigger.clause.last(where: {
        $0 < trigger.token && ["向", "致", "给"].contains(block.folded($0))
      })
    else { return [] }
    var best: Phrase?
    for end in (opener + 2)..<max(opener + 2, trigger.token + 1) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: opener + 1) { best = phrase }
    }
    return best.map(speakers) ?? []
  }

  /// The one asked for something right after a letter: 联署公开信，要求人权理事会….
  private func petitioned(after trigger: Trigger) -> [Speaker] {
    guard let next = sentence.clauses.first(where: { $0.lowerBound > trigger.token }),
      block.token(next.lowerBound).kinds.hasAny([.petition, .demand])
    else { return [] }
    return finder.leading(from: next.lowerBound + 1, to: next.upperBound)?
      .speakers.flatMap(speakers) ?? []
  }

  /// The phrase right after a word of writing, or the few words left in its clause.
  private func phraseAfter(_ trigger: Trigger) -> Phrase? {
    let least = trigger.token + 1
    let limit = trigger.clause.upperBound
    guard least < limit, ["上书", "致信", "致函", "写信", "去信", "致电"].contains(block.folded(trigger.token))
    else { return nil }
    if limit - least <= 3,
      block.text.folded(
        Int(block.token(least).start),
        Int(block.token(limit - 1).end)
      ).unicodeScalars.count <= 8,
      finder.phrases.phrase(endingAt: limit, notBefore: least) == nil
    {
      return Phrase(tokens: least..<limit, kind: .group)
    }
    for end in (least + 1)..<max(least + 1, min(limit, least + 6) + 1) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        phrase.tokens.lowerBound == least
      {
        return phrase
      }
    }
    return nil
  }
}
