internal import EDTF

/// All words of time expressions, ready for scanning.
final class DateLexicon: Sendable {
  /// What a word does in a time expression.
  struct Word: Hashable, Sendable {
    let kind: DateTokenKind
    let value: Int
    let extra: Int
  }

  /// The characters.
  let table: SymbolTable
  /// The words of expressions; entries are indices into `words`.
  let trie: SymbolTrie
  /// What the words do.
  let words: [Word]
  /// The numerals by their symbols.
  let numerals: [Numeral?]
  /// Words of the clause around an expression; entries are raw values of `ClauseCue`.
  let cues: SymbolTrie
  /// The names of countries and what else tells whose fiscal year is meant, and the years.
  let fiscalNames: SymbolTrie
  let fiscalYears: [FiscalYear]
  /// What may not stand before an expression that begins with a symbol.
  let boundaries: [SymbolTable.Symbol: Set<SymbolTable.Symbol>]
  /// Words before an expression, by the raw values of `DatePrefix`, from their last character to their first.
  let prefixes: [SymbolTrie]
  /// The days with names.
  let holidays: [NamedDay]
  /// The clocks of the zone words.
  let zones: [ClockZone]
  /// The opening days of recurring events.
  let events: [[CivilDay]]

  /// The lexicon made of our word lists.
  static let shared = DateLexicon()

  private init() {
    var builder = DateLexiconBuilder()
    let cueWords = builder.readCues()
    let fiscal = builder.readFiscalYears()
    boundaries = builder.readBoundaries()
    prefixes = builder.readPrefixes()
    holidays = builder.readHolidays()
    zones = builder.readZones()
    events = builder.readEvents()
    builder.readWords()
    trie = SymbolTrie(words: builder.found)
    words = builder.words
    cues = SymbolTrie(words: cueWords)
    fiscalNames = SymbolTrie(words: fiscal.names)
    fiscalYears = fiscal.years
    numerals = builder.numerals
    table = builder.finishedTable()
  }
}
