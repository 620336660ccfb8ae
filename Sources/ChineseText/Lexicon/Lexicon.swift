/// All words we know, ready to be matched: names, titles, cues, grammar, ordinary words.
///
/// Nothing of it changes once it is made, so all threads share one.
package final class Lexicon: Sendable {
  let trie: WordTrie
  // What is known of a word stands in a list for each kind of question, as a finder asks one at a
  // time, of one word after the other.

  /// What each word may be.
  let kinds: [WordKind]
  /// The parts each word plays in rules.
  let roles: [WordRoles]
  /// What each word tells about a meeting.
  let meetings: [MeetingWord]
  /// The person each word names, as an index of `people`, or -1.
  let personIndices: [Int32]
  /// The outlet each word names, as an index of the registry, or -1.
  let outletIndices: [Int32]
  let names: NameModel
  /// The people of the list, in its order.
  package let people: [KnownPerson]
  /// The countries that single characters stand for in compounds.
  let standings: [UInt16: String]
  /// The outlets of the list.
  package let outlets: OutletRegistry

  /// The lexicon of our own lists.
  package static let standard = Lexicon(LexiconBuilder())

  /// Makes a lexicon of our own lists and a user's.
  package convenience init(adding files: [LexiconFile]) throws(LexiconError) {
    var builder = LexiconBuilder()
    for file in files {
      try builder.add(file)
    }
    self.init(builder)
  }

  private init(_ builder: LexiconBuilder) {
    kinds = builder.words.map(\.kinds)
    trie = WordTrie(builder.forms, kinds: kinds)
    roles = builder.words.map(\.roles)
    meetings = builder.words.map(\.meeting)
    personIndices = builder.words.map(\.person)
    outletIndices = builder.words.map(\.outlet)
    var names = builder.names
    for unit in UInt16.min...UInt16.max {
      let word = trie.word(trie.start(unit))
      // 陈志全, 张建国: some small words end names as often as any character does.
      if word >= 0, !roles[Int(word)].contains(.given) {
        names.add(unit, kinds: kinds[Int(word)])
      }
    }
    self.names = names
    people = builder.people
    standings = builder.standings
    outlets = builder.outlets
  }

  /// The country a compound speaks of by its last character (访华 → 中国).
  func standing(in word: String) -> String? {
    word.utf16.last.flatMap { standings[$0] }
  }

  /// Whether a title ends in the word for an office (芬兰外交部长).
  func isOffice(_ title: String) -> Bool {
    let units = ScriptFolding.standard.fold(title)
    guard !units.isEmpty else { return false }
    return (1...min(6, units.count)).contains { length in
      let ending = units.suffix(length)
      guard let first = ending.first else { return false }
      var node = trie.start(first)
      for unit in ending.dropFirst() { node = trie.next(node, unit) }
      let word = trie.word(node)
      return word >= 0 && kinds[Int(word)].contains(.office)
    }
  }

  /// Whether a name is the sound of a foreign family name and nothing else (瑞安, 安德森).
  package func isForeignFamilyName(_ name: String) -> Bool {
    let units = Array(name.utf16)
    return (2...5).contains(units.count) && units.allSatisfy(names.isSound)
  }

  /// Whether a name hides who is meant, or tells the surname and no more: 罗某, 李某某, 张先生.
  package func isAnonymous(_ name: String) -> Bool {
    let units = ScriptFolding.standard.fold(name)
    guard (2...4).contains(units.count), names.isSurname(units[0]) else { return false }
    if units.count < 4, units.last == Self.hidden { return true }
    guard units.count == 3 else { return false }
    let word = trie.word(trie.next(trie.start(units[1]), units[2]))
    return word >= 0 && roles[Int(word)].contains(.courtesy)
  }

  private static let hidden = ScriptFolding.standard.fold("某" as Unicode.Scalar)
}
