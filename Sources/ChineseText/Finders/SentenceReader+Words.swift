extension SentenceReader {
  /// Makes the attribution of a cue, where it has words.
  mutating func attribute(
    _ reading: Reading,
    next: [Reading],
    _ memory: inout Coreference
  ) {
    guard !isCarriedOnly(reading, next: next) else { return }
    guard var words = words(of: reading, next: next) else {
      if next.isEmpty, opensNextBlock(reading) { announced = reading.speakers }
      if reading.isExplicit, let speaker = reading.speakers.last { memory.noteSubject(speaker) }
      return
    }
    let via = media(before: reading)
    words.via = via.filter { name in !reading.speakers.contains { $0.name == name } }
    if isRepeated(words) { return }
    found.append(words)
    let cue = Int(block.token(reading.cue.tokens.lowerBound).start)
    if words.end < cue, announcesQuotation(reading), let more = wordsAfter(reading, next: next) {
      found.append(more)
    }
    // 他说，公司宣布支持…: he goes on speaking, not the company.
    let isNested = found.dropLast().contains {
      $0.start < words.start && words.end <= $0.end && !$0.direct
    }
    if !isNested { memory.remember(reading.speakers) }
  }

  /// 他写道： with nothing behind it: the words are the next paragraph.
  private func opensNextBlock(_ reading: Reading) -> Bool {
    let end = reading.cue.tokens.upperBound
    guard block.unit(end) == Unit.colon, reading.cue.kinds.hasAny([.say, .write, .tell]) else {
      return false
    }
    return Range(from: end + 1, to: block.tokens.count).allSatisfy {
      block.unit($0) == Unit.space
    }
  }

  private static let not = ScriptFolding.standard.fold("不" as Unicode.Scalar)

  /// Whether the kind of cue fits its surroundings.
  func isAllowed(_ reading: Reading, before: [Reading]) -> Bool {
    let kinds = reading.cue.kinds
    let end = reading.cue.tokens.upperBound
    let clause = sentence.clauses[reading.clause]
    let opens = end >= clause.upperBound || Unit.closing(block.unit(end)) != 0
    if let last = before.last, isRetold(reading, by: last) { return false }
    if isAskedFor(reading, clause), !opens { return false }
    if saysNothing(reading, clause) { return false }
    if let last = before.last, isStance(reading, clause, after: last) { return false }
    if block.plays(.posting, at: end - 1), end - reading.cue.tokens.lowerBound == 1 {
      return block.unit(end) == Unit.colon
        || block.unit(end) == Unit.comma && block.plays(.supposing, at: end + 1)
        || Unit.closing(block.unit(end)) != 0 && block.token(end - 1).length > 1
    }
    if kinds.contains(.say) || kinds.contains(.write) {
      return opens || !isAttitude(reading, from: end, to: clause.upperBound)
    }
    if kinds.contains(.think) {
      // 美方显然不相信，尤其在…后: what is not believed stands before.
      if block.unit(reading.cue.tokens.lowerBound) == Self.not, block.unit(end) == Unit.comma {
        return false
      }
      // 他表示，他认为…: the outer saying already has these words; 并认为… has its own.
      if let last = before.last, last.speakers == reading.speakers {
        return isJoined(reading) || isToldApart(reading, from: last)
      }
      // 不相信医院的解释: a thing is believed, nothing is told.
      if !opens, block.folded(end - 1).hasSuffix("相信"),
        tellsThing(from: end, to: clause.upperBound)
      {
        return false
      }
      return reading.isExplicit || opens || before.isEmpty && opensClause(reading)
    }
    if kinds.contains(.hope) {
      return reading.isExplicit && before.isEmpty
        && (opens || foretells(reading, to: clause.upperBound))
    }
    if announcesFurther(clause) { return true }
    if kinds.contains(.ask) {
      return opens || isQuestion(from: end) || quotationBefore(reading) != nil
    }
    if block.plays(.proposing, at: end - 1) { return Unit.endsClause(block.unit(end)) }
    if kinds.contains(.mention), block.plays(.explaining, at: end - 1), !opens {
      return explains(reading, clause)
    }
    if kinds.hasAny([.answer, .mention]) {
      return opens || tellsWish(from: end, clause) || tellsMatter(reading, clause)
        || showsFeeling(reading, clause) || promisesDeed(reading, to: clause.upperBound)
    }
    if kinds.hasAny([.accuse, .demand]), isAimedAt(from: end, clause) { return true }
    if kinds.contains(.accuse) {
      // 越批，…: a verb of one character needs its object.
      if block.token(end - 1).length == 1,
        block.unit(end) == Unit.comma || endsInNoun(clause)
      {
        return false
      }
      return opens || isReproach(from: end, to: clause.upperBound)
    }
    if kinds.contains(.demand) {
      return opens || appeals(reading, clause)
        || length(end, clause.upperBound) >= (block.kind == .title ? 4 : 6)
          && !(block.plays(.telling, at: end - 1)
            && tellsThing(from: end, to: clause.upperBound, within: 4))
        || goesOnWithWill(after: reading)
    }
    if kinds.contains(.announce) {
      // 宣布了在近海进行的演习: a thing.
      if block.plays(.aspect, at: end), isThingAnnounced(from: end + 1, clause) { return false }
      return opens || hasOwnSubject(from: end, to: clause.upperBound)
        || hasClause(from: end, to: clause.upperBound)
        || promisesDeed(reading, to: clause.upperBound)
    }
    if kinds.contains(.petition) {
      if demands(reading, to: clause.upperBound) || appeals(reading, clause) { return true }
      if asksForDeed(reading, to: clause.upperBound) { return true }
      return opens && reading.isExplicit && !isAccordingTo(reading)
        || isLetter() && clause.upperBound - end >= 3
    }
    if kinds.contains(.tell) {
      let start = clause.lowerBound
      let isMoved = Range(from: start, to: reading.cue.tokens.lowerBound).contains {
        block.plays(.disposal, at: $0)
      }
      return !isMoved && addressesSomebody(from: end)
        && !tellsThing(from: end, to: clause.upperBound)
    }
    return kinds.contains(.carry)
      && (opens || block.token(reading.cue.tokens.lowerBound).length > 2)
      && (reading.speakers.allSatisfy { $0.kind == .outlet } || isQuoted(reading)
        || tellsOfMedia(reading))
  }

  /// 他表示，中方对此表示强烈不满: a stance of a word or two within what is told.
  private func isStance(_ reading: Reading, _ clause: Range<Int>, after last: Reading) -> Bool {
    (reading.isExplicit || last.cue.kinds.contains(.say) && !last.cue.kinds.contains(.write))
      && reading.cue.kinds.contains(.say)
      && (1...8).contains(length(reading.cue.tokens.upperBound, clause.upperBound))
      && Range(from: reading.subjectStart, to: reading.cue.tokens.lowerBound).contains {
        block.plays(.matter, at: $0)
      }
  }

  /// 外媒报道指出: media without a name claim something with more than a bare report.
  private func tellsOfMedia(_ reading: Reading) -> Bool {
    reading.isExplicit && block.token(reading.cue.tokens.lowerBound).length > 2
      && reading.speakers.allSatisfy { speaker in
        speaker.kind == .group && ["媒", "媒体"].contains { speaker.name.hasSuffix($0) }
      }
  }

  /// “…，”《卫报》引述罗杰斯报道称: somebody whose words a medium quotes.
  private func isQuoted(_ reading: Reading) -> Bool {
    reading.isExplicit && block.plays(.quoting, at: reading.subjectStart - 1)
  }

  /// 警察局呼吁公众：…: whoever is appealed to stands before the colon.
  func appeals(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    guard reading.cue.kinds.hasAny([.demand, .petition, .accuse]),
      (1...4).contains(clause.upperBound - reading.cue.tokens.upperBound)
    else { return false }
    if block.unit(clause.upperBound) == Unit.colon { return true }
    // 部长提醒民众，…, 家属要求政府及有关部门，…
    let least = reading.cue.tokens.upperBound
    let whom = SpeakerFinder(block).leading(from: least, to: clause.upperBound)?.speakers
    return block.unit(clause.upperBound) == Unit.comma
      && whom?.first?.tokens.lowerBound == least
      && whom?.last?.tokens.upperBound == clause.upperBound
  }

  /// 他批评这一决定：“…”: a colon and quoted words end the clause of a cue.
  func announcesFurther(_ clause: Range<Int>) -> Bool {
    block.unit(clause.upperBound) == Unit.colon
      && Unit.closing(block.unit(clause.upperBound + 1)) != 0
  }

  /// Whether nothing but small words stands before a cue in its clause.
  func opensClause(_ reading: Reading) -> Bool {
    let cue = reading.cue.tokens.lowerBound
    let start = sentence.clauses[reading.clause].lowerBound
    return SpeakerFinder(block).skippingOpening(from: start, to: cue) == cue
  }

  /// 林远舟认为桥太旧，他认为应该重修: the words of the first cue end before the second.
  private func isToldApart(_ reading: Reading, from last: Reading) -> Bool {
    reading.isExplicit && reading.clause > last.clause && !isAtClauseEnd(last)
      && last.cue.kinds.contains(.think)
  }

  /// 并认为: a second thing said, not the first one told again.
  func isJoined(_ reading: Reading) -> Bool {
    let before = reading.cue.tokens.lowerBound - 1
    return before >= sentence.clauses[reading.clause].lowerBound
      && block.token(before).kinds.hasAny([.conjunction, .connective, .adverb])
  }

  /// 呼吁罗马教廷，不要…: the appeal goes on in the next clause.
  private func goesOnWithWill(after reading: Reading) -> Bool {
    guard reading.clause + 1 < sentence.clauses.count else { return false }
    let next = sentence.clauses[reading.clause + 1]
    let first = block.token(next.lowerBound).kinds
    if first.hasAny([.modal, .negation]) { return true }
    return first.contains(.preposition) && next.contains { block.plays(.auxiliary, at: $0) }
  }

  /// 国务院说，国务院否认…: a speaker whose own words tell what they say.
  private func isRetold(_ reading: Reading, by last: Reading) -> Bool {
    guard reading.isExplicit, reading.clause <= last.clause + 1,
      !block.token(reading.subjectStart).kinds.contains(.pronoun)
        || !reading.cue.kinds.contains(.say),
      reading.speakers.count == 1, last.speakers.count == 1,
      reading.speakers[0].isSame(as: last.speakers[0]), last.cue.kinds.contains(.say)
    else { return false }
    return reading.subjectStart <= last.cue.tokens.upperBound + 2 && quotationBefore(last) == nil
  }

  /// 呼吁海湾政府承认…: what others are to say is not said.
  private func isAskedFor(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    reading.isExplicit
      && Range(from: clause.lowerBound, to: reading.subjectStart).contains {
        let kinds = block.token($0).kinds
        return kinds.hasAny([.demand, .petition]) && !kinds.hasAny([.say, .noCue])
      }
  }

  /// Whether a medium only carries what somebody else says right after it.
  private func isCarriedOnly(_ reading: Reading, next: [Reading]) -> Bool {
    guard reading.speakers.allSatisfy({ $0.kind == .outlet }) else { return false }
    if isAccordingTo(reading),
      next.first.map({ !$0.isExplicit || $0.clause > reading.clause + 1 }) ?? true
    {
      // 据《清河晚报》透露，…: more than a report.
      return block.token(reading.cue.tokens.lowerBound).kinds.contains(.carry)
        || !reading.cue.kinds.contains(.say)
    }
    guard let following = next.first, following.isExplicit,
      following.cue.kinds.hasAny([.say, .write, .think, .demand, .accuse, .announce, .tell])
    else { return false }
    let between = sentence.clauses[(reading.clause + 1)..<max(following.clause, reading.clause + 1)]
    return between.allSatisfy {
      $0.count <= 4 || block.token($0.upperBound - 1).kinds.contains(.close)
    }
      && following.clause <= reading.clause + 3
  }

  /// 据美联社报道: a medium named as a source says nothing itself.
  private func isAccordingTo(_ reading: Reading) -> Bool {
    let clause = sentence.clauses[reading.clause]
    return Range(from: clause.lowerBound, to: reading.cue.tokens.lowerBound).contains {
      block.plays(.source, at: $0)
    }
  }

  /// The media named in the sentence before the words begin.
  private func media(before reading: Reading) -> [String] {
    block.outlets.filter { mention in
      sentence.tokens.contains(mention.tokens.lowerBound)
        && mention.tokens.lowerBound < sentence.clauses[reading.clause].upperBound
        && !isEmployer(mention)
    }.map { Self.name(of: $0, in: block) }
  }

  /// 喀麦隆论坛报记者克里斯托弗: the medium a speaker works for carries nothing.
  private func isEmployer(_ mention: OutletMention) -> Bool {
    let next = block.token(mention.tokens.upperBound).kinds
    return next.hasAny([.role, .office])
  }

  static func name(of mention: OutletMention, in block: BlockReading) -> String {
    block.text.original(
      Int(block.token(mention.tokens.lowerBound).start),
      Int(block.token(mention.tokens.upperBound - 1).end)
    )
  }

  private func isRepeated(_ words: Attribution) -> Bool {
    found.contains { $0.start == words.start && $0.speakers == words.speakers }
  }
}
