/// Turns the phrase that speaks into the name of the speaker.
struct SpeakerResolver {
  let block: BlockReading
  let memory: Coreference

  var phrases: PhraseReader { PhraseReader(block: block) }

  /// The speakers of a phrase; none where the phrase is nobody.
  func speakers(of phrase: Phrase) -> [Speaker] {
    switch phrase.kind {
    case .person(let person):
      return [memory.speaker(person)]
    case .pronoun:
      return memory.resolve(pronoun: folded(phrase.tokens))
    case .outlet:
      return [Speaker(name: bare(phrase), person: -1, kind: .outlet)]
    case .readout:
      return readout(phrase)
    case .role:
      return role(phrase)
    case .group, .body, .country:
      if isDemonstrative(phrase), let last = demonstrative(phrase) { return [last] }
      if phrase.kind != .country, let told = severalTold(phrase) { return [told] }
      if phrase.kind == .body, let pointed = pointedAt(phrase) { return [pointed] }
      if phrase.kind == .group, let told = singled(phrase) { return [told] }
      return [Speaker(name: printed(phrase), person: -1, kind: phrase.kind)]
    }
  }

  /// A phrase that stands for nobody the text has named.
  func unresolved(_ phrase: Phrase) -> Speaker {
    Speaker(name: original(phrase.tokens), person: -1, kind: .group)
  }

  /// The words of a phrase as printed.
  func printed(_ phrase: Phrase) -> String {
    if case .person(let person) = phrase.kind { return memory.people.entries[person].name }
    if phrase.kind == .outlet { return bare(phrase) }
    let inside = phrase.tokens.dropFirst()
    guard phrase.kind == .body,
      let open = inside.first(where: { block.unit($0) == Unit.openBracket }),
      let close = inside.last(where: { block.unit($0) == Unit.closeBracket }), open < close,
      close + 1 < phrase.tokens.upperBound
    else { return original(phrase.tokens) }
    // 川普（特朗普）政府: another name of the leader is no part of the body's.
    return original(phrase.tokens.lowerBound..<open)
      + original((close + 1)..<phrase.tokens.upperBound)
  }

  private func original(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    return block.text.original(
      Int(block.token(tokens.lowerBound).start),
      Int(block.token(tokens.upperBound - 1).end)
    )
  }

  private func folded(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    return block.text.folded(
      Int(block.token(tokens.lowerBound).start),
      Int(block.token(tokens.upperBound - 1).end)
    )
  }

  /// A medium's name without its marks.
  private func bare(_ phrase: Phrase) -> String {
    if let mention = block.outlets.first(where: {
      phrase.tokens.contains($0.tokens.lowerBound)
    }) {
      return original(mention.tokens)
    }
    let index = phrase.tokens.first { block.token($0).kinds.contains(.outlet) }
    return index.map { original($0..<($0 + 1)) } ?? original(phrase.tokens)
  }

  private func isDemonstrative(_ phrase: Phrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return block.token(before).kinds.contains(.demonstrative)
      || block.token(phrase.tokens.lowerBound).kinds.contains(.demonstrative)
  }

  private func demonstrative(_ phrase: Phrase) -> Speaker? {
    let text = folded(phrase.tokens)
    if ["报", "报纸", "媒体", "社", "台", "刊", "网站"].contains(where: text.hasSuffix) {
      return memory.outlet.map { Speaker(name: $0, person: -1, kind: .outlet) }
    }
    return nil
  }

  /// Whether a token points at a body named before, behind 这家 or alone.
  static func isPointer(_ index: Int, in block: BlockReading) -> Bool {
    guard block.token(index).kinds.contains(.suffix), block.plays(.kindOfBody, at: index) else {
      return false
    }
    return block.folded(index).hasPrefix("总")
      || (1...2).contains {
        block.token(index - $0).kinds.contains(.demonstrative)
          || block.plays(.single, at: index - $0)
      }
  }

