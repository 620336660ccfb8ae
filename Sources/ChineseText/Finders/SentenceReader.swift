/// Reads the attributions of one sentence.
struct SentenceReader {
  let block: BlockReading
  let splitter: SentenceSplitter
  let sentence: Sentence
  /// The sentence before, whose quotation a cue behind it may claim.
  let previous: Sentence?
  /// The words that earlier attributions of the block cover.
  let claimed: [Range<Int>]

  /// Whether somebody retells what others said: only plain words of saying count, and names.
  var isRetold = false

  var found: [Attribution] = []
  /// Who speaks in the next block: 他写道： at the end of this one.
  var announced: [Speaker] = []
  /// The speakers of the last cue in this sentence.
  var lastSpeakers: [Speaker] = []

  init(
    block: BlockReading,
    splitter: SentenceSplitter,
    sentence: Sentence,
    previous: Sentence?,
    claimed: [Range<Int>]
  ) {
    self.block = block
    self.splitter = splitter
    self.sentence = sentence
    self.previous = previous
    self.claimed = claimed
  }

  /// A cue with the clause that holds it and who it belongs to.
  struct Reading {
    let cue: Cue
    let clause: Int
    var speakers: [Speaker]
    var addressee: String?
    /// Whether the clause itself names the speaker.
    var isExplicit: Bool
    /// Where the subject's clause part begins, in tokens.
    var subjectStart: Int
  }

  /// Reads all cues, from left to right.
  mutating func read(_ memory: inout Coreference) {
    let reader = CueReader(block: block, splitter: splitter)
    let finder = SpeakerFinder(block)
    var readings: [Reading] = []
    var allowed: [Reading] = []
    for (position, clause) in sentence.clauses.enumerated() {
      var least = clause.lowerBound
      for cue in reader.cues(in: clause, depth: sentence.depth) {
        if let reading = reading(cue, position, from: least, finder, allowed, memory) {
          readings.append(reading)
          if isAllowed(reading, before: allowed) {
            allowed.append(reading)
            lastSpeakers = reading.speakers
          }
          least = cue.tokens.upperBound
        }
      }
    }
    for (index, reading) in allowed.enumerated() {
      attribute(reading, next: Array(allowed.dropFirst(index + 1)), &memory)
    }
  }

  private func reading(
    _ cue: Cue,
    _ position: Int,
    from least: Int,
    _ finder: SpeakerFinder,
    _ earlier: [Reading],
    _ memory: Coreference
  ) -> Reading? {
    guard !isNobodysOpinion(cue, in: sentence.clauses[position], finder),
      !isRetold || isRetelling(cue)
    else { return nil }
    let resolver = SpeakerResolver(block: block, memory: memory)
    let subject =
      retellingSubject(cue, from: sentence.clauses[position].lowerBound, finder)
      ?? quotedSubject(cue, in: sentence.clauses[position], finder)
      ?? opinionHolder(cue, from: least, finder)
      ?? finder.subject(before: cue.tokens.lowerBound, from: least)
    let addressee = subject?.addressee.map { resolver.printed($0) }
    let clause = sentence.clauses[position]
    func made(_ speakers: [Speaker], _ start: Int, isExplicit: Bool = true) -> Reading? {
      guard !speakers.isEmpty else { return nil }
      return Reading(
        cue: cue,
        clause: position,
        speakers: speakers,
        addressee: addressee,
        isExplicit: isExplicit,
        subjectStart: start
      )
    }
    if let first = subject?.speakers.first, let subject {
      if isRetold, first.kind == .pronoun || block.plays(.anybody, at: first.tokens.lowerBound) {
        return nil
      }
      guard position > 0 && cue.kinds.contains(.say) || !isSubordinate(first) else { return nil }
      if block.plays(.shows, at: cue.tokens.lowerBound) {
        // 警方表明; 警方的数据表明 is what the data say.
        let speaks =
          first.kind == .body
          && Range(from: first.tokens.upperBound, to: cue.tokens.lowerBound).allSatisfy {
            block.token($0).kinds.hasAny([.adverb, .time, .close, .mark])
          }
        if isPerson(first) || speaks {
          return made(resolved(subject.speakers, resolver), first.tokens.lowerBound)
        }
        guard first.kind == .readout, isReport(first),
          let giver = resolver.giver(of: first), ![.readout, .country].contains(giver.kind)
        else { return nil }
        return made([giver], first.tokens.lowerBound)
      }
      return made(resolved(subject.speakers, resolver), first.tokens.lowerBound)
    }
    if let opinion = opinion(cue, in: clause, resolver) {
      return made([opinion], cue.tokens.lowerBound)
    }
    if subject == nil, let plain = plainSubject(before: cue, from: least, finder) {
      return made(resolved([plain], resolver), plain.tokens.lowerBound)
    }
    if subject == nil, let report = report(before: cue, from: clause.lowerBound, resolver) {
      return made(resolver.speakers(of: report), report.tokens.lowerBound)
    }
    let speakers = inherited(position, finder, earlier, resolver, memory, cue) ?? []
    return made(speakers, clause.lowerBound, isExplicit: false)
  }

