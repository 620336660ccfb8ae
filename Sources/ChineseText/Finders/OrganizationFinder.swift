/// Finds the organizations an article names, by the lexicon and by what their names end in.
struct OrganizationFinder {
  let lexicon: Lexicon

  /// The bodies of an article, each once.
  func findings(in blocks: [BlockReading]) -> [Finding<NamedThing>] {
    var names = NameCollector()
    for block in blocks where block.kinds.hasAny([.organization, .suffix]) && !block.isCredit {
      for index in block.tokens.indices {
        guard let range = body(endingAt: index, in: block) else { continue }
        let start = Int(block.token(range.lowerBound).start)
        let end = Int(block.token(index).end)
        let isListed = range.count == 1
        names.add(
          block.text.folded(start, end),
          printed: block.text.original(start, end),
          canonical: nil,
          at: block.span(start, end),
          rule: isListed ? "organization.list" : "organization.ending",
          confidence: isListed ? 90 : 70
        )
      }
    }
    return names.findings
  }

  /// The tokens of the body whose name ends with a token.
  func body(endingAt index: Int, in block: BlockReading) -> Range<Int>? {
    let kinds = block.token(index).kinds
    let next = block.token(index + 1).kinds
    if kinds.contains(.organization) {
      if kinds.contains(.weakName), !isMeant(index, in: block) { return nil }
      guard !next.contains(.suffix) || next.hasAny([.particle, .common]) else { return nil }
      return local(endingAt: index, in: block) ?? opening(index, in: block)..<(index + 1)
    }
    guard kinds.contains(.suffix), block.token(index).length > 1, !kinds.contains(.medium),
      !next.contains(.suffix), !block.plays(.unbodied, at: index),
      let whole = BodyName.start(of: index, in: block)
    else { return nil }
    let start = named(whole..<index, in: block)
    guard !isKind(index, in: block) || hasOwnWord(start..<index, in: block),
      !isCut(start, index, in: block), !isDescribed(start..<index, in: block)
    else { return nil }
    return start..<(index + 1)
  }

  /// 公司, 科技: any body of the kind.
  private func isKind(_ index: Int, in block: BlockReading) -> Bool {
    block.plays(.kindOfBody, at: index) || block.plays(.industry, at: index)
  }

  /// 清河区法院, 美国驻清河大使馆: the court of a place is named by it.
  private func local(endingAt index: Int, in block: BlockReading) -> Range<Int>? {
    guard block.token(index).kinds.contains(.suffix) else { return nil }
    if BodyName.isDistrict(index - 1, in: block) { return (index - 2)..<(index + 1) }
    guard let start = BodyName.start(of: index, in: block),
      block.token(start).kinds.hasAny([.place, .foreignName]),
      block.plays(.posted, at: start + 1)
    else { return nil }
    return start..<(index + 1)
  }

  /// 美国智库|河畔研究中心, 中国公司|河畔基金: where the name begins behind what the body is.
  private func named(_ words: Range<Int>, in block: BlockReading) -> Int {
    let kind = words.dropLast().last { index in
      Self.kinds.contains(block.folded(index))
        && hasOwnWord((index + 1)..<words.upperBound, in: block)
    }
    return kind.map { $0 + 1 } ?? words.lowerBound
  }

  private static let kinds: Set = ["公司", "企业", "智库"]
  private static let generalKinds: Set = ["公司", "企业", "机构", "组织", "智库"]

  /// 华商|集团 read as 商集团: a character of the word before begins the name.
  private func isCut(_ start: Int, _ last: Int, in block: BlockReading) -> Bool {
    let token = block.token(start)
    guard token.length == 1, token.kinds.isEmpty || token.kinds == .short, start > 0 else {
      return false
    }
    let before = block.token(start - 1)
    if block.plays(.subjectOpener, at: start - 1) { return false }
    return Unit.isIdeograph(block.text[Int(before.end) - 1])
      && !before.kinds.hasAny([
        .particle, .preposition, .conjunction, .time, .adverb, .connective, .modal, .city,
        .country, .province, .capital, .region, .foreignName,
      ]) && !before.kinds.hasAny(.cue)
  }

  /// 中国著名智库, 德国民间和企业: no name.
  private func isDescribed(_ words: Range<Int>, in block: BlockReading) -> Bool {
    guard let last = words.last else { return false }
    if block.plays(.pairing, at: last) {
      return isKind(last + 1, in: block) || block.plays(.led, at: last + 1)
    }
    let opens = block.token(words.lowerBound).kinds.hasAny([.place, .organization])
    return block.plays(.describing, at: last) || block.plays(.describing, at: words.lowerBound)
      || opens && block.plays(.describing, at: words.lowerBound + 1)
  }

  /// 清河·市政府: the town is part of the name.
  private func opening(_ index: Int, in block: BlockReading) -> Int {
    BodyName.opensWithDistrict(index, in: block) ? index - 1 : index
  }

  /// 上市公司, 商业银行: ordinary words tell what kind of body it is, and not its name.
  private func hasOwnWord(_ words: Range<Int>, in block: BlockReading) -> Bool {
    // 乌克兰能源公司: any of the country.
    let isAny = Self.generalKinds.contains(block.folded(words.upperBound))
    return words.contains {
      let kinds = block.token($0).kinds
      if kinds.contains(.organization) { return true }
      return !kinds.contains(.common) && kinds.isDisjoint(with: [.suffix, .role, .short])
        && !(isAny && kinds.hasAny([.country, .region]))
    }
  }

  /// Whether a name that is an ordinary word as well says something here, or has an officer: 苹果表示,
  /// 苹果首席执行官.
  private func isMeant(_ index: Int, in block: BlockReading) -> Bool {
    var next = index + 1
    while block.token(next).kinds.contains(.adverb) { next += 1 }
    return block.token(next).kinds.hasAny([.suffix, .office])
      || block.token(next).kinds.hasAny(.cue)
  }
}
