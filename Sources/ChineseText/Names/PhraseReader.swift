/// Reads the noun phrase that ends at a token.
struct PhraseReader {
  let block: BlockReading

  private static let longest = 24

  /// The phrase whose last token stands before `end`, reaching back no further than `least`.
  func phrase(endingAt end: Int, notBefore least: Int) -> Phrase? {
    guard end > least else { return nil }
    let named =
      mention(endingAt: end, notBefore: least) ?? quotedName(endingAt: end, notBefore: least)
      ?? handle(endingAt: end, notBefore: least) ?? quotedBody(endingAt: end, notBefore: least)
      ?? work(endingAt: end, notBefore: least) ?? addressed(endingAt: end, notBefore: least)
    if let named { return named }
    if block.plays(.plural, at: end - 1), let one = phrase(endingAt: end - 1, notBefore: least) {
      return Phrase(tokens: Range(from: one.tokens.lowerBound, to: end), kind: .group)
    }
    if block.plays(.plural, at: end - 1), end - 2 >= least, isPlainWord(end - 2) {
      return Phrase(tokens: Range(from: end - 2, to: end), kind: .group)
    }
    if let outlet = outlet(endingAt: end), outlet.tokens.lowerBound >= least { return outlet }
    if block.plays(.quarter, at: end - 1), let one = phrase(endingAt: end - 1, notBefore: least),
      one.kind == .body || one.kind == .country
    {
      return Phrase(tokens: Range(from: one.tokens.lowerBound, to: end), kind: .body)
    }
    guard let kind = headKind(end - 1) else { return nil }
    if kind == .pronoun, block.token(end - 1).length > 1, end - 2 >= least,
      block.token(end - 2).kinds.contains(.short)
    {
      return Phrase(tokens: start(of: .group, head: end - 1, notBefore: least)..<end, kind: .group)
    }
    if kind == .pronoun {
      return Phrase(tokens: (end - 1)..<end, kind: .pronoun)
    }
    if kind == .body, !block.token(end - 1).kinds.hasAny([.organization, .side]),
      let start = BodyName.start(of: end - 1, in: block), start >= least
    {
      return Phrase(tokens: Range(from: start, to: end), kind: .body)
    }
    var start = start(of: kind, head: end - 1, notBefore: least)
    let leaderEnd =
      block.unit(start - 1) == Unit.closeBracket ? openBracket(start - 1, least) ?? start : start
    if start == end - 1, block.plays(.led, at: start),
      let mention = block.mention(endingAt: leaderEnd),
      mention.firstToken >= least
    {
      // 特朗普政府: a body by the name of whoever leads it.
      start = mention.firstToken
    }
    if kind == .group, end - start < 3, block.plays(.someone, at: end - 1) { return nil }
    return Phrase(tokens: Range(from: start, to: end), kind: kind)
  }

  /// A person, with what may stand after the name: 参议员, 教授, 等人.
  private func mention(endingAt end: Int, notBefore least: Int) -> Phrase? {
    var last = end
    var steps = 0
    while last > least, steps < 3 {
      if let mention = block.mention(endingAt: last) {
        guard mention.firstToken >= least else { return nil }
        return Phrase(
          tokens: Range(from: mention.firstToken, to: end),
          kind: .person(mention.person)
        )
      }
      let token = block.token(last - 1)
      if block.plays(.dependent, at: last - 1) { return nil }
      if block.unit(last - 1) == Unit.closeBracket, let open = openBracket(last - 1, least) {
        last = open
        continue
      }
      guard
        token.kinds.hasAny([.address, .office]) || block.plays(.companion, at: last - 1)
          || block.unit(last - 1) == Unit.space
      else { return nil }
      last -= 1
      steps += 1
    }
    return nil
  }

  private func openBracket(_ index: Int, _ least: Int) -> Int? {
    var place = index - 1
    while place > least, index - place < 24 {
      if block.unit(place) == Unit.openBracket { return place }
      place -= 1
    }
    return nil
  }