  /// Which body 这家公司 and 该机构 are, or 总署 alone.
  private func pointedAt(_ phrase: Phrase) -> Speaker? {
    let head = phrase.tokens.upperBound - 1
    if phrase.tokens.count == 1, block.plays(.kindOfBody, at: head) {
      let word = block.folded(head)
      let named = memory.bodies.first { $0 != word && $0.hasSuffix(word) }
      if let named, word.hasPrefix("总") { return Speaker(name: named, person: -1, kind: .body) }
    }
    guard block.plays(.kindOfBody, at: head),
      let pointer = Range(from: max(0, head - 2), to: head).first(where: {
        block.token($0).kinds.contains(.demonstrative) || block.plays(.single, at: $0)
      }), !block.plays(.severalTold, at: pointer),
      Range(from: pointer + 1, to: head).allSatisfy({
        block.plays(.counter, at: $0) || block.token($0).kinds.hasAny([.organization, .country])
      }),
      let name = memory.resolve(body: block.folded(head))
    else { return nil }
    return Speaker(name: name, person: -1, kind: .body)
  }

  private func role(_ phrase: Phrase) -> [Speaker] {
    let text = folded(phrase.tokens)
    let isBare = phrase.tokens.count == 1
    let isRelative = phrase.tokens.contains { block.plays(.possessive, at: $0) }
    let isHeadline = block.kind == .title || block.kind == .heading
    if let named = named(in: phrase) { return [named] }
    if isDemonstrative(phrase) {
      if let known = memory.resolve(role: text), known.person >= 0 { return [known] }
      if let told = singled(phrase) { return [told] }
      if let last = memory.speakers.last { return [last] }
    }
    let isGeneral = block.plays(.generally, at: phrase.tokens.upperBound)
    if !isRelative, !isGeneral, let known = memory.resolve(role: text, inHeadline: isHeadline),
      isBare || known.person >= 0
    {
      return [known]
    }
    return [Speaker(name: printed(phrase), person: -1, kind: .role)]
  }

  /// 这个名叫方小舟的学生: the name stands inside the phrase.
  private func named(in phrase: Phrase) -> Speaker? {
    let mention = block.mentions.first { mention in
      phrase.tokens.contains(mention.firstToken)
        && block.plays(.introducing, at: mention.firstToken - 1)
    }
    return mention.map { memory.speaker($0.person) }
  }

  private static let measures = Set(ScriptFolding.standard.fold("名位个"))

  /// Who 这位官员, 该人士 and 这名芬兰官员 are: a person who spoke last, else whoever is told of
  /// without a name; words that describe somebody anew stay as printed.
  private func singled(_ phrase: Phrase) -> Speaker? {
    let first = phrase.tokens.lowerBound
    let inside = block.plays(.single, at: first)
    guard inside || block.plays(.single, at: first - 1) else { return nil }
    var start = inside ? first + 1 : first
    if start + 1 < phrase.tokens.upperBound, Self.measures.contains(block.unit(start)),
      block.token(start).length == 1
    {
      // 该名官员.
      start += 1
    }
    let words = Range(from: start, to: phrase.tokens.upperBound)
    guard !words.isEmpty else { return nil }
    if let last = memory.speakers.last, last.person >= 0, memory.topic == last { return last }
    if words.count == 1, let last = memory.speakers.last, [.role, .group].contains(last.kind) {
      return last
    }
    return Speaker(name: original(words), person: -1, kind: .role)
  }

  /// 这些消息人士: the 多名消息人士 who spoke last.
  private func severalTold(_ phrase: Phrase) -> Speaker? {
    let inside = block.plays(.severalTold, at: phrase.tokens.lowerBound)
    guard inside || block.plays(.severalTold, at: phrase.tokens.lowerBound - 1),
      let last = memory.speakers.last, last.person < 0,
      [.group, .role, .body].contains(last.kind),
      last.name.hasSuffix(original(inside ? phrase.tokens.dropFirst() : phrase.tokens))
    else { return nil }
    return last
  }

  /// The medium in marks right before its writing: 《清河晚报》文章说.
  private func outletBefore(_ phrase: Phrase) -> Speaker? {
    let start = phrase.tokens.lowerBound
    let phrases = PhraseReader(block: block)
    guard let owner = phrases.phrase(endingAt: start, notBefore: max(0, start - 6)),
      owner.kind == .outlet
    else { return nil }
    return Speaker(name: bare(owner), person: -1, kind: .outlet)
  }

