extension SentenceReader {
  /// Makes the attribution of a cue, where it has words.
  mutating func attribute(
    _ reading: Reading,
    next: [Reading],
    before: [Reading],
    _ memory: inout Coreference
  ) {
    guard isAllowed(reading, before: before), !isCarriedOnly(reading, next: next) else { return }
    guard var words = words(of: reading, next: next) else { return }
    let via = media(before: reading)
    words.via = via.filter { name in !reading.speakers.contains { $0.name == name } }
    if isRepeated(words) { return }
    found.append(words)
    memory.remember(reading.speakers)
  }

  /// Whether the kind of cue fits its surroundings.
  private func isAllowed(_ reading: Reading, before: [Reading]) -> Bool {
    let kinds = reading.cue.kinds
    if kinds.contains(.say) || kinds.contains(.write) { return true }
    let end = reading.cue.tokens.upperBound
    let clause = sentence.clauses[reading.clause]
    let opens = end >= clause.upperBound || Unit.closing(block.unit(end)) != 0
    if kinds.contains(.think) {
      // 他表示，他认为…: the outer saying already has these words.
      if let last = before.last, last.speakers == reading.speakers { return false }
      return reading.isExplicit || opens
    }
    if kinds.contains(.ask) { return opens || isQuestion(from: end) }
    if kinds.hasAny([.answer, .mention]) { return opens }
    if kinds.contains(.accuse) { return opens || hasClause(from: end, to: clause.upperBound) }
    if kinds.hasAny([.demand, .announce]) {
      return opens || hasClause(from: end, to: clause.upperBound) || clause.upperBound - end >= 6
    }
    if kinds.contains(.petition) { return isLetter() && clause.upperBound - end >= 3 }
    if kinds.contains(.tell) { return true }
    return kinds.contains(.carry) && reading.speakers.allSatisfy { $0.kind == .outlet }
  }

  /// Whether a clause, not a bare noun, follows: it has a verb of time, will or change.
  private func hasClause(from start: Int, to end: Int) -> Bool {
    for index in start..<max(start, min(end, start + 16)) {
      let kinds = block.token(index).kinds
      if kinds.contains(.modal), block.folded(index) != "的" { return true }
      if kinds.hasAny(.cue), !kinds.contains(.noCue), index > start { return true }
    }
    return false
  }

  private static let questions: Set<String> = [
    "是否", "吗", "什么", "为什么", "为何", "如何", "难道", "怎么", "谁", "何时", "哪", "哪里", "多少", "会不会", "能否", "可否",
    "是不是",
  ]

  private func isQuestion(from start: Int) -> Bool {
    (start..<max(start, sentence.tokens.upperBound)).contains { index in
      block.unit(index) == Unit.question || Self.questions.contains(block.folded(index))
    }
  }

  private func isLetter() -> Bool {
    sentence.tokens.contains { index in
      let text = block.folded(index)
      return text.hasSuffix("信") || text.hasPrefix("上书") || text.hasSuffix("声明")
        || text.hasSuffix("陈情书")
    }
  }

  /// Whether a medium only carries what somebody else says right after it.
  private func isCarriedOnly(_ reading: Reading, next: [Reading]) -> Bool {
    guard reading.speakers.allSatisfy({ $0.kind == .outlet }) else { return false }
    if isAccordingTo(reading) { return true }
    guard let following = next.first, following.isExplicit else { return false }
    return following.clause <= reading.clause + 1
  }

  /// 据美联社报道: a medium named as a source says nothing itself.
  private func isAccordingTo(_ reading: Reading) -> Bool {
    let clause = sentence.clauses[reading.clause]
    let sources: Set<String> = ["据", "根据", "按照", "依据"]
    return (clause.lowerBound..<reading.cue.tokens.lowerBound).contains {
      sources.contains(block.folded($0))
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
