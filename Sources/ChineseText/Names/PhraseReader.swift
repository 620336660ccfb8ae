/// Reads the noun phrase that ends at a token.
struct PhraseReader {
  let block: BlockReading

  private static let longest = 24

  /// The phrase whose last token stands before `end`, reaching back no further than `least`.
  func phrase(endingAt end: Int, notBefore least: Int) -> Phrase? {
    guard end > least else { return nil }
    if let mention = mention(endingAt: end, notBefore: least) {
      return mention
    }
    if let quoted = quotedName(endingAt: end, notBefore: least) {
      return quoted
    }
    if block.folded(end - 1) == "们", let one = phrase(endingAt: end - 1, notBefore: least) {
      return Phrase(tokens: one.tokens.lowerBound..<end, kind: .group)
    }
    guard let kind = headKind(end - 1) else { return nil }
    if kind == .pronoun, end - 2 >= least, block.token(end - 2).kinds.contains(.short) {
      return Phrase(tokens: start(of: .group, head: end - 1, notBefore: least)..<end, kind: .group)
    }
    if kind == .pronoun {
      return Phrase(tokens: (end - 1)..<end, kind: .pronoun)
    }
    if kind == .body, !block.token(end - 1).kinds.hasAny([.organization, .side]),
      let start = BodyName.start(of: end - 1, in: block), start >= least
    {
      return Phrase(tokens: start..<end, kind: .body)
    }
    let start = start(of: kind, head: end - 1, notBefore: least)
    return Phrase(tokens: start..<end, kind: kind)
  }

  /// A person, with what may stand after the name: 参议员, 教授, 等人.
  private func mention(endingAt end: Int, notBefore least: Int) -> Phrase? {
    var last = end
    var steps = 0
    while last > least, steps < 3 {
      if let mention = block.mentions.last(where: { $0.endToken == last }) {
        guard mention.firstToken >= least else { return nil }
        return Phrase(tokens: mention.firstToken..<end, kind: .person(mention.person))
      }
      let token = block.token(last - 1)
      let text = block.folded(last - 1)
      if block.unit(last - 1) == Unit.closeBracket, let open = openBracket(last - 1, least) {
        last = open
        continue
      }
      guard
        token.kinds.hasAny([.address, .office]) || text == "等" || text == "等人" || text == "人"
          || text == "本人" || block.unit(last - 1) == Unit.space
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

  /// A medium in title marks or quotation marks: 《卫报》, “环球时报”.
  private func quotedName(endingAt end: Int, notBefore least: Int) -> Phrase? {
    let closing = block.unit(end - 1)
    guard closing == Unit.closeTitle || Unit.closesQuotation(closing) else { return nil }
    var open = end - 2
    while open >= least, end - open < 12 {
      let unit = block.unit(open)
      if unit == Unit.openTitle || Unit.closing(unit) == closing {
        let inside = block.token(open + 1)
        guard open + 3 == end, inside.kinds.contains(.outlet) else { return nil }
        return Phrase(tokens: open..<end, kind: .outlet)
      }
      open -= 1
    }
    return nil
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
    if kinds.hasAny([.country, .capital, .landmark]) { return .country }
    if kinds.contains(.suffix), block.token(index).length > 1 || kinds.contains(.medium) {
      return .body
    }
    return HumanNoun.ends(block.folded(index)) ? .group : nil
  }

  /// Where the phrase around a head begins.
  private func start(of kind: Phrase.Kind, head: Int, notBefore least: Int) -> Int {
    var start = head
    var plain = 0
    var isRelative = false
    let end = Int(block.token(head).end)
    while start > least, end - Int(block.token(start - 1).start) <= Self.longest {
      let index = start - 1
      if isBoundary(index, kind: kind) { break }
      if block.folded(index) == "的" {
        guard kind != .country else { break }
        isRelative = true
      } else if !isNamePart(index), !isCounter(index) {
        // 熟悉宣传的人士: before 的 the phrase may hold a whole clause, elsewhere a word or two.
        guard isRelative || canHoldPlainWords(kind), isRelative || plain < 2 else { break }
        plain += 1
      }
      start = index
    }
    while start < head, isLoose(start) {
      start += 1
    }
    return withPartner(start, kind: kind, notBefore: least)
  }

  private func canHoldPlainWords(_ kind: Phrase.Kind) -> Bool {
    kind == .role || kind == .group || kind == .readout
  }

  /// Whether a token cannot belong to a phrase.
  private func isBoundary(_ index: Int, kind: Phrase.Kind) -> Bool {
    let kinds = block.token(index).kinds
    if isMention(index) {
      return !(kind == .readout || kind == .role && block.folded(index + 1) == "的")
    }
    if isNamePart(index), !kinds.hasAny([.preposition, .conjunction]) { return false }
    let stops: WordKind = [
      .mark, .preposition, .conjunction, .connective, .adverb, .time, .negation, .pronoun, .close,
    ]
    if isCounter(index) { return false }
    return kinds.hasAny(stops) || kinds.hasAny(.cue) && !kinds.contains(.noCue)
      || kinds.hasAny([.particle, .modal]) && block.folded(index) != "的"
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
    let joint = block.folded(start - 1)
    guard joint == "和" || joint == "与" || block.unit(start - 1) == Unit.listComma else {
      return start
    }
    let partner: WordKind = [.organization, .country, .side, .short, .group, .role]
    guard block.token(start - 2).kinds.hasAny(partner), !isMention(start - 2) else { return start }
    if block.token(start - 2).kinds.hasAny([.group, .role]), kind == .role { return start }
    guard let kind = headKind(start - 2) else { return start }
    return self.start(of: kind, head: start - 2, notBefore: least)
  }

  private func isMention(_ index: Int) -> Bool {
    block.mentions.contains { $0.firstToken <= index && index < $0.endToken }
  }

  private static let counters: Set<String> = [
    "一", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "几", "数", "多", "百", "千", "万", "个",
    "位", "名", "家", "些", "一些", "一位", "一名", "一个", "某", "各", "全", "国", "人", "女", "男", "新", "老",
    "大", "小", "高", "党", "军", "年", "岁", "第", "所", "其他", "其它", "另", "部", "区", "该",
  ]

  private func isCounter(_ index: Int) -> Bool {
    Self.counters.contains(block.folded(index))
  }

  /// Whether a phrase cannot begin with this token.
  private func isLoose(_ index: Int) -> Bool {
    block.folded(index) == "的"
      || block.token(index).kinds.contains(.suffix)
        && block.token(index).length == 1
  }
}