  /// A body that speaks through its readout (克里姆林宫的公告), or the readout alone (通告说).
  private func readout(_ phrase: Phrase) -> [Speaker] {
    if block.plays(.website, at: phrase.tokens.upperBound - 1), phrase.tokens.count > 1 {
      return [Speaker(name: printed(phrase), person: -1, kind: .readout)]
    }
    if let owner = owner(of: phrase) { return [owner] }
    if let earlier = beforeTime(phrase) ?? publisher(of: phrase) { return [earlier] }
    let word = block.folded(phrase.tokens.upperBound - 1)
    if block.token(phrase.tokens.upperBound - 1).kinds.contains(.carry),
      let medium = memory.medium
    {
      return [medium]
    }
    if let known = memory.readouts[word] { return [known] }
    if let quoted = outletBefore(phrase) { return [quoted] }
    if block.plays(.notice, at: phrase.tokens.upperBound - 1), memory.topic?.person ?? 0 >= 0 {
      return [Speaker(name: printed(phrase), person: -1, kind: .readout)]
    }
    if block.plays(.opinion, at: phrase.tokens.upperBound - 1) {
      return [Speaker(name: printed(phrase), person: -1, kind: .readout)]
    }
    if let topic = memory.topic, !isForeignTo(topic, phrase) { return [topic] }
    if memory.outlet == nil || block.plays(.notice, at: phrase.tokens.upperBound - 1) {
      return [Speaker(name: bareName(phrase), person: -1, kind: .readout)]
    }
    return memory.outlet.map { [Speaker(name: $0, person: -1, kind: .outlet)] } ?? []
  }

  /// What a text is called, without what describes it (今年一月的报告).
  private func bareName(_ phrase: Phrase) -> String {
    let last = phrase.tokens.last { block.plays(.possessive, at: $0) }
    return original(
      Range(from: (last ?? phrase.tokens.lowerBound - 1) + 1, to: phrase.tokens.upperBound)
    )
  }

  /// 文章说 after a country was spoken of: countries write no articles.
  private func isForeignTo(_ topic: Speaker, _ phrase: Phrase) -> Bool {
    topic.kind == .country
      || block.plays(.writtenWork, at: phrase.tokens.upperBound - 1)
        && (topic.kind == .body || topic.kind == .group)
  }

  /// 联邦调查局今年一月的报告: whose writing it is stands before a time.
  private func beforeTime(_ phrase: Phrase) -> Speaker? {
    var end = phrase.tokens.lowerBound
    while end > 0, TimeWords.isTime(end - 1, in: block) || block.plays(.possessive, at: end - 1) {
      end -= 1
    }
    guard end < phrase.tokens.lowerBound,
      let owner = PhraseReader(block: block).phrase(endingAt: end, notBefore: max(0, end - 8)),
      owner.kind == .outlet
        || (owner.kind == .body || owner.kind == .country)
          && block.unit(owner.tokens.lowerBound) != Unit.openTitle
    else { return nil }
    return speakers(of: owner).first
  }

  /// Who speaks through a readout the sentence itself ascribes to somebody.
  func giver(of phrase: Phrase) -> Speaker? {
    owner(of: phrase) ?? beforeTime(phrase) ?? publisher(of: phrase)
  }

  private static let longestClause = 40

  /// 河畔研究所周二发布的关于渔业的报告: who makes a text known stands before its verb.
  private func publisher(of phrase: Phrase) -> Speaker? {
    var least = phrase.tokens.upperBound - 1
    var verb: Int?
    while least > 0, phrase.tokens.upperBound - least < Self.longestClause,
      !Unit.endsClause(block.unit(least - 1)), !Unit.endsSentence(block.unit(least - 1))
    {
      least -= 1
      if verb == nil, block.plays(.publishing, at: least) { verb = least }
    }
    guard let verb,
      let subject = SpeakerFinder(block).subject(before: verb, from: least)?.speakers.first,
      subject.kind != .readout, subject.kind != .pronoun,
      subject.kind == .outlet || block.unit(subject.tokens.lowerBound) != Unit.openTitle
    else { return nil }
    return speakers(of: subject).first
  }

  /// Whose readout a phrase names.
  func owner(of phrase: Phrase) -> Speaker? {
    let phrases = PhraseReader(block: block)
    var end = phrase.tokens.upperBound - 1
    let isPossessive = end > phrase.tokens.lowerBound && block.plays(.possessive, at: end - 1)
    while end > phrase.tokens.lowerBound {
      if let owner = phrases.phrase(endingAt: end, notBefore: phrase.tokens.lowerBound),
        owner.kind != .readout,
        !block.plays(.addressing, at: owner.tokens.lowerBound - 1)
      {
        if block.token(end - 1).kinds.contains(.side), !isPossessive {
          return Speaker(name: printed(phrase), person: -1, kind: .readout)
        }
        return speakers(of: owner).first
      }
      end -= 1
    }
    return nil
  }
}
