/// A piece of a block: a word of the lexicon, a possible name, figures, a mark, or one character.
struct Token: Sendable {
  /// The first unit.
  var start: Int32
  /// The unit after the last one.
  var end: Int32
  /// The word of the lexicon, or -1.
  var word: Int32
  /// What it may be.
  var kinds: WordKind

  var range: Range<Int> { Int(start)..<Int(end) }
  var length: Int { Int(end - start) }
}
