extension NameEdges {
  /// Father and son of one name: 老布什, 小布什.
  static func isAge(_ unit: UInt16) -> Bool {
    unit == old || unit == young
  }

  private static let old = ScriptFolding.standard.fold("老" as Unicode.Scalar)
  private static let young = ScriptFolding.standard.fold("小" as Unicode.Scalar)

  /// 老特鲁多, 小特鲁多: the father or the son of somebody listed, by a name of foreign sounds.
  func addElder(from start: Int, to lattice: inout Lattice) {
    guard Self.isAge(units[start]), let end = knownEnd(from: start + 1),
      units[(start + 1)..<end].allSatisfy(lexicon.names.isSound),
      // 老拜登 is the man himself, 老特鲁多（Pierre Trudeau） his father.
      units[start] == Self.young || opensLatin(end)
    else { return }
    lattice.add(start, end, cost: 16, kinds: .foreignName)
  }

  /// The end of a name of the list that begins at a place (梅拉尼娅·川普).
  func knownEnd(from index: Int) -> Int? {
    guard index < units.count else { return nil }
    var node = lexicon.trie.start(units[index])
    var end = index + 1
    while !node.isNone, end < units.count, end - index < 5 {
      node = lexicon.trie.next(node, units[end])
      end += 1
      let word = lexicon.trie.word(node)
      if word >= 0, lexicon.kinds[Int(word)].contains(.person) { return end }
    }
    return nil
  }
}
