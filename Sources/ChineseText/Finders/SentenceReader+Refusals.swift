extension SentenceReader {
  /// Whether what surrounds a cue shows that nothing is told by it.
  func saysNothing(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    isYetToBeSaid(reading) || isInTimePhrase(reading, clause) || namesInBrackets(reading)
      || isNounObject(reading, from: reading.cue.tokens.upperBound, to: clause.upperBound)
      || isReason(reading, clause) || isSuffered(reading, clause) || isOwned(reading)
  }

  /// 认定对方的南海主张“…”: behind 的 and a noun the word is a noun as well.
  private func isOwned(_ reading: Reading) -> Bool {
    let cue = reading.cue.tokens.lowerBound
    return reading.isExplicit && reading.cue.kinds.contains(.announce)
      && block.plays(.possessive, at: cue - 2) && cue - 2 > reading.subjectStart
      && !block.token(cue - 1).kinds.hasAny(.title) && !block.isMention(cue - 1)
  }

  /// 曾被川普批评因而离职: what somebody suffers from another is told, not what that one said.
  private func isSuffered(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    let isPassive = Range(from: reading.subjectStart - 1, to: reading.cue.tokens.lowerBound)
      .contains {
        block.plays(.suffering, at: $0)
      }
    // 得到议会确认: what somebody receives.
    return reading.isExplicit && !reading.cue.kinds.contains(.think)
      && (isPassive || block.plays(.received, at: reading.subjectStart - 1))
      && reading.cue.tokens.upperBound < clause.upperBound
      && Unit.closing(block.unit(reading.cue.tokens.upperBound)) == 0
  }

  /// 新的病毒（又称…）: a word in brackets that has its subject before them gives a name.
  func namesInBrackets(_ reading: Reading) -> Bool {
    let cue = Int(block.token(reading.cue.tokens.lowerBound).start)
    guard let bracket = Bracket.around(cue, in: block.text) else { return false }
    return !reading.isExplicit
      || Int(block.token(reading.subjectStart).start) < bracket.lowerBound
  }

  /// 将再次强调, 可能会表示: nothing is said yet.
  func isYetToBeSaid(_ reading: Reading) -> Bool {
    var index = reading.cue.tokens.lowerBound - 1
    let least = sentence.clauses[reading.clause].lowerBound
    while index >= least {
      if block.plays(.future, at: index) { return true }
      guard block.token(index).kinds.contains(.adverb) else { break }
      index -= 1
    }
    if isPlannedBefore(reading) { return true }
    return Range(from: reading.subjectStart, to: reading.cue.tokens.lowerBound).contains {
      block.plays(.future, at: $0) && block.token($0).length > 1
    }
  }

  /// 预计他将抨击…，并呼吁…: what is joined to a plan is planned.
  func isPlannedBefore(_ reading: Reading) -> Bool {
    let clause = sentence.clauses[reading.clause]
    guard !reading.isExplicit, reading.clause > 0,
      clause.lowerBound < reading.cue.tokens.lowerBound,
      Range(from: clause.lowerBound, to: reading.cue.tokens.lowerBound).allSatisfy({
        block.token($0).kinds.hasAny([.conjunction, .connective, .adverb, .time])
      })
    else { return false }
    let earlier = sentence.clauses[reading.clause - 1]
    return earlier.contains { block.plays(.future, at: $0) }
      && earlier.allSatisfy { !block.token($0).kinds.contains(.say) }
  }

  /// 当川普表示反对骚乱时: the cue stands inside a phrase of time.
  func isInTimePhrase(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    guard reading.cue.tokens.upperBound < clause.upperBound,
      block.plays(.closer, at: clause.upperBound - 1),
      block.token(clause.upperBound - 1).kinds.contains(.close)
    else { return false }
    // 自台方披露…以来: a time, whatever opens it.
    if block.folded(clause.upperBound - 1) == "以来" { return true }
    let first = clause.first { !block.token($0).kinds.contains(.connective) } ?? clause.lowerBound
    return block.plays(.placeOpener, at: first)
      && !Range(from: first, to: reading.cue.tokens.lowerBound).contains {
        block.token($0).kinds.contains(.close) && Unit.endsClause(block.unit($0 + 1))
      }
  }

  /// 因批评政府而被捕: what is said is only the reason for something else.
  func isReason(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    let cue = reading.cue.tokens
    // 因揭露丑闻被封杀: no subject stands between the reason and its verb.
    if block.plays(.owing, at: cue.lowerBound - 1),
      !reading.isExplicit || reading.subjectStart < cue.lowerBound - 1
    {
      return true
    }
    guard !reading.cue.kinds.contains(.say) else { return false }
    let isOpened = Range(from: clause.lowerBound, to: cue.lowerBound).contains {
      block.plays(.owing, at: $0)
    }
    return isOpened
      && Range(from: cue.upperBound, to: clause.upperBound).contains {
        block.plays(.thereby, at: $0)
      }
  }

  /// 有记者质疑特朗普，中国…: nothing but a name before the comma.
  func isAimedAt(from end: Int, _ clause: Range<Int>) -> Bool {
    guard end < clause.upperBound, block.unit(clause.upperBound) == Unit.comma,
      let phrase = PhraseReader(block: block).phrase(endingAt: clause.upperBound, notBefore: end),
      phrase.tokens.lowerBound == end,
      let next = sentence.clauses.first(where: {
        $0.lowerBound > clause.upperBound - 1
      })
    else { return false }
    let kinds = block.token(next.lowerBound).kinds
    let goesOn: WordKind = [.conjunction, .adverb, .preposition, .connective, .particle]
    return SpeakerFinder(block).leading(from: next.lowerBound, to: next.upperBound) != nil
      && kinds.isDisjoint(with: goesOn)
  }

  /// 否认这一毫无根据的指控: what is denied or granted is a thing.
  func isNounObject(_ reading: Reading, from start: Int, to end: Int) -> Bool {
    let cue = reading.cue.tokens.lowerBound
    guard reading.cue.kinds.contains(.accuse) || block.plays(.granting, at: cue),
      start < end, block.plays(.claimNoun, at: end - 1)
    else { return false }
    return Range(from: max(start, end - 4), to: end).contains {
      block.plays(.possessive, at: $0) || block.token($0).kinds.contains(.demonstrative)
    }
  }
}
