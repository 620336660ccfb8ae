/// Finds people by a bare surname (习强调…, 蔡总统) where the article leaves no doubt who is meant.
struct ShortNames {
  let lexicon: Lexicon

  /// Marks bare surnames of people named before.
  func mark(_ blocks: [BlockReading], into index: inout PersonIndex) {
    let surnames = surnames(of: index)
    let long = longSurnames(of: index)
    guard !surnames.isEmpty || !long.isEmpty else { return }
    for block in blocks.indices {
      mark(blocks[block], surnames, long, into: &index)
    }
  }

  /// The Japanese surnames of several characters that only one person of the article has, by their
  /// word in the lexicon.
  private func longSurnames(of index: PersonIndex) -> [Int32: Int] {
    var found: [Int32: Int] = [:]
    var shared: Set<Int32> = []
    for (person, entry) in index.entries.enumerated() where entry.known < 0 {
      let units = ScriptFolding.standard.fold(entry.name)
      guard (3...5).contains(units.count), units.allSatisfy(Unit.isIdeograph) else { continue }
      let word = lexicon.trie.word(lexicon.trie.next(lexicon.trie.root(units[0]), units[1]))
      guard word >= 0, lexicon.kinds[Int(word)].contains(.japaneseSurname) else { continue }
      if let other = found[word], other != person { shared.insert(word) }
      found[word] = person
    }
    return found.filter { !shared.contains($0.key) }
  }

  /// The surnames that only one person of the article has.
  private func surnames(of index: PersonIndex) -> [UInt16: Int] {
    var found: [UInt16: Int] = [:]
    var shared: Set<UInt16> = []
    for (person, entry) in index.entries.enumerated() {
      let units = ScriptFolding.standard.fold(entry.name)
      guard (2...4).contains(units.count), lexicon.names.isSurname(units[0]) else { continue }
      guard !units.contains(ScriptFolding.nameDot), !units.contains(where: Unit.isLetter),
        !isSpelled(entry, units)
      else { continue }
      if let other = found[units[0]], other != person {
        shared.insert(units[0])
      }
      found[units[0]] = person
    }
    return found.filter { !shared.contains($0.key) }
  }

  /// 梅拉尼娅（Melania Trump） is no Ms Mei, and 得梅因 has nothing of her.
  private func isSpelled(_ entry: PersonIndex.Entry, _ units: [UInt16]) -> Bool {
    guard entry.known >= 0, units.count > 2, units.allSatisfy(lexicon.names.isSound) else {
      return false
    }
    let latin = lexicon.people[Int(entry.known)].latin.compactMap { LatinFullName($0.text) }
    return !latin.isEmpty && !latin.contains(where: \.hasChineseFamily)
  }

  private func mark(
    _ block: BlockReading,
    _ surnames: [UInt16: Int],
    _ long: [Int32: Int],
    into index: inout PersonIndex
  ) {
    var added: [NameMention] = []
    for place in block.tokens.indices {
      let token = block.tokens[place]
      guard let person = long[token.word] ?? shortName(token, in: block, surnames),
        !block.isMention(place), isName(place, in: block),
        comesAfterFullName(place, person, in: block, index),
        !isSomebodyOf(place, in: block, titles: index.entries[person].titles)
      else { continue }
      let isTitled = block.token(place + 1).kinds.hasAny([.address, .office])
      let end = isTitled ? place + 2 : place + 1
      let stop = Int(block.token(end - 1).end)
      let printed = block.text.original(Int(token.start), stop)
      index.entries[person].addAlias(printed)
      index.entries[person].count += 1
      added.append(NameMention(firstToken: place, endToken: end, person: person))
    }
    if !added.isEmpty {
      block.mentions = (block.mentions + added).sorted { $0.firstToken < $1.firstToken }
    }
  }

  private static let others = ["特使", "代表", "夫人", "太太", "办", "家军", "阵营", "团队"]

  /// Whether the next word is somebody who belongs to the bearer (习特使), unless that is the bearer's
  /// own title.
  private func isSomebodyOf(_ place: Int, in block: BlockReading, titles: [String]) -> Bool {
    let word = block.folded(place + 1)
    return Self.others.contains(word) && !titles.contains { $0.hasSuffix(word) }
  }

  private func shortName(
    _ token: Token,
    in block: BlockReading,
    _ surnames: [UInt16: Int]
  ) -> Int? {
    guard token.length == 1, lexicon.names.isSurname(block.text[Int(token.start)]) else {
      return nil
    }
    return surnames[block.text[Int(token.start)]]
  }

  private func isName(_ place: Int, in block: BlockReading) -> Bool {
    let start = Int(block.token(place).start)
    let isWeak = block.token(place).length == 1 && lexicon.names.isWeakSurname(block.text[start])
    let next = block.token(place + 1).kinds
    if next.hasAny([.address, .office]), !next.contains(.particle) { return !isWeak || place == 0 }
    guard !isWeak, block.token(place).kinds.isDisjoint(with: [.particle, .preposition]) else {
      return false
    }
    let before = block.token(place - 1)
    let edge: WordKind = [.mark, .preposition, .conjunction, .connective, .particle, .cue, .adverb]
    guard place == 0 || before.kinds.hasAny(edge) || before.length >= 2 else { return false }
    let acts: WordKind = [.modal, .adverb, .negation, .cue, .preposition, .conjunction]
    let meeting = block.token(place + 1).word
    return (next.hasAny(acts) && !next.contains(.noCue))
      || meeting >= 0 && lexicon.meetings[Int(meeting)].hasAny(.event)
  }

  private func comesAfterFullName(
    _ place: Int,
    _ person: Int,
    in block: BlockReading,
    _ index: PersonIndex
  ) -> Bool {
    guard let first = index.entries[person].first else { return false }
    return (first.block, first.start) < (block.index, Int(block.token(place).start))
      || block.kind == .title || block.kind == .heading
  }
}
