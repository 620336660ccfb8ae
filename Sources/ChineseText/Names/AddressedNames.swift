/// Finds the people of whom an article tells the surname and no more: 访民严女士, 三重的张先生.
///
/// Such a name is somebody's within its article only.
struct AddressedNames {
  let lexicon: Lexicon

  /// Marks surnames with a form of address, unless they are short for somebody named in full.
  func mark(_ blocks: [BlockReading], into index: inout PersonIndex) {
    let full = fullSurnames(of: index)
    for block in blocks where !block.isCredit {
      mark(block, full, into: &index)
    }
  }

  /// The first characters of the names that tell more than a surname.
  private func fullSurnames(of index: PersonIndex) -> Set<UInt16> {
    Set(
      index.entries.compactMap { entry in
        let units = ScriptFolding.standard.fold(entry.name)
        return (2...4).contains(units.count) ? units[0] : nil
      }
    )
  }

  private func mark(_ block: BlockReading, _ full: Set<UInt16>, into index: inout PersonIndex) {
    var added: [NameMention] = []
    for place in block.tokens.indices where isAddressed(place, in: block) {
      let start = Int(block.tokens[place].start)
      let stop = Int(block.tokens[place + 1].end)
      let form = block.text.folded(start, stop)
      if index.byForm[form] == nil, full.contains(block.text[start]),
        !isIntroduced(place, in: block)
      {
        continue
      }
      let person = index.person(form) ?? index.entries.count
      if person == index.entries.count {
        let name = block.text.original(start, stop)
        var entry = PersonIndex.Entry(name: name, aliases: [], titles: [], known: -1, forms: [form])
        entry.first = block.span(start, stop)
        entry.isAddressed = true
        index.entries.append(entry)
        index.byForm[form] = person
      }
      index.entries[person].count += 1
      added.append(NameMention(firstToken: place, endToken: place + 2, person: person))
    }
    if !added.isEmpty {
      block.mentions = (block.mentions + added).sorted { $0.firstToken < $1.firstToken }
    }
  }

  /// Whether a surname stands here by itself, with a form of address behind it.
  private func isAddressed(_ place: Int, in block: BlockReading) -> Bool {
    let token = block.tokens[place]
    return token.length == 1 && block.plays(.courtesy, at: place + 1)
      && lexicon.names.isSurname(block.text[Int(token.start)])
      && token.kinds.isDisjoint(with: [.preposition, .pronoun, .conjunction, .number])
      && !block.isMention(place) && !block.plays(.plural, at: place + 2)
      && standsAlone(place, in: block)
  }

  /// Whether what stands before belongs to something else: not so 火龙先生, 军事史教授.
  private func standsAlone(_ place: Int, in block: BlockReading) -> Bool {
    guard place > 0, !isIntroduced(place, in: block) else { return true }
    if block.isMention(place - 1) { return false }
    let before = block.token(place - 1)
    let isWord = block.tokens[place].kinds.contains(.particle) && isWeak(place, in: block)
    if before.kinds.hasAny([.mark, .conjunction]) { return !isWord }
    return !isWeak(place, in: block)
      && (before.length > 1 || before.kinds.hasAny([.preposition, .adverb, .cue, .particle]))
  }

  private func isWeak(_ place: Int, in block: BlockReading) -> Bool {
    lexicon.names.isWeakSurname(block.text[Int(block.tokens[place].start)])
  }

  /// 台北陈小姐, 一位姓张的先生: who is introduced has not been named before.
  private func isIntroduced(_ place: Int, in block: BlockReading) -> Bool {
    block.token(place - 1).kinds.hasAny([.place, .role]) || block.plays(.possessive, at: place - 1)
  }
}
