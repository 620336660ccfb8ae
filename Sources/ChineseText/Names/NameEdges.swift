/// The stretches of a text that look like a person's name, as edges of the lattice.
///
/// What is read as a name here is only a candidate; the text around it has to agree.
struct NameEdges {
  let lexicon: Lexicon
  let units: [UInt16]
  /// Whether a Latin name can stand in brackets anywhere.
  private let hasBrackets: Bool

  private static let longestForeignName = 26
  private static let latinBonus: Int32 = 8

  /// Looks for names in a text.
  init(lexicon: Lexicon, units: [UInt16]) {
    self.lexicon = lexicon
    self.units = units
    hasBrackets = units.contains(Unit.openBracket)
  }

  /// Adds the names that begin at a place, where words of these kinds begin too.
  func add(from start: Int, openedBy kinds: WordKind, to lattice: inout Lattice) {
    if lexicon.names.isSurname(units[start]) {
      addGiven(from: start, after: start + 1, base: surnameCost(units[start]), to: &lattice)
    }
    if kinds.hasAny([.compoundSurname, .japaneseSurname]) {
      addLongSurnames(from: start, to: &lattice)
    }
    if canOpenForeign(start) {
      addForeign(from: start, to: &lattice)
    }
    if hasBrackets {
      addSpelled(from: start, to: &lattice)
    }
    addElder(from: start, to: &lattice)
    if units[start] == Self.young, start + 1 < units.count, lexicon.names.isSound(units[start + 1])
    {
      addForeign(from: start, after: start + 1, to: &lattice)
    }
  }

  /// A foreign sound, or a surname before a dot (李·吉勒恩特).
  private func canOpenForeign(_ start: Int) -> Bool {
    if lexicon.names.isSound(units[start]) { return true }
    return start + 1 < units.count && units[start + 1] == ScriptFolding.nameDot
      && lexicon.names.isSurname(units[start])
  }

  private func surnameCost(_ unit: UInt16) -> Int32 {
    lexicon.names.isWeakSurname(unit) ? 3 : 0
  }

  private func addLongSurnames(from start: Int, to lattice: inout Lattice) {
    guard start + 1 < units.count else { return }
    var node = lexicon.trie.start(units[start])
    var index = start + 1
    while !node.isNone, index <= start + 3 {
      let word = lexicon.trie.word(node)
      if word >= 0 {
        let kinds = lexicon.kinds[Int(word)]
        if kinds.contains(.compoundSurname) {
          addGiven(from: start, after: index, base: -2, to: &lattice)
          addPair(from: start, after: index, to: &lattice)
        } else if kinds.contains(.japaneseSurname) {
          let isShort = index - start == 1
          addGiven(
            from: start,
            after: index,
            base: isShort ? 4 : 0,
            isJapanese: !isShort,
            to: &lattice
          )
          addJapanese(from: start, after: index, to: &lattice)
        }
      }
      guard index < units.count else { return }
      node = lexicon.trie.next(node, units[index])
      index += 1
    }
  }

  /// 格桑坚参: two names of two characters each, as Tibetans have them.
  private func addPair(from start: Int, after index: Int, to lattice: inout Lattice) {
    guard index + 1 < units.count, let second = word(at: index),
      lexicon.kinds[second].contains(.compoundSurname)
    else { return }
    lattice.add(start, index + 2, cost: 12, kinds: .hanName)
  }

