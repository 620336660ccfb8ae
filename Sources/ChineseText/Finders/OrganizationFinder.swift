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
      return opening(index, in: block)..<(index + 1)
    }
    guard kinds.contains(.suffix), block.token(index).length > 1, !kinds.contains(.medium),
      !next.contains(.suffix)
    else { return nil }
    guard let start = BodyName.start(of: index, in: block),
      !block.plays(.kindOfBody, at: index) || hasOwnWord(start..<index, in: block)
    else { return nil }
    return start..<(index + 1)
  }

  /// 清河·市政府: the town is part of the name.
  private func opening(_ index: Int, in block: BlockReading) -> Int {
    BodyName.opensWithDistrict(index, in: block) ? index - 1 : index
  }

  /// 上市公司, 商业银行: ordinary words tell what kind of body it is, and not its name.
  private func hasOwnWord(_ words: Range<Int>, in block: BlockReading) -> Bool {
    words.contains {
      let kinds = block.token($0).kinds
      return !kinds.contains(.common) && kinds.isDisjoint(with: [.suffix, .role, .short])
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
