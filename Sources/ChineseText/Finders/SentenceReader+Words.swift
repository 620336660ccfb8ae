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
    if let last = before.last, isRetold(reading, by: last) { return false }
    if kinds.contains(.say) || kinds.contains(.write) { return true }
    let end = reading.cue.tokens.upperBound
    let clause = sentence.clauses[reading.clause]
    let opens = end >= clause.upperBound || Unit.closing(block.unit(end)) != 0
    if kinds.contains(.think) {
      // 他表示，他认为…: the outer saying already has these words.
      if let last = before.last, last.speakers == reading.speakers { return false }
      return reading.isExplicit || opens
    }
    if kinds.contains(.hope) { return opens && reading.isExplicit && before.isEmpty }
    if kinds.contains(.ask) { return opens || isQuestion(from: end) }
    if kinds.hasAny([.answer, .mention]) { return opens || tellsWish(from: end, clause) }
    if kinds.contains(.accuse) { return opens || isReproach(from: end, to: clause.upperBound) }
    if kinds.contains(.demand) { return opens || length(end, clause.upperBound) >= 6 }
    if kinds.contains(.announce) { return opens || hasOwnSubject(from: end, to: clause.upperBound) }
    if kinds.contains(.petition) { return isLetter() && clause.upperBound - end >= 3 }
    if kinds.contains(.tell) { return addressesSomebody(from: end) }
    return kinds.contains(.carry) && block.folded(end) != "了"
      && reading.speakers.allSatisfy { $0.kind == .outlet }
  }

  /// 国务院说，国务院否认…: a speaker whose own words tell what they say.
  private func isRetold(_ reading: Reading, by last: Reading) -> Bool {
    guard reading.isExplicit, reading.clause <= last.clause + 1,
      reading.speakers.count == 1, last.speakers.count == 1,
      reading.speakers[0].isSame(as: last.speakers[0]), last.cue.kinds.contains(.say)
    else { return false }
    return reading.subjectStart <= last.cue.tokens.upperBound + 2
  }

  /// A reproach that is a clause: 质疑当局心虚, but not 批评政府的政策.
  private func isReproach(from start: Int, to end: Int) -> Bool {
    if hasClause(from: start, to: end) { return true }
    return length(start, end) >= 6 && !(start..<end).contains { block.folded($0) == "的" }
  }

  private func length(_ start: Int, _ end: Int) -> Int {
    start < end ? Int(block.token(end - 1).end - block.token(start).start) : 0
  }

  /// Whether a clause, not a bare noun, follows: it has a verb of time, will or change.
  private func hasClause(from start: Int, to end: Int) -> Bool {
    let stop = max(start, min(end, start + 18))
    let possessive = (start..<stop).last { block.folded($0) == "的" } ?? start
    for index in start..<stop {
      let kinds = block.token(index).kinds
      let isAuxiliary = Self.auxiliaries.contains(block.folded(index))
      if isAuxiliary || kinds.contains(.modal) && index >= possessive { return true }
      if kinds.hasAny(.cue), !kinds.contains(.noCue), index > start { return true }
    }
    return false
  }

  private static let auxiliaries: Set<String> = [
    "了", "将", "会", "应", "要", "能", "可", "须", "必须", "没有", "不", "是", "正在", "已", "曾", "使", "让", "把",
    "被", "试图",
    "企图", "应该", "可能", "不是", "未", "在", "正", "一直", "过于", "太",
  ]

  /// Whether what is announced has a subject of its own, and is no mere act.
  private func hasOwnSubject(from start: Int, to end: Int) -> Bool {
    let finder = SpeakerFinder(block)
    guard start < end, length(start, end) >= 6 else { return false }
    return finder.leading(from: start, to: min(end, start + 6)) != nil
      || block.token(start).kinds.contains(.modal)
  }

  private static let wishes: Set<String> = [
    "意愿", "愿望", "期待", "希望", "意见", "看法", "立场", "担忧", "关切", "想法", "意向", "态度", "决心", "观点", "意思",
  ]

  /// 表达了加强合作的意愿, 提到…如何…: a matter told without a comma.
  private func tellsWish(from start: Int, _ clause: Range<Int>) -> Bool {
    guard length(start, clause.upperBound) >= 8 else { return false }
    if ["自己", "他", "她"].contains(block.folded(start)) { return true }
    if block.folded(start - 1).hasPrefix("表达") {
      return Self.wishes.contains(block.folded(clause.upperBound - 1))
        || hasOwnSubject(from: start, to: clause.upperBound)
    }
    return (start..<clause.upperBound).contains {
      ["如何", "是否", "为何", "为什么", "会不会"].contains(block.folded($0))
    }
  }

  /// Whether somebody is told something (告诉记者，…).
  private func addressesSomebody(from start: Int) -> Bool {
    let limit = sentence.tokens.upperBound
    for place in start..<max(start, min(start + 10, limit)) {
      let unit = block.unit(place)
      if Unit.endsClause(unit) || Unit.closing(unit) != 0 { return place > start }
    }
    return block.folded(start - 1).hasPrefix("告")
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
    guard let following = next.first, following.isExplicit,
      following.cue.kinds.hasAny([.say, .write, .think, .demand, .accuse, .announce])
    else { return false }
    let between = sentence.clauses[(reading.clause + 1)..<max(following.clause, reading.clause + 1)]
    return between.allSatisfy { $0.count <= 4 } && following.clause <= reading.clause + 3
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
