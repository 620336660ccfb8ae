extension SentenceReader {
  /// The speakers a cue without a subject takes over.
  func inherited(
    _ position: Int,
    _ finder: SpeakerFinder,
    _ earlier: [Reading],
    _ resolver: SpeakerResolver,
    _ memory: Coreference,
    _ cue: Cue
  ) -> [Speaker]? {
    guard cue.kinds.hasAny([.say, .write, .think, .ask, .carry]) || isBare(cue, position, earlier)
    else { return nil }
    let clause = sentence.clauses[position]
    // 目前迹象表明，…: what shows it is named before the word.
    guard !block.plays(.shows, at: cue.tokens.lowerBound) else { return nil }
    guard !isSomebodyElses(cue, in: clause), !isThings(cue, in: clause) else { return nil }
    if let own = subjectTold(before: position, by: earlier.last, finder, resolver) { return own }
    if let last = earlier.last(where: { !isEmbedded($0) || $0.clause == position }) {
      return last.speakers
    }
    if opensAnew(clause, before: cue, finder) { return nil }
    for range in sentence.clauses[..<position].reversed() {
      if block.plays(.actingAs, at: range.lowerBound),
        let whole = resolver.phrases.phrase(
          endingAt: range.upperBound,
          notBefore: range.lowerBound + 1
        )
      {
        // 作为航运业老大的海岚集团，曾宣称…: the clause names nobody but the subject.
        return resolved([whole], resolver)
      }
      if !finder.isPredicate(range),
        let subject = finder.leading(from: range.lowerBound, to: range.upperBound)
      {
        let speakers = resolved(subject.speakers, resolver)
        if !speakers.isEmpty { return speakers }
      }
    }
    if let last = earlier.last { return last.speakers }
    if cue.kinds.contains(.carry), let outlet = memory.outlet,
      cue.tokens.lowerBound == sentence.clauses[position].lowerBound
    {
      return [Speaker(name: outlet, person: -1, kind: .outlet)]
    }
    // 相信居民们还要等: the author's own opinion.
    guard cue.kinds.hasAny([.say, .write, .ask]) else { return nil }
    guard isSubjectless(position, cue) else { return nil }
    if memory.speakers.count > 1, memory.topic == memory.speakers.last { return memory.speakers }
    return memory.topic.flatMap { $0.kind == .country ? nil : [$0] }
  }

  /// 海湾台报道，警方检测了两次，证实…: whom a medium tells of goes on, not the medium.
  private func subjectTold(
    before position: Int,
    by last: Reading?,
    _ finder: SpeakerFinder,
    _ resolver: SpeakerResolver
  ) -> [Speaker]? {
    guard let last, last.cue.kinds.contains(.carry),
      last.speakers.allSatisfy({ $0.kind == .outlet }),
      let told = sentence.clauses[Range(from: last.clause + 1, to: position)].first(where: {
        finder.leading(from: $0.lowerBound, to: $0.upperBound) != nil
      }), let subject = finder.leading(from: told.lowerBound, to: told.upperBound)
    else { return nil }
    let speakers = resolved(subject.speakers, resolver)
    return speakers.isEmpty ? nil : speakers
  }

  /// 海岚服饰在广告上写道: somebody whom no list knows opens the clause.
  private func opensAnew(_ clause: Range<Int>, before cue: Cue, _ finder: SpeakerFinder) -> Bool {
    let start = finder.skippingOpening(from: clause.lowerBound, to: cue.tokens.lowerBound)
    let name = Range(from: start, to: cue.tokens.lowerBound).prefix {
      let kinds = block.token($0).kinds
      return kinds.isEmpty || kinds == .common
    }
    let end = start + name.count
    return (1...4).contains(name.count) && block.plays(.standing, at: end)
      && !name.contains { block.plays(.deed, at: $0) || block.plays(.transitive, at: $0) }
  }

  private static let longestName = 10

  /// 我说, 大家都认为, 更直接地说, 又称…: not the words of whoever spoke before.
  private func isSomebodyElses(_ cue: Cue, in clause: Range<Int>) -> Bool {
    let first = cue.tokens.lowerBound
    let name = Range(from: cue.tokens.upperBound, to: clause.upperBound)
    if block.plays(.alias, at: first),
      (1...Self.longestName).contains(length(name.lowerBound, name.upperBound)),
      name.allSatisfy({
        block.token($0).kinds.isDisjoint(with: [.adverb, .negation, .connective, .mark])
      })
    {
      return true
    }
    if block.plays(.said, at: first), block.plays(.manner, at: first - 1) { return true }
    var place = first
    while place > clause.lowerBound,
      block.token(place - 1).kinds.hasAny([.adverb, .time, .modal])
        || block.plays(.slight, at: place - 1)
    {
      place -= 1
    }
    return place > clause.lowerBound && block.plays(.anybody, at: place - 1)
  }

  /// 该计划称: a thing told of before says it.
  private func isThings(_ cue: Cue, in clause: Range<Int>) -> Bool {
    guard
      let pointer = Range(from: clause.lowerBound, to: cue.tokens.lowerBound).last(where: {
        block.token($0).kinds.contains(.demonstrative)
      }),
      pointer == clause.lowerBound
        || !block.token(pointer - 1).kinds.contains(.preposition)
    else { return false }
    let thing = Range(from: pointer + 1, to: cue.tokens.lowerBound)
    let others: WordKind = [
      .title, .person, .organization, .outlet, .pronoun, .adverb, .preposition, .mark, .readout,
    ]
    return (1...3).contains(thing.count)
      && thing.allSatisfy { block.token($0).kinds.isDisjoint(with: others) && !block.isMention($0) }
  }

  /// Whether nothing of weight stands before a cue in its clause or after the cue before it.
  private func isBare(_ cue: Cue, _ position: Int, _ earlier: [Reading]) -> Bool {
    let clause = sentence.clauses[position]
    let last = earlier.last { $0.clause == position }
    let least = last?.cue.tokens.upperBound ?? clause.lowerBound
    let start = SpeakerFinder(block).skippingOpening(from: least, to: cue.tokens.lowerBound)
    return cue.tokens.lowerBound - start <= 1
  }

  /// 否定台方称…，只表示…: whether a speaker is named in the middle of what another does.
  private func isEmbedded(_ reading: Reading) -> Bool {
    let clause = sentence.clauses[reading.clause]
    let start = SpeakerFinder(block).skippingOpening(
      from: clause.lowerBound,
      to: reading.cue.tokens.lowerBound
    )
    guard reading.isExplicit, reading.subjectStart > start else { return false }
    // 国防部安全事务助理部长马可·罗西: an office right before a name is all of it a title.
    if block.token(reading.subjectStart - 1).kinds.hasAny(.title) { return false }
    return Range(from: start, to: reading.subjectStart).contains { index in
      block.token(index).kinds.isDisjoint(with: [.title, .modifier, .organization, .place, .mark])
    }
  }

  /// Whether nothing that could be a subject stands before a cue.
  private func isSubjectless(_ position: Int, _ cue: Cue) -> Bool {
    let clause = sentence.clauses[position]
    let finder = SpeakerFinder(block)
    let start = finder.skippingOpening(from: clause.lowerBound, to: cue.tokens.lowerBound)
    return Range(from: start, to: cue.tokens.lowerBound).allSatisfy { index in
      block.token(index).kinds.hasAny([.adverb, .time, .connective, .conjunction, .particle])
    } || cue.tokens.lowerBound - start <= 1 && !cue.kinds.contains(.say)
  }
}
