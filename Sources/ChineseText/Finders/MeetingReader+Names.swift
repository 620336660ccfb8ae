extension MeetingReader {
  /// Whom a phrase names; nobody where it is an audience.
  func speakers(_ phrase: Phrase) -> [Speaker] {
    if phrase.kind == .pronoun, block.token(phrase.tokens.lowerBound).length == 1,
      let own = subjectOfSentence(before: phrase)
    {
      return [own]
    }
    if let titled = titled(phrase) { return [titled] }
    let found = resolver.speakers(of: phrase)
    guard found.count == 1, found[0].person < 0 else { return found }
    guard !isNobody(phrase) else { return [] }
    if let both = leaders(phrase, found[0].name) { return both }
    if let pair = officials(phrase) { return pair }
    return countries(phrase) ?? found
  }

  /// 首相 of 首相林远舟: the title alone is the one whose name follows.
  private func titled(_ phrase: Phrase) -> Speaker? {
    let end = phrase.tokens.upperBound
    guard phrase.kind == .role || phrase.kind == .group, block.isMention(end),
      let mention = block.mentions.first(where: { $0.firstToken == end })
    else { return nil }
    return memory.speaker(mention.person)
  }

  /// 夏伯特透露，他将与…会面: whoever the sentence begins with.
  private func subjectOfSentence(before phrase: Phrase) -> Speaker? {
    for clause in sentence.clauses where clause.upperBound <= phrase.tokens.lowerBound {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound)?.speakers
        .first,
        case .person(let person) = subject.kind
      {
        return memory.speaker(person)
      }
    }
    return nil
  }

  /// 俄中两国领导人: the two whom the text speaks of.
  private func leaders(_ phrase: Phrase, _ name: String) -> [Speaker]? {
    guard ["两国领导人", "两国元首", "两国总统", "领导人"].contains(where: { name.hasSuffix($0) }),
      block.token(phrase.tokens.lowerBound).kinds.contains(.short)
    else { return nil }
    let pair = memory.resolve(pronoun: "两国领导人")
    return pair.count == 2 ? pair : nil
  }

  /// 美国与古巴官员: the two countries whose people meet.
  private func officials(_ phrase: Phrase) -> [Speaker]? {
    guard phrase.kind == .group || phrase.kind == .role,
      let joint = phrase.tokens.first(where: { block.plays(.pairing, at: $0) }),
      joint > phrase.tokens.lowerBound, joint + 1 < phrase.tokens.upperBound
    else { return nil }
    let both = [joint - 1, joint + 1]
    guard both.allSatisfy({ block.token($0).kinds.hasAny([.country, .capital]) }) else {
      return nil
    }
    return both.map { index in
      let token = block.token(index)
      return Speaker(
        name: block.text.original(Int(token.start), Int(token.end)),
        person: -1,
        kind: .country
      )
    }
  }

  /// 美加两国: the countries the characters stand for.
  private func countries(_ phrase: Phrase) -> [Speaker]? {
    let shorts = phrase.tokens.prefix { block.token($0).kinds.contains(.short) }
    guard shorts.count >= 2 else { return nil }
    return shorts.compactMap { index in
      lexicon.standings[block.unit(index)].map { Speaker(name: $0, person: -1, kind: .country) }
    }
  }

  func unique(_ speakers: [Speaker]) -> [Speaker] {
    speakers.reduce(into: []) { kept, speaker in
      if !kept.contains(where: { $0.isSame(as: speaker) }) { kept.append(speaker) }
    }
  }
}