  private func isPlainWord(_ index: Int) -> Bool {
    let token = block.token(index)
    return (token.kinds.isEmpty || token.kinds == .common) && token.length > 1
  }

  /// What a phrase that ends with this token stands for.
  func headKind(_ index: Int) -> Phrase.Kind? {
    let kinds = block.token(index).kinds
    if kinds.contains(.pronoun) { return .pronoun }
    if kinds.contains(.outlet) { return .outlet }
    if kinds.contains(.readout), !kinds.hasAny([.organization, .office]) { return .readout }
    if kinds.hasAny([.organization, .side]) { return .body }
    if kinds.hasAny([.office, .role]) { return .role }
    if kinds.contains(.group) { return .group }
    if kinds.contains(.relative) { return .role }
    // 三名女士, 不愿透露姓名的先生.
    if kinds.contains(.address),
      isCounter(index - 1) || block.token(index - 1).kinds.contains(.number)
        || block.plays(.courtesy, at: index) && block.plays(.possessive, at: index - 1)
    {
      return .group
    }
    if kinds.hasAny([.country, .capital, .landmark]) { return .country }
    // 美日: two countries by one character each.
    let next = block.token(index + 1).kinds
    if isLetter(index), isLetter(index - 1), !isLetter(index - 2),
      next.hasAny([.time, .adverb, .number]) || next.hasAny(.cue)
    {
      return .country
    }
    if kinds.contains(.suffix), block.token(index).length > 1 || kinds.contains(.medium) {
      return .body
    }
    if kinds.contains(.suffix), BodyName.start(of: index, in: block) != nil { return .body }
    return isHuman(index) ? .group : nil
  }

  /// A character that stands for a country.
  private func isLetter(_ index: Int) -> Bool {
    block.token(index).length == 1 && block.token(index).kinds.contains(.short)
  }

  private static let agents = ScriptFolding.standard.fold("员者商户师")
  private static let humanEndings = ScriptFolding.standard.fold("者们员家师民商方界户客徒")

  /// Nouns for people that no list of titles can have in full (维权人士, 示威者, 议员们).
  private func isHuman(_ index: Int) -> Bool {
    if block.plays(.human, at: index) { return true }
    if block.plays(.someone, at: index), block.plays(.possessive, at: index - 1) { return true }
    let token = block.token(index)
    if token.length == 1, Self.agents.contains(block.text[Int(token.start)]), index > 0 {
      // 管理员, 餐饮业者: an ending behind a plain word.
      let stem = block.token(index - 1)
      return isPlainWord(index - 1)
        || stem.length == 1 && stem.kinds.isEmpty && isPlainWord(index - 2)
    }
    guard token.length > 1, !block.plays(.inhuman, at: index) else { return false }
    return Self.humanEndings.contains(block.text[Int(token.end) - 1])
  }

  /// Where the phrase around a head begins.
  private func start(of kind: Phrase.Kind, head: Int, notBefore least: Int) -> Int {
    var start = head
    var plain = 0
    var isRelative = false
    let end = Int(block.token(head).end)
    while start > least, end - Int(block.token(start - 1).start) <= Self.longest {
      let index = start - 1
      if isRelative, block.unit(index) == Unit.closeBracket, let open = openBracket(index, least) {
        // 名叫金世训（Se Hoon Kim）的学生.
        start = open
        continue
      }
      if isBoundary(index, kind: kind) { break }
      // 外交部发布通告: a verb is no part of the phrase, unless 的 makes a clause of it.
      if kind == .readout, !isRelative,
        block.plays(.transitive, at: index) || block.plays(.publishing, at: index)
      {
        break
      }
      if block.plays(.possessive, at: index) {
        // 出于政治动机的大使馆: a body is no part of the clause that describes it.
        guard kind != .country, kind != .body || isNamePart(index - 1) else { break }
        isRelative = true
      } else if !isNamePart(index), !isCounter(index), !block.plays(.posted, at: index) {
        // 熟悉宣传的人士: before 的 the phrase may hold a whole clause, elsewhere a word or two.
        guard isRelative || canHoldPlainWords(kind) && plain < 2 && !isDeed(index, head) else {
          break
        }
        plain += 1
      }
      start = index
    }
    while start < head, isLoose(start) {
      start += 1
    }
    return withPartner(start, kind: kind, notBefore: least)
  }

