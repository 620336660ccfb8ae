// Words that a possible name only cuts a piece out of.

extension NameContext {
  static let one = ScriptFolding.standard.fold("一" as Unicode.Scalar)
  private static let sexes = Set(ScriptFolding.standard.fold("男女"))
  private static let more = ScriptFolding.standard.fold("余" as Unicode.Scalar)

  /// Whether a possible name is no more than pieces of the words around it.
  func isCut(_ first: Int, _ end: Int, isForeign: Bool) -> Bool {
    isTornOff(first, end) || isBracketed(first, end, isForeign: isForeign)
      || !isForeign && (isCount(first) || isOfSex(end))
      || isShortened(first, end) || isTroop(first, end)
  }

  /// 局长陈云南、, 徐建一、, 黄万里教授: a name of two characters that is a part of one of three.
  ///
  /// A figure or a preposition cannot end a clause, and between a title and a mark there is room for a
  /// name alone.
  private func isShortened(_ first: Int, _ end: Int) -> Bool {
    let name = block.token(first)
    guard end - first == 1, name.length == 2, name.kinds.hasAny([.person, .hanName]) else {
      return false
    }
    let before = block.token(first - 1)
    if name.kinds.contains(.weakName), before.length == 1, before.kinds.isSubset(of: .common),
      lexicon.names.isSurname(block.unit(first - 1)),
      !lexicon.names.isWeakSurname(block.unit(first - 1))
    {
      return true
    }
    let rest = block.token(end)
    guard rest.length == 1, Unit.isIdeograph(block.unit(end)),
      end + 1 >= block.tokens.count || block.token(end + 1).kinds.contains(.mark)
    else { return false }
    if block.unit(end) == Self.one { return true }
    guard !Unit.opens(block.unit(end + 1)) else { return false }
    if rest.kinds.contains(.preposition) { return true }
    return before.kinds.hasAny([.office, .role])
      && lexicon.names.grade(block.unit(end)) > 0 && !rest.kinds.hasAny(.cue)
  }

  private static let house = ScriptFolding.standard.fold("家" as Unicode.Scalar)
  private static let troops = Set(ScriptFolding.standard.fold("军将"))

  /// 岳家军: the army of a family, unless somebody with a title is called so.
  private func isTroop(_ first: Int, _ end: Int) -> Bool {
    let start = Int(block.token(first).start)
    guard end - first == 1, block.token(first).length == 3, block.text[start + 1] == Self.house,
      Self.troops.contains(block.text[start + 2])
    else { return false }
    return !block.token(first - 1).kinds.hasAny([.office, .role])
  }

  /// 文字里根本不具有: 根 belongs to the rest of its word, which stands there alone.
  ///
  /// Names of more than three characters are no chance, and nor is what a word of grammar follows: 习近平和.
  private func isTornOff(_ first: Int, _ end: Int) -> Bool {
    let rest = block.token(end)
    let start = Int(block.token(first).start)
    guard end - first == 1, rest.length == 1, Int(rest.start) - start <= 3,
      block.token(first).kinds.isDisjoint(with: [.latin, .sure]),
      Unit.isIdeograph(block.text[Int(rest.start)]),
      rest.kinds.contains(.demonstrative)
        || rest.kinds.isSubset(of: [.common, .pronoun, .preposition])
    else { return false }
    // 百分比根据所在地: of prepositions only those of two characters are no chance.
    let kinds: WordKind =
      rest.kinds.contains(.preposition) ? .preposition : [.common, .adverb, .modal]
    return isWord(kinds, Int(rest.start) - 1, Int(rest.end))
  }

  /// Whether a word of some kind stands in a stretch.
  private func isWord(_ wanted: WordKind, _ start: Int, _ end: Int) -> Bool {
    var node = lexicon.trie.start(block.text[start])
    for place in Range(from: start + 1, to: end) {
      node = lexicon.trie.next(node, block.text[place])
    }
    let word = lexicon.trie.word(node)
    return word >= 0 && lexicon.kinds[Int(word)].hasAny(wanted)
  }

  /// 北卡罗来纳州（威尔明顿）: a town of the province.
  private func isBracketed(_ first: Int, _ end: Int, isForeign: Bool) -> Bool {
    isForeign && block.unit(first - 1) == Unit.openBracket
      && block.unit(end) == Unit.closeBracket
      && block.token(first - 2).kinds.hasAny([.province, .city])
  }

  /// 2000余万元 is no Mr Yu.
  private func isCount(_ first: Int) -> Bool {
    block.unit(first) == Self.more && block.token(first - 1).kinds.contains(.number)
  }

  /// 任男犯人观看: whoever is told of is a man or a woman.
  private func isOfSex(_ end: Int) -> Bool {
    let last = block.text[Int(block.token(end).start) - 1]
    return Self.sexes.contains(last) && block.token(end).kinds.hasAny([.role, .group, .relative])
  }
}
