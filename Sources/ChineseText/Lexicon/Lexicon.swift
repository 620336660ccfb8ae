/// All words we know, ready to be matched: names, titles, cues, grammar, ordinary words.
///
/// Nothing of it changes once it is made, so all threads share one.
package final class Lexicon: Sendable {
  let trie: WordTrie
  let words: [LexiconWord]
  /// What each word may be: a list of its own, as cutting a text asks for nothing else.
  let kinds: [WordKind]
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
    trie = WordTrie(builder.forms)
    words = builder.words
    kinds = builder.words.map(\.kinds)
    var names = builder.names
    for unit in UInt16.min...UInt16.max {
      let word = trie.word(of: unit)
      if word >= 0 {
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
}
