extension SentenceReader {
  private static let opinions = ["分析", "评论"].map { ScriptFolding.standard.fold($0) }

  /// Whether a cue begins with the noun for an opinion: 分析认为, 评论指.
  private func isOpinion(_ cue: Cue) -> Bool {
    let start = Int(block.token(cue.tokens.lowerBound).start)
    let end = Int(block.token(cue.tokens.upperBound - 1).end)
    return end - start >= 3
      && Self.opinions.contains { $0.elementsEqual(block.text.units[start..<(start + 2)]) }
  }

  /// 分析认为 at the head of a clause: nobody at all holds the opinion.
  func isNobodysOpinion(_ cue: Cue, in clause: Range<Int>, _ finder: SpeakerFinder) -> Bool {
    guard isOpinion(cue) else { return false }
    let first = cue.tokens.lowerBound
    return finder.skippingOpening(from: clause.lowerBound, to: first) == first
  }

  /// 有分析认为: an opinion of nobody in particular.
  func opinion(_ cue: Cue, in clause: Range<Int>, _ resolver: SpeakerResolver) -> Speaker? {
    guard isOpinion(cue) else { return nil }
    let first = cue.tokens.lowerBound
    let end = Int(block.token(first).start) + 2
    if block.plays(.possessive, at: first - 1),
      let owner = resolver.phrases.phrase(endingAt: first - 1, notBefore: clause.lowerBound)
    {
      // 韩国舆论的分析认为; a medium speaks by its own name.
      if owner.kind == .outlet { return resolver.speakers(of: owner).first }
      let begin = Int(block.token(owner.tokens.lowerBound).start)
      return Speaker(name: block.text.original(begin, end), person: -1, kind: .group)
    }
    guard block.plays(.existing, at: first - 1) else { return nil }
    let begin = Int(block.token(first - 1).start)
    return Speaker(name: block.text.original(begin, end), person: -1, kind: .group)
  }

  /// Somebody whom no list knows, right before a word of saying with words of its own: 小孩说：“…”.
  func plainSubject(before cue: Cue, from least: Int, _ finder: SpeakerFinder) -> Phrase? {
    guard cue.kinds.hasAny([.say, .ask]) else { return nil }
    let start = finder.skippingOpening(from: least, to: cue.tokens.lowerBound)
    guard block.depthOpens(after: cue.tokens.upperBound) || introduces(start, cue) else {
      return nil
    }
    var end = cue.tokens.lowerBound
    while end > start, block.token(end - 1).kinds.hasAny([.adverb, .time]) {
      end -= 1
    }
    guard start < end, end - start <= 3 else { return nil }
    let isNoun = Range(from: start, to: end).allSatisfy { index in
      let token = block.token(index)
      let isPlain = token.kinds.isEmpty || token.kinds == .common
      let word = token.word
      return isPlain && (word < 0 || block.lexicon.meetings[Int(word)].isEmpty)
    }
    return isNoun ? Phrase(tokens: Range(from: start, to: end), kind: .group) : nil
  }

  /// 还有渔家说，…, 一名渔家说，…: somebody new, whatever the noun.
  private func introduces(_ start: Int, _ cue: Cue) -> Bool {
    guard Unit.endsClause(block.unit(cue.tokens.upperBound)) else { return false }
    let first = block.token(start)
    return block.plays(.existing, at: start) || block.plays(.existing, at: start - 1)
      || first.length > 1 && block.plays(.counter, at: start)
      || first.kinds.contains(.number) && block.plays(.counter, at: start + 1)
  }

  /// 他引述作家的话告诉本台: whoever tells speaks, with the words of another.
  func retellingSubject(
    _ cue: Cue,
    from least: Int,
    _ finder: SpeakerFinder
  ) -> SpeakerFinder.Subject? {
    guard cue.kinds.contains(.tell), block.plays(.speech, at: cue.tokens.lowerBound - 1),
      let carrier = Range(from: least, to: cue.tokens.lowerBound).last(where: {
        block.plays(.quoting, at: $0)
      })
    else { return nil }
    return finder.subject(before: carrier, from: least)
  }

  /// 被一些人认为: who holds an opinion about the subject stands between.
  func opinionHolder(_ cue: Cue, from least: Int, _ finder: SpeakerFinder) -> SpeakerFinder.Subject?
  {
    guard cue.kinds.contains(.think),
      let holder = finder.phrases.phrase(endingAt: cue.tokens.lowerBound, notBefore: least),
      block.plays(.suffering, at: holder.tokens.lowerBound - 1)
    else { return nil }
    return SpeakerFinder.Subject(speakers: [holder])
  }

  /// 报道还提到, “…”报道说: the report that the text told of before says more.
  func report(before cue: Cue, from least: Int, _ resolver: SpeakerResolver) -> Phrase? {
    let first = cue.tokens.lowerBound
    if block.plays(.nounSaying, at: first), cue.kinds.contains(.carry),
      first == least || Unit.closesQuotation(block.unit(first - 1))
    {
      return Phrase(tokens: first..<(first + 1), kind: .readout)
    }
    var start = first
    while start > least, block.token(start - 1).kinds.hasAny([.adverb, .time]) {
      start -= 1
    }
    let noun = start - 1
    guard noun >= least, start < first || block.token(first).length > 1,
      block.plays(.writtenWork, at: noun), block.token(noun).kinds.contains(.carry),
      noun == least || Unit.endsClause(block.unit(noun - 1))
        || Unit.closesQuotation(block.unit(noun - 1))
    else { return nil }
    return Phrase(tokens: noun..<(noun + 1), kind: .readout)
  }

  /// Whose words are carried: 援引专家的分析报道说, 引述普京称.
  func quotedSubject(
    _ cue: Cue,
    in clause: Range<Int>,
    _ finder: SpeakerFinder
  ) -> SpeakerFinder.Subject? {
    guard
      let carrier = Range(from: clause.lowerBound, to: cue.tokens.lowerBound).last(where: {
        block.plays(.quoting, at: $0)
      }), cue.tokens.lowerBound - carrier <= 10
    else { return nil }
    var last = cue.tokens.lowerBound
    while last > carrier + 2,
      block.token(last - 1).kinds.contains(.adverb)
        || block.plays(.speech, at: last - 1) || block.plays(.possessive, at: last - 1)
    {
      last -= 1
    }
    if let whole = finder.phrases.phrase(endingAt: last, notBefore: carrier + 1),
      ![.body, .country, .outlet].contains(whole.kind)
    {
      // 引述熟悉案情的知情人士的话指出: whoever stands right before the word of saying.
      return SpeakerFinder.Subject(speakers: [whole])
    }
    var best: Phrase?
    for end in (carrier + 2)..<max(carrier + 2, cue.tokens.lowerBound + 1) {
      guard let phrase = finder.phrases.phrase(endingAt: end, notBefore: carrier + 1) else {
        if best != nil { break }
        continue
      }
      best = phrase
    }
    return best.map { SpeakerFinder.Subject(speakers: [$0]) }
  }
}
