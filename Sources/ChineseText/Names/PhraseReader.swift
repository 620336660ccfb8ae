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
    guard let kind = headKind(end - 1) else { return nil }
    if kind == .pronoun {
      return Phrase(tokens: (end - 1)..<end, kind: .pronoun)
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
      guard
        token.kinds.hasAny([.address, .office]) || text == "等" || text == "等人" || text == "人"
          || text == "本人" || block.unit(last - 1) == Unit.space
      else { return nil }
      last -= 1
      steps += 1
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
    let end = Int(block.token(head).end)
    while start > least, end - Int(block.token(start - 1).start) <= Self.longest,
      joins(start - 1, to: kind)
    {
      start -= 1
    }
    while start < head, isLoose(start) {
      start += 1
    }
    return start
  }

  /// Whether a token before the head belongs to its phrase.
  private func joins(_ index: Int, to kind: Phrase.Kind) -> Bool {
    let kinds = block.token(index).kinds
    let name: WordKind = [
      .organization, .side, .country, .capital, .province, .city, .region, .landmark, .short,
      .outlet, .suffix, .office, .role, .modifier,
    ]
    if isMention(index) { return kind == .readout || kind == .role && isPossessive(index) }
    if kinds.hasAny(name), !kinds.hasAny([.preposition, .conjunction]) { return true }
    let stops: WordKind = [
      .mark, .preposition, .conjunction, .connective, .adverb, .time, .negation, .pronoun, .close,
    ]
    if kinds.hasAny(stops) || kinds.hasAny(.cue) { return false }
    if block.folded(index) == "的" { return index > 0 }
    if kinds.hasAny([.particle, .modal]) { return isCounter(index) }
    switch kind {
    case .role, .group, .body: return true
    case .readout: return kinds.hasAny([.common, .number])
    default: return false
    }
  }

  private func isPossessive(_ index: Int) -> Bool {
    block.folded(index + 1) == "的"
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
