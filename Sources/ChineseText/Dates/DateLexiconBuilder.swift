internal import EDTF

/// Reads the word lists of time expressions into a lexicon.
///
/// The lists are ours and tested; a line that cannot be read is left out.
struct DateLexiconBuilder {
  /// A word as the tries take it.
  typealias Found = (symbols: [SymbolTable.Symbol], entry: SymbolTrie.Entry)

  private var table = SymbolTable()
  /// What the words do, each once.
  private(set) var words: [DateLexicon.Word] = []
  /// The words themselves.
  private(set) var found: [Found] = []

  /// Begins with the variants, so that all words fold the same way.
  init() {
    for fields in Self.fields(of: .dateVariants) {
      guard let base = fields[0].unicodeScalars.first else { continue }
      for variant in fields.dropFirst() {
        for scalar in variant.unicodeScalars { table.unify(scalar, with: base) }
      }
    }
  }

  /// The lines of a list as words.
  static func fields(of list: WordList) -> [[String]] {
    list.lines.map { line in
      line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }.filter { !$0.isEmpty }
  }

  private mutating func add(_ names: some Sequence<String>, _ word: DateLexicon.Word) {
    let entry = SymbolTrie.Entry(words.count)
    words.append(word)
    for name in names { found.append((table.symbols(making: name), entry)) }
  }

  /// Reads the words by kind, the eras, the names and the solar terms.
  mutating func readWords() {
    for fields in Self.fields(of: .dateWords) where fields.count > 2 {
      guard let kind = DateTokenKind.byName[fields[0]] else { continue }
      let values = fields[1].split(separator: ",").map { Int($0) ?? 0 }
      let extra = values.count > 1 ? values[1] : 0
      let word = DateLexicon.Word(kind: kind, value: values.first ?? 0, extra: extra)
      add(fields.dropFirst(2), word)
    }
    for fields in Self.fields(of: .dateEras) {
      let bases = fields[0].split(separator: ",").compactMap { Int($0) }
      guard let base = bases.first else { continue }
      let other = bases.count > 1 ? bases[1] : 0
      add(fields.dropFirst(), DateLexicon.Word(kind: .era, value: base, extra: other))
    }
    for fields in Self.fields(of: .dateNames) {
      add(fields, DateLexicon.Word(kind: .plain, value: 0, extra: 0))
    }
    for (index, name) in (Self.fields(of: .lunarTerms).first ?? []).enumerated() {
      add([name], DateLexicon.Word(kind: .solarTerm, value: index, extra: 0))
    }
  }

  /// The numerals among the words, by their symbols.
  var numerals: [Numeral?] {
    var numerals = [Numeral?](repeating: nil, count: Int(SymbolTable.Symbol.max) + 1)
    for (symbols, entry) in found {
      guard symbols.count == 1, let symbol = symbols.first else { continue }
      let word = words[Int(entry)]
      let unit: Int
      switch word.kind {
      case .digit: unit = 1
      case .ten: unit = 10
      case .hundred: unit = 100
      case .thousand: unit = 1000
      default: continue
      }
      numerals[Int(symbol)] = Numeral(value: word.value, unit: unit, isPair: word.extra == 1)
    }
    let end = numerals.lastIndex { $0 != nil } ?? 0
    return Array(numerals.prefix(end + 1))
  }

  /// Reads the holidays; the words carry their index and whether the bare name is enough.
  mutating func readHolidays() -> [NamedDay] {
    var days: [NamedDay] = []
    for fields in Self.fields(of: .holidayDays) where fields.count > 2 {
      guard let day = NamedDay(fields[0]) else { continue }
      let isStrong = fields[1] == "strong"
      add(
        fields.dropFirst(2),
        DateLexicon.Word(kind: .holiday, value: days.count, extra: isStrong ? 1 : 0)
      )
      days.append(day)
    }
    return days
  }