  /// Adds names of a surname and one or two more characters.
  private func addGiven(
    from start: Int,
    after index: Int,
    base: Int32,
    isJapanese: Bool = false,
    to lattice: inout Lattice
  ) {
    guard index < units.count, canBeGiven(index) else { return }
    let first = Int32(lexicon.names.grade(units[index]))
    lattice.add(start, index + 1, cost: 22 + base - 3 * first, kinds: .hanName)
    // 松一松 is a verb told twice.
    guard index + 1 < units.count, canBeGiven(index + 1), units[index + 1] != units[start] else {
      return
    }
    let second = Int32(lexicon.names.grade(units[index + 1]))
    // 健一, 雄三: figures end Japanese names.
    let isSmall = lexicon.names.isSmallWord(units[index + 1]) && second < 2 && !isJapanese
    let grammar: Int32 = isSmall ? 8 : 0
    let isOther =
      isPlace(from: start, to: index + 1) || isPlace(from: index, to: index + 2)
      || isCourtesy(index)
    let other: Int32 = isOther ? 10 : 0
    let cost = max(14, 26 + base + grammar - 3 * (first + second)) + other
    lattice.add(start, index + 2, cost: cost, kinds: .hanName)
  }

  /// Whether two characters name a place (武汉弘芯).
  private func isPlace(from start: Int, to end: Int) -> Bool {
    guard end - start == 2, let word = word(at: start) else { return false }
    return lexicon.kinds[word].hasAny(.place)
  }

  /// Whether a form of address begins here (张先生).
  private func isCourtesy(_ start: Int) -> Bool {
    word(at: start).map { lexicon.roles[$0].contains(.courtesy) } ?? false
  }

  /// The word of two characters that begins here.
  private func word(at start: Int) -> Int? {
    let word = lexicon.trie.word(
      lexicon.trie.next(lexicon.trie.root(units[start]), units[start + 1])
    )
    return word >= 0 ? Int(word) : nil
  }

  /// Adds Japanese names with a given name of three characters (敬三郎; rare, so dear).
  private func addJapanese(from start: Int, after index: Int, to lattice: inout Lattice) {
    let end = index + 3
    guard end <= units.count, lexicon.names.endsLongName(units[end - 1]),
      Range(from: index, to: end).allSatisfy(canBeGiven)
    else { return }
    let isUsual = lexicon.names.opensEnding(units[end - 2])
    lattice.add(start, end, cost: isUsual ? 22 : 36, kinds: .hanName)
  }

  private func canBeGiven(_ index: Int) -> Bool {
    Unit.isIdeograph(units[index])
  }

  /// Adds runs of foreign sounds, with dots between their parts; where one begins after 小, only with
  /// dots (小唐纳德·川普).
  private func addForeign(from start: Int, after first: Int? = nil, to lattice: inout Lattice) {
    var cost: Int32 = 14
    var (length, core, dots) = (0, 0, 0)
    var index = first ?? start
    var opening = index
    let limit = min(units.count, start + Self.longestForeignName)
    while index < limit {
      let isForeign = length >= 2 && 2 * core > length
      if let dot = dotEnd(index, afterSounds: isForeign), length > 0 {
        (index, dots) = (dot, dots + 1)
        opening = isForeign && opensSounds(dot) ? dot : -1
        cost -= 5
        continue
      }
      guard
        let step = soundCost(
          units[index],
          afterDot: dots > 0,
          isOpening: index == opening
        ) ?? costBeforeDot(index, length)
      else {
        if first == nil || dots > 0 { addSurnameAfterDot(start, index, cost, to: &lattice) }
        if dots > 0 {
          addGeneration(start, index, cost, to: &lattice)
          addLastCharacter(start, index, cost, to: &lattice)
        }
        break
      }
      if lexicon.names.isCoreSound(units[index]) {
        core += 1
      }
      cost += step
      length += 1
      index += 1
      let isSpelled = opensLatin(index)
      if length >= 2, first == nil && core * (isSpelled ? 3 : 2) >= length || dots > 0 {
        let base: Int32 = isSpelled ? cost - Self.latinBonus : cost
        lattice.add(start, index, cost: max(base, 10), kinds: .foreignName)
      }
    }
  }