  /// 取决于老师; but 跟随者 is one word, and a count shows that 一位来自越南的老师 begins earlier.
  private func isDeed(_ index: Int, _ head: Int) -> Bool {
    block.plays(.deed, at: index) && !block.plays(.nameVerb, at: index)
      && !isCounter(index - 1) && (index + 1 < head || block.token(head).length > 1)
  }

  private func canHoldPlainWords(_ kind: Phrase.Kind) -> Bool {
    kind == .role || kind == .group || kind == .readout
  }

  /// Whether a token cannot belong to a phrase.
  private func isBoundary(_ index: Int, kind: Phrase.Kind) -> Bool {
    let kinds = block.token(index).kinds
    if isMention(index) {
      let isDescribed =
        block.plays(.possessive, at: index + 1) || block.unit(index + 1) == Unit.openBracket
      return !(kind == .readout || kind == .role && isDescribed)
    }
    if isStandingFor(index) || block.plays(.subjectOpener, at: index) { return true }
    if BodyName.isDistrict(index, in: block) { return false }
    if isNamePart(index), !kinds.hasAny([.preposition, .conjunction]) { return false }
    let stops: WordKind = [
      .mark, .preposition, .conjunction, .connective, .adverb, .time, .negation, .pronoun, .close,
    ]
    if isCounter(index) { return false }
    // 带着这一家人: what is done with somebody is no part of the phrase.
    if block.isOngoing(index) { return true }
    // 召开了国家…: an event is held, the word for it is no part of a body.
    let word = block.token(index).word
    if word >= 0, block.token(index).length > 1, kinds.isDisjoint(with: .title),
      block.lexicon.meetings[Int(word)].contains(.attend)
    {
      return true
    }
    return kinds.hasAny(stops) || kinds.hasAny(.cue) && !kinds.contains(.noCue)
      || kinds.hasAny([.particle, .modal]) && !block.plays(.possessive, at: index)
  }

  /// 代表39个国家: a verb here, and no title.
  func isStandingFor(_ index: Int) -> Bool {
    block.plays(.transitive, at: index) && block.token(index).kinds.hasAny(.title)
      && block.token(index + 1).kinds.hasAny([.country, .number])
  }

  private func isNamePart(_ index: Int) -> Bool {
    let name: WordKind = [
      .organization, .side, .country, .capital, .province, .city, .region, .landmark, .short,
      .outlet, .suffix, .office, .role, .modifier, .foreignName, .hanName, .number, .latin,
    ]
    return block.token(index).kinds.hasAny(name)
  }

  /// 脸书和推特首席执行官: an office that two bodies share is one phrase.
  private func withPartner(_ start: Int, kind: Phrase.Kind, notBefore least: Int) -> Int {
    guard kind == .role || kind == .group, start - 2 >= least else { return start }
    guard block.plays(.joint, at: start - 1) || block.unit(start - 1) == Unit.listComma else {
      return start
    }
    let partner: WordKind = [.organization, .country, .side, .short, .group, .role]
    guard block.token(start - 2).kinds.hasAny(partner), !isMention(start - 2) else { return start }
    if block.token(start - 2).kinds.hasAny([.group, .role]), kind == .role { return start }
    guard let kind = headKind(start - 2) else { return start }
    return self.start(of: kind, head: start - 2, notBefore: least)
  }

  private func isMention(_ index: Int) -> Bool {
    block.isMention(index)
  }

  private func isCounter(_ index: Int) -> Bool {
    block.plays(.counter, at: index)
  }

  /// Whether a phrase cannot begin with this token.
  private func isLoose(_ index: Int) -> Bool {
    block.plays(.possessive, at: index)
      || block.token(index).kinds.contains(.suffix)
        && block.token(index).length == 1
  }
}