  /// Reads the zone words; the words carry the index of their clock.
  mutating func readZones() -> [ClockZone] {
    var zones: [ClockZone] = []
    for fields in Self.fields(of: .dateZones) {
      guard let zone = ClockZone(fields[0]) else { continue }
      add(fields.dropFirst(), DateLexicon.Word(kind: .zone, value: zones.count, extra: 0))
      zones.append(zone)
    }
    return zones
  }

  /// Reads the events; the words carry the index of their opening days.
  mutating func readEvents() -> [[CivilDay]] {
    var events: [[CivilDay]] = []
    for fields in Self.fields(of: .dateEvents) {
      let days = fields[0].split(separator: ",").compactMap { CivilDay(isoText: $0) }
      add(fields.dropFirst(), DateLexicon.Word(kind: .event, value: events.count, extra: 0))
      events.append(days)
    }
    return events
  }

  /// Reads the words that tell which way a clause points.
  mutating func readCues() -> [Found] {
    var found: [Found] = []
    for fields in Self.fields(of: .dateCues) {
      guard let cue = ClauseCue(name: fields[0]) else { continue }
      for word in fields.dropFirst() {
        found.append((table.symbols(making: word), SymbolTrie.Entry(cue.rawValue)))
      }
    }
    return found
  }

  /// Reads the fiscal years and whose they are.
  mutating func readFiscalYears() -> (names: [Found], years: [FiscalYear]) {
    var names: [Found] = []
    var years: [FiscalYear] = []
    for fields in Self.fields(of: .dateFiscalYears) where fields.count > 2 {
      guard let month = Int(fields[0]) else { continue }
      for name in fields.dropFirst(2) {
        names.append((table.symbols(making: name), SymbolTrie.Entry(years.count)))
      }
      years.append(FiscalYear(firstMonth: month, isNamedByEnd: fields[1] == "end"))
    }
    return (names, years)
  }

  /// Reads what may not stand before an expression.
  mutating func readBoundaries() -> [SymbolTable.Symbol: Set<SymbolTable.Symbol>] {
    var boundaries: [SymbolTable.Symbol: Set<SymbolTable.Symbol>] = [:]
    for fields in Self.fields(of: .dateBoundaries) {
      let symbols = fields.flatMap { table.symbols(making: $0) }
      guard let first = symbols.first else { continue }
      boundaries[first, default: []].formUnion(symbols.dropFirst())
    }
    return boundaries
  }

  /// Reads the words before an expression, by the raw values of `DatePrefix`.
  mutating func readPrefixes() -> [SymbolTrie] {
    var words = [[Found]](repeating: [], count: DatePrefix.allCases.count)
    for fields in Self.fields(of: .dateBefore) {
      guard let prefix = DatePrefix.allCases.first(where: { "\($0)" == fields[0] }) else {
        continue
      }
      for word in fields.dropFirst() {
        words[Int(prefix.rawValue)].append((table.symbols(making: word).reversed(), 0))
      }
    }
    return words.map { SymbolTrie(words: $0) }
  }

  /// The table with everything the lists hold.
  consuming func finishedTable() -> SymbolTable {
    var beginnings: [[SymbolTable.Symbol]] = []
    var continuations: Set<SymbolTable.Symbol> = []
    for (symbols, entry) in found {
      guard let first = symbols.first else { continue }
      continuations.insert(first)
      if KindSet.beginnings.contains(words[Int(entry)].kind) { beginnings.append(symbols) }
    }
    for digit in "0123456789".unicodeScalars {
      let symbol = table.symbol(making: digit)
      beginnings.append([symbol])
      continuations.insert(symbol)
    }
    for pair in Self.fields(of: .traditionalToSimplified).joined() {
      let scalars = Array(pair.unicodeScalars)
      if scalars.count == 2 { table.fold(scalars[0], into: scalars[1]) }
    }
    table.foldForms()
    table.mark(beginnings: beginnings, continuations: continuations)
    return table
  }
}