  /// 研究报告, 公告: what shows something as much as it says it.
  private func isReport(_ phrase: Phrase) -> Bool {
    let head = block.folded(phrase.tokens.upperBound - 1)
    return ["报告", "研报", "白皮书", "公告", "通告", "声明"].contains { head.hasSuffix($0) }
  }

  /// 我们组织敦促政府…: what somebody quoted says that others say, and no 指控 or 呼吁 of theirs.
  private func isRetelling(_ cue: Cue) -> Bool {
    if cue.kinds.contains(.accuse) { return false }
    return cue.kinds.hasAny([.say, .tell])
      || cue.kinds.hasAny([.demand, .petition])
        && !Unit.endsClause(block.unit(cue.tokens.upperBound))
  }

  /// Whether the subject stands in a clause of reason, where nothing is reported; a reason told
  /// behind the matter is (股价下跌，因公司表示，…).
  private func isSubordinate(_ phrase: Phrase) -> Bool {
    block.plays(.reason, at: phrase.tokens.lowerBound - 1)
  }

  /// The speakers of phrases; 他 is whoever speaks earlier in the sentence.
  func resolved(_ phrases: [Phrase], _ resolver: SpeakerResolver) -> [Speaker] {
    phrases.flatMap { phrase in
      if phrase.kind == .pronoun, lastSpeakers.count == 1, lastSpeakers[0].person >= 0,
        phrase.tokens.count == 1, block.token(phrase.tokens.lowerBound).length == 1
      {
        return lastSpeakers
      }
      if let opener = opener(before: phrase) { return [resolver.memory.speaker(opener)] }
      if phrase.kind == .pronoun, let several = several(before: phrase, resolver) {
        return several
      }
      if let unnamed = unnamedOpener(before: phrase, resolver) { return unnamed }
      let found = resolver.speakers(of: phrase)
      // 他们认为: whoever they are, the text has no name for them.
      return found.isEmpty && isPlural(phrase) ? [resolver.unresolved(phrase)] : found
    }
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    switch phrase.kind {
    case .person, .pronoun, .role, .group: true
    default: false
    }
  }

  /// 24名工程师: a role that several hold.
  private func isCounted(_ phrase: Phrase) -> Bool {
    phrase.kind == .role && phrase.tokens.count > 1
      && block.token(phrase.tokens.lowerBound).kinds
        .isDisjoint(with: [.title, .country, .organization, .short, .side])
  }

  private func isPlural(_ phrase: Phrase) -> Bool {
    phrase.kind == .pronoun && block.plays(.they, at: phrase.tokens.lowerBound)
  }

  /// 特朗普对增加预算表示欢迎，他…: the person whom an earlier clause of the sentence begins with.
  private func opener(before phrase: Phrase) -> Int? {
    guard phrase.kind == .pronoun, block.plays(.third, at: phrase.tokens.lowerBound) else {
      return nil
    }
    let finder = SpeakerFinder(block)
    let earlier = sentence.clauses.prefix { $0.upperBound <= phrase.tokens.lowerBound }
    for clause in [earlier.last, earlier.first].compactMap(\.self) {
      guard
        let whole = finder.phrases.phrase(
          endingAt: clause.upperBound,
          notBefore: clause.lowerBound
        ), case .person(let person) = whole.kind,
        block.token(whole.tokens.lowerBound - 1).kinds.hasAny(.title)
      else { continue }
      // 公司的执行长凯飒，他…: a clause that does nothing but name him.
      return person
    }
    for clause in sentence.clauses where clause.upperBound <= phrase.tokens.lowerBound {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        subject.speakers.count == 1, case .person(let person) = subject.speakers[0].kind
      {
        return person
      }
    }
    return nil
  }

  /// 港人林先生住在这里，他表示…: somebody without a full name whom an earlier clause begins with.
  private func unnamedOpener(before phrase: Phrase, _ resolver: SpeakerResolver) -> [Speaker]? {
    guard phrase.kind == .pronoun, block.plays(.third, at: phrase.tokens.lowerBound),
      lastSpeakers.allSatisfy({ $0.kind == .outlet })
    else { return nil }
    let finder = SpeakerFinder(block)
    for clause in sentence.clauses.reversed() where clause.upperBound <= phrase.tokens.lowerBound {
      guard let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        let first = subject.speakers.first, subject.speakers.count == 1
      else { continue }
      let isAddressed =
        first.kind == .group
        && block.token(first.tokens.upperBound - 1).kinds.contains(.address)
      return isAddressed ? resolver.speakers(of: first) : nil
    }
    return nil
  }

  /// 多名人士出庭，他们重申…: the group that an earlier clause of the sentence begins with.
  private func several(before phrase: Phrase, _ resolver: SpeakerResolver) -> [Speaker]? {
    guard
      block.plays(.plural, at: phrase.tokens.upperBound - 1)
        || block.folded(phrase.tokens.upperBound - 1).hasSuffix("们"), lastSpeakers.isEmpty
    else { return nil }
    let finder = SpeakerFinder(block)
    for clause in sentence.clauses where clause.upperBound <= phrase.tokens.lowerBound {
      if let subject = finder.leading(from: clause.lowerBound, to: clause.upperBound),
        let first = subject.speakers.first, first.kind == .group || isCounted(first)
      {
        return resolver.speakers(of: first)
      }
    }
    return nil
  }
}
