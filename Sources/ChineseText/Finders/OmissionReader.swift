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
  struct Matter {
    let range: Range<Int>
    let statement: Int?
  }

  /// The omissions, one for each who left something out.
  func findings() -> [Finding<Omission>] {
    sentence.clauses.indices.flatMap { clause in
      sentence.clauses[clause].flatMap { index in
        omission(at: index, in: clause) + parted(at: index, in: clause)
      }
    }
  }

  private func omission(at index: Int, in clause: Int) -> [Finding<Omission>] {
    let kinds = block.token(index).kinds
    guard kinds.hasAny(.omission), !kinds.contains(.noOmission), isClaim(index, kinds, clause)
    else { return [] }
    let unseen = unseenActor(index, clause)
    // 未见改善: nobody does anything.
    if unseen == nil, block.plays(.unseen, at: index) { return [] }
    let who = (unseen ?? asked(index, clause) ?? silent(before: index, in: clause)).filter {
      canLeaveOut($0, kinds) && !(block.plays(.doubtful, at: index) && $0.kind == .group)
    }
    guard !who.isEmpty, let matter = matter(of: index, kinds, in: clause), !matter.range.isEmpty
    else { return [] }
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

  /// 未见中方替其辩护: who did nothing stands after the word.
  private func unseenActor(_ index: Int, _ clause: Int) -> [Speaker]? {
    guard block.plays(.unseen, at: index) else { return nil }
    let range = sentence.clauses[clause]
    let resolver = SpeakerResolver(block: block, memory: memory)
    return SpeakerFinder(block).leading(from: index + 1, to: range.upperBound)
      .map { $0.speakers.flatMap { resolver.speakers(of: $0) } }
  }

  /// 记者致电渔业局，未获回应: who gave no answer was asked before.
  private func asked(_ index: Int, _ clause: Int) -> [Speaker]? {
    guard block.plays(.unheard, at: index) else { return nil }
    let resolver = SpeakerResolver(block: block, memory: memory)
    for earlier in sentence.clauses.prefix(clause + 1).reversed() {
      let end = min(earlier.upperBound, index)
      guard
        let place = Range(from: earlier.lowerBound, to: end).last(where: {
          block.plays(.asking, at: $0)
        })
      else { continue }
      return SpeakerFinder(block).leading(from: place + 1, to: end)
        .map { $0.speakers.flatMap { resolver.speakers(of: $0) } } ?? []
    }
    return []
  }

  /// A mark at the end that belongs to the sentence, or closes what opens before the words.
  private func isLooseEnd(_ index: Int, of tokens: Range<Int>) -> Bool {
    let unit = block.unit(index)
    if Unit.endsSentence(unit) || Unit.endsClause(unit) { return true }
    return Unit.closesQuotation(unit)
      && !tokens.contains { Unit.closing(block.unit($0)) == unit }
  }

  /// 没有对这次会晤发表评论, 没有提供有关伤情的信息: the words around the matter make the omission.
  private func parted(at index: Int, in clause: Int) -> [Finding<Omission>] {
    guard block.plays(.unsaid, at: index), !block.token(index).kinds.hasAny(.omission),
      !block.plays(.conditional, at: index - 1)
    else { return [] }
    let range = sentence.clauses[clause]
    let next = index + 1
    let answers = block.plays(.matterOpener, at: next) || block.plays(.matterTold, at: next)
    let role: WordRole = answers ? .reply : .detailNoun
    guard answers || block.plays(.withhold, at: next),
      let last = Range(from: next + 1, to: range.upperBound).last(where: {
        block.plays(role, at: $0)
      }), answers || last == range.upperBound - 1
    else { return [] }
    let matter = units(Range(from: index, to: last + 1))
    let span = block.span(matter.lowerBound, matter.upperBound)
    let words = block.text.original(span.start, span.end)
    return silent(before: index, in: clause).map { speaker in
      Finding(
        Omission(who: speaker.name, what: words, statement: nil),
        at: span,
        exact: words,
        rule: answers ? "omission.unanswered" : "omission.detail",
        confidence: 78
      )
    }
  }

  /// Only media and those who write leave a report out.
  private func canLeaveOut(_ speaker: Speaker, _ kinds: WordKind) -> Bool {
    guard kinds.contains(.report), kinds.isDisjoint(with: [.silent, .unanswered, .detail]) else {
      return true
    }
    return [.outlet, .readout, .body, .country].contains(speaker.kind)
      || speaker.name.hasSuffix("媒") || speaker.name.hasSuffix("媒体")
  }

  private func rule(_ kinds: WordKind) -> String {
    if kinds.contains(.detail) { return "omission.detail" }
    if kinds.contains(.unanswered) { return "omission.unanswered" }
    if kinds.contains(.avoid) { return "omission.avoided" }
    if kinds.contains(.delete) { return "omission.deleted" }
    return kinds.contains(.report) ? "omission.unreported" : "omission.silent"
  }

  /// Who is silent: the subject, or whoever the sentence names before.
  private func silent(before index: Int, in clause: Int) -> [Speaker] {
    let finder = SpeakerFinder(block)
    let resolver = SpeakerResolver(block: block, memory: memory)
    let range = sentence.clauses[clause]
    if let told = silentInTelling(index, in: range) { return told }
    let quoted = innerStart(of: index, from: range.lowerBound)
    if let subject = finder.subject(before: index, from: quoted ?? range.lowerBound) {
      let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
      if !speakers.isEmpty { return speakers }
    }
    // Who quoted words say is silent stands in them.
    if quoted != nil { return [] }
    if clause > 0,
      let first = finder.leading(
        from: sentence.clauses[0].lowerBound,
        to: sentence.clauses[0].upperBound
      )?.speakers.first, first.kind == .readout
    {
      let speakers = resolver.speakers(of: first)
      if !speakers.isEmpty { return speakers }
    }
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    let place = Int(block.token(index).start)
    if let teller = statements.last(where: {
      $0.block == block.index && $0.sentence.lowerBound == start && $0.start < place
        && $0.rule == "statement.cue"
    }) {
      // 外交部证实，…，没有透露情节: who tells leaves out.
      return teller.speakers
    }
    // 市长确诊后，清河网络删除了…: the clause has a subject, whatever it is.
    if block.token(range.lowerBound).kinds.hasAny([.country, .region, .province, .group]),
      !block.token(range.lowerBound + 1).kinds.contains(.time), range.lowerBound + 1 < index
    {
      return []
    }
    for earlier in sentence.clauses.prefix(clause).reversed() {
      if let subject = finder.leading(from: earlier.lowerBound, to: earlier.upperBound) {
        let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
        if !speakers.isEmpty { return speakers }
      }
    }
    return []
  }

  /// 媒体质疑市长对事故保持沉默: who is silent leads the words that somebody tells, not the teller.
  private func silentInTelling(_ index: Int, in clause: Range<Int>) -> [Speaker]? {
    let place = Int(block.token(index).start)
    guard
      let told = statements.last(where: {
        $0.block == block.index && $0.start < place && place < $0.end
      }),
      let first = Range(from: clause.lowerBound + 1, to: index).first(where: {
        Int(block.token($0).start) == told.start
      }),
      let subject = SpeakerFinder(block).leading(from: first, to: index)
    else { return nil }
    let resolver = SpeakerResolver(block: block, memory: memory)
    let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
    return speakers.isEmpty ? nil : speakers
  }

  /// 发言人“所答非所问”: the word alone stands in marks.
  private func isHeldUp(_ index: Int) -> Bool {
    Unit.closing(block.unit(index - 1)) != 0 && Unit.closesQuotation(block.unit(index + 1))
  }

  /// Where the clause begins inside a quotation that opens in the running text, or nil outside one.
  func innerStart(of index: Int, from least: Int) -> Int? {
    let depth = block.quotations.depth(Int(block.token(index).start))
    guard depth > sentence.depth, !isHeldUp(index) else { return nil }
    var place = index
    while place > least {
      let unit = block.unit(place - 1)
      if Unit.endsClause(unit) || Unit.endsSentence(unit) || Unit.closing(unit) != 0 {
        return place
      }
      place -= 1
    }
    return least
  }

  /// The units of tokens, without what stands before the first word.
  func units(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens.drop { block.token($0).kinds.contains(.mark) }
    while let last = tokens.last, isLooseEnd(last, of: tokens) {
      tokens.removeLast()
    }
    guard !tokens.isEmpty else { return 0..<0 }
    return Range(
      from: Int(block.token(tokens.lowerBound).start),
      to: Int(block.token(tokens.upperBound - 1).end)
    )
  }
}
