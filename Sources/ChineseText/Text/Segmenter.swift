/// Cuts a block into tokens, choosing the cheapest of all ways to read it.
///
/// Every word of the lexicon, every possible name and every single character is an edge with a
/// cost; known words are cheap, so a name is read only where the words around it leave room for
/// one.
struct Segmenter {
  let lexicon: Lexicon
  /// Names this article has made sure of, by their first unit.
  let sureNames: [UInt16: [[UInt16]]]
  /// Which last bytes the first units of sure names have.
  private var firstUnits = [Bool](repeating: false, count: 256)

  /// Makes a segmenter, for a second reading with the names the first one found.
  init(_ lexicon: Lexicon, sureNames: [[UInt16]] = []) {
    self.lexicon = lexicon
    for name in sureNames where !name.isEmpty {
      firstUnits[Int(name[0] & 0xFF)] = true
    }
    self.sureNames = Dictionary(grouping: sureNames.filter { !$0.isEmpty }) { $0[0] }
  }

  /// What the edges cost; only their proportions matter.
  enum Cost {
    static let word: Int32 = 10
    static let name: Int32 = 9
    static let smallWord: Int32 = 9
    static let unknown: Int32 = 13
    static let run: Int32 = 5
    static let sure: Int32 = 7
    static let latin: Int32 = 4
  }

  /// Whether a sure name stands in a block that was not cut as one.
  func wouldChange(_ block: BlockReading) -> Bool {
    let units = block.text.units
    for start in units.indices where firstUnits[Int(units[start] & 0xFF)] {
      guard let names = sureNames[units[start]] else { continue }
      for name in names where start + name.count <= units.count {
        guard units[start..<(start + name.count)].elementsEqual(name) else { continue }
        let token = block.token(block.tokenIndex(at: start))
        if Int(token.start) != start || token.length != name.count { return true }
      }
    }
    return false
  }

  /// Cuts a text.
  func tokens(of units: [UInt16]) -> [Token] {
    var lattice = Lattice(count: units.count)
    let names = NameEdges(lexicon: lexicon, units: units)
    for start in units.indices where lattice.reaches(start) {
      addEdges(from: start, in: units, names, to: &lattice)
    }
    return lattice.cheapestPath()
  }

  private func addEdges(
    from start: Int,
    in units: [UInt16],
    _ names: NameEdges,
    to lattice: inout Lattice
  ) {
    let unit = units[start]
    guard !Unit.isIdeograph(unit) else {
      lattice.add(start, start + 1, cost: Cost.unknown, kinds: [])
      let kinds = addWords(from: start, in: units, to: &lattice, notBefore: start + 1)
      if !sureNames.isEmpty {
        addSureNames(from: start, in: units, to: &lattice)
      }
      names.add(from: start, openedBy: kinds, to: &lattice)
      return
    }
    if let end = runEnd(from: start, in: units) {
      let kinds: WordKind = Unit.isDigit(unit) ? .number : .latin
      lattice.add(start, end, cost: Cost.run, kinds: kinds)
      _ = addWords(from: start, in: units, to: &lattice, notBefore: end)
      return
    }
    guard unit != Unit.aside else {
      let end = units[start...].firstIndex { $0 != Unit.aside } ?? units.count
      lattice.add(start, end, cost: Cost.run, kinds: .mark)
      return
    }
    lattice.add(start, start + 1, cost: Cost.run, kinds: .mark)
  }

  /// The end of a run of figures or Latin letters.
  private func runEnd(from start: Int, in units: [UInt16]) -> Int? {
    var end = start
    if Unit.isDigit(units[start]) {
      while end < units.count, isFigure(end, in: units) {
        end += 1
      }
    } else if Unit.isLetter(units[start]) {
      while end < units.count,
        Unit.isLetter(units[end]) || units[end] == 0x27 || units[end] == 0x2019
      {
        end += 1
      }
    }
    return end > start ? end : nil
  }

  private func isFigure(_ index: Int, in units: [UInt16]) -> Bool {
    let unit = units[index]
    guard !Unit.isDigit(unit) else { return true }
    let between = unit == Unit.comma || unit == Unit.period
    return between && index + 1 < units.count && Unit.isDigit(units[index + 1])
  }

  /// Adds the words that begin at a place; returns what any of them may be.
  private func addWords(
    from start: Int,
    in units: [UInt16],
    to lattice: inout Lattice,
    notBefore least: Int
  ) -> WordKind {
    let root = lexicon.trie.root(units[start])
    guard !root.node.isNone else { return [] }
    let isLatin = Unit.isLetter(units[start])
    var all: WordKind = []
    var node = root.node
    var index = start + 1
    while true {
      let word = lexicon.trie.word(node)
      if word >= 0, index >= least, isWhole(index, in: units) {
        let kinds = index == start + 1 ? root.kinds : lexicon.kinds[Int(word)]
        let cost = isLatin ? Cost.latin : cost(kinds, index - start)
        lattice.add(start, index, cost: cost, kinds: kinds, word: word)
        all.formUnion(kinds)
      }
      guard index < units.count else { return all }
      node =
        index == start + 1
        ? lexicon.trie.next(root, units[index]) : lexicon.trie.next(node, units[index])
      guard !node.isNone else { return all }
      index += 1
    }
  }

  /// Whether a word that ends here does not break a Latin word apart.
  private func isWhole(_ end: Int, in units: [UInt16]) -> Bool {
    end >= units.count || !Unit.isLetter(units[end]) || !Unit.isLetter(units[end - 1])
  }

  private func cost(_ kinds: WordKind, _ length: Int) -> Int32 {
    if length == 1 {
      return kinds.hasAny([.preposition, .conjunction, .particle, .adverb, .modal, .say, .ask])
        ? Cost.smallWord : Cost.unknown - 1
    }
    return kinds.hasAny([.common, .particle, .modal, .close]) ? Cost.word : Cost.name
  }

  private func addSureNames(from start: Int, in units: [UInt16], to lattice: inout Lattice) {
    guard firstUnits[Int(units[start] & 0xFF)] else { return }
    for name in sureNames[units[start]] ?? [] {
      let end = start + name.count
      if end <= units.count, units[start..<end].elementsEqual(name) {
        let foreign = lexicon.names.isSound(name[0]) && lexicon.names.isSound(name[name.count - 1])
        lattice.add(
          start,
          end,
          cost: Cost.sure,
          kinds: [foreign ? .foreignName : .hanName, .sure]
        )
      }
    }
  }
}