  /// Adds whatever stands before a Latin name in brackets: 德堪（Jenny Durkan）.
  private func addSpelled(from start: Int, to lattice: inout Lattice) {
    guard !lexicon.names.isSmallWord(units[start]) else { return }
    for end in Range(from: start + 2, to: min(units.count, start + 7)) where opensLatinName(end) {
      guard units[start..<end].allSatisfy(Unit.isIdeograph),
        end - start <= 4 || isMostlySounds(start..<end)
      else { return }
      // 教授安利（Steve Brown）: the title is no part of the name.
      if end - start > 3, let word = word(at: start), lexicon.kinds[word].hasAny([.title, .common])
      {
        continue
      }
      lattice.add(start, end, cost: 17 + 3 * Int32(end - start), kinds: .foreignName)
    }
  }

  /// 格律克孜曼: a longer name may have a character or two that write no sound.
  private func isMostlySounds(_ range: Range<Int>) -> Bool {
    let core = units[range].count { lexicon.names.isCoreSound($0) }
    return 2 * core > range.count && !units[range].contains(where: lexicon.names.isSmallWord)
      && word(at: range.lowerBound) == nil
  }

  /// Whether two or three capitalized words and nothing else stand in brackets.
  private func opensLatinName(_ index: Int) -> Bool {
    guard opensLatin(index) else { return false }
    var words = 0
    var place = index + 1
    var isOpening = true
    while place < units.count, place - index < 40, units[place] != Unit.closeBracket {
      let unit = units[place]
      if isOpening {
        guard Unit.isCapital(unit) else { return false }
        words += 1
      }
      guard Unit.isLetter(unit) || unit == Unit.space || unit == Unit.period else { return false }
      isOpening = unit == Unit.space
      place += 1
    }
    return place < units.count && units[place] == Unit.closeBracket && (2...3).contains(words)
  }

  /// A name ends where its Latin form begins: 布伦南（Francis Brennan）.
  func opensLatin(_ index: Int) -> Bool {
    index + 1 < units.count && units[index] == Unit.openBracket && Unit.isLetter(units[index + 1])
  }

  /// A character that writes no foreign sound but ends a part of a name (瑞秋·贝利).
  private func costBeforeDot(_ index: Int, _ length: Int) -> Int32? {
    guard length > 0, index + 1 < units.count, units[index + 1] == ScriptFolding.nameDot,
      Unit.isIdeograph(units[index])
    else { return nil }
    return 6
  }

  private func soundCost(_ unit: UInt16, afterDot: Bool, isOpening: Bool = false) -> Int32? {
    guard lexicon.names.isSound(unit) || isOpening else { return nil }
    let isSmallWord = lexicon.names.isSmallWord(unit)
    if lexicon.names.isCoreSound(unit) {
      return isSmallWord ? 3 : 1
    }
    if isSmallWord { return isOpening && !lexicon.names.isJoiningWord(unit) ? 7 : 10 }
    return afterDot ? 4 : 6
  }

  /// The place after a dot or hyphen that joins two parts of a foreign name.
  private func dotEnd(_ index: Int, afterSounds: Bool = false) -> Int? {
    let unit = units[index]
    guard
      unit == ScriptFolding.nameDot || unit == Unit.hyphen || unit == Unit.period
        || unit == Unit.dash && index + 1 < units.count && units[index + 1] != Unit.dash
    else {
      return nil
    }
    var next = index + 1
    if next + 1 < units.count, Unit.isCapital(units[next]), units[next + 1] == unit {
      // 菲力浦·S·大卫森: an initial between two dots.
      next += 2
    }
    guard next < units.count,
      lexicon.names.isSound(units[next]) || lexicon.names.isSurname(units[next])
        || knownEnd(from: next) != nil
        || unit == ScriptFolding.nameDot && afterSounds && opensSounds(next)
    else { return nil }
    return next
  }

  /// 妮基·黑利: any character may open a part of a name that goes on with a foreign sound.
  private func opensSounds(_ index: Int) -> Bool {
    Unit.isIdeograph(units[index]) && index + 1 < units.count
      && lexicon.names.isSound(units[index + 1])
  }
}
