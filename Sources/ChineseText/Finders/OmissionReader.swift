/// Reads the omissions of one sentence.
struct OmissionReader {
  let block: BlockReading
  let sentence: Sentence
  /// The sentences before it in the block.
  let earlier: [Sentence]
  let memory: Coreference
  let statements: [Attribution]
  /// The index of the first statement that each attribution makes.
  let first: [Int]

  /// What was left out: the words, and the statement they belong to.
  private struct Matter {
    let range: Range<Int>
    let statement: Int?
  }

  /// The omissions, one for each who left something out.
  func findings() -> [Finding<Omission>] {
    sentence.clauses.indices.flatMap { clause in
      sentence.clauses[clause].flatMap { index in
        omission(at: index, in: clause)
      }
    }
  }

  private func omission(at index: Int, in clause: Int) -> [Finding<Omission>] {
    let kinds = block.token(index).kinds
    guard kinds.hasAny(.omission), !kinds.contains(.noOmission), isClaim(index, kinds, clause)
    else { return [] }
    let who = silent(before: index, in: clause)
    guard !who.isEmpty, let matter = matter(of: index, kinds, in: clause) else { return [] }
    let span = block.span(matter.range.lowerBound, matter.range.upperBound)
    let words = block.text.original(span.start, span.end)
    return who.map { speaker in
      Finding(
        Omission(who: speaker.name, what: words, statement: matter.statement.map { first[$0] }),
        at: span,
        exact: words,
        rule: rule(kinds),
        confidence: kinds.hasAny([.silent, .detail]) ? 85 : 70
      )
    }
  }

  private func rule(_ kinds: WordKind) -> String {
    if kinds.contains(.detail) { return "omission.detail" }
    if kinds.contains(.unanswered) { return "omission.unanswered" }
    if kinds.contains(.avoid) { return "omission.avoided" }
    if kinds.contains(.delete) { return "omission.deleted" }
    return kinds.contains(.report) ? "omission.unreported" : "omission.silent"
  }

  private static let loose: Set<String> = [
    "沉默", "隐瞒", "忽略", "失声", "噤声", "淡化", "绕过", "避开", "回避", "删除", "删减", "被删", "不提", "未公开", "没有公开",
    "没有公布", "未公布", "没有发表", "截去", "略去", "拿掉", "去掉", "沉默权", "绕开", "轻描淡写", "未见", "隐去", "避重就轻",
  ]

  /// Whether the word is a verb of the sentence, and one sure enough.
  private func isClaim(_ index: Int, _ kinds: WordKind, _ clause: Int) -> Bool {
    let after = block.folded(index + 1)
    if after == "的" || after == "者" { return false }
    let before = block.folded(index - 1)
    if ["的", "如果", "若", "为何", "为什么", "不"].contains(before) { return false }
    guard Self.loose.contains(block.folded(index)) else { return true }
    // Words of many uses need a body or a person for a subject and a matter of some length.
    return index + 1 < sentence.clauses[clause].upperBound && before != "被"
  }

  /// Who is silent: the subject, or the last one spoken of.
  private func silent(before index: Int, in clause: Int) -> [Speaker] {
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    let range = sentence.clauses[clause]
    if let subject = finder.subject(before: index, from: range.lowerBound) {
      let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
      if !speakers.isEmpty { return speakers }
    }
    for earlier in sentence.clauses.prefix(clause).reversed() {
      if let subject = finder.leading(from: earlier.lowerBound, to: earlier.upperBound) {
        let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
        if !speakers.isEmpty { return speakers }
      }
    }
    return memory.speakers
  }

  private func units(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(block.token(tokens.lowerBound).start)..<Int(block.token(tokens.upperBound - 1).end)
  }

  private func matter(of index: Int, _ kinds: WordKind, in clause: Int) -> Matter? {
    let range = sentence.clauses[clause]
    if let after = after(index, kinds, clause) { return after }
    if kinds.contains(.detail) {
      return Matter(range: units(index..<range.upperBound), statement: nil)
    }
    // 对…只字未提: the matter stands before the word.
    if let opener = (range.lowerBound..<index).last(where: {
      ["对", "对于", "就", "有关", "关于", "把", "将"].contains(block.folded($0))
    }), index - opener > 2 {
      return Matter(range: units((opener + 1)..<index), statement: nil)
    }
    return before(clause, kinds)
  }

  /// The matter after the word: 没有提到具体援助的问题.
  private func after(_ index: Int, _ kinds: WordKind, _ clause: Int) -> Matter? {
    var start = index + 1
    let range = sentence.clauses[clause]
    while start < range.upperBound, ["了", "过", "到", "任何"].contains(block.folded(start)) {
      start += 1
    }
    if start < range.upperBound {
      let first = kinds.contains(.detail) ? index : start
      let matter = units(first..<range.upperBound)
      return matter.count >= 2 ? Matter(range: matter, statement: nil) : nil
    }
    guard kinds.contains(.silent), clause + 1 < sentence.clauses.count,
      block.unit(range.upperBound) == Unit.comma, isMatter(sentence.clauses[clause + 1])
    else { return nil }
    let last = sentence.clauses.last?.upperBound ?? range.upperBound
    return Matter(
      range: units(sentence.clauses[clause + 1].lowerBound..<last),
      statement: nil
    )
  }

  /// Whether a clause after 没有提到， tells the matter and does not go on with the story.
  private func isMatter(_ clause: Range<Int>) -> Bool {
    let kinds = block.token(clause.lowerBound).kinds
    return !kinds.hasAny([.connective, .adverb]) || kinds.hasAny([.person, .sure])
  }

  /// The matter told before: earlier clauses, or what was said or asked last.
  private func before(_ clause: Int, _ kinds: WordKind) -> Matter? {
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    let place = statements.indices.last {
      statements[$0].block == block.index && statements[$0].start < start + 1
    }
    if clause > 0, !kinds.contains(.unanswered) {
      let range = units(sentence.clauses[0].lowerBound..<sentence.clauses[clause - 1].upperBound)
      let inside = statements.indices.last {
        statements[$0].block == block.index && range.contains(statements[$0].start)
      }
      return Matter(
        range: inside.map { statements[$0].start..<statements[$0].end } ?? range,
        statement: inside
      )
    }
    if let last = earlier.last {
      if let place, units(last.tokens).contains(statements[place].start) {
        return Matter(range: statements[place].start..<statements[place].end, statement: place)
      }
      return Matter(
        range: units(last.clauses[0].lowerBound..<(last.clauses.last?.upperBound ?? 0)),
        statement: place
      )
    }
    return clause > 0
      ? Matter(
        range: units(sentence.clauses[0].lowerBound..<sentence.clauses[clause - 1].upperBound),
        statement: nil
      ) : nil
  }
}
