/// The rules, laid out for reading.
final class DateGrammar: Sendable {
  /// What reading needs of one rule.
  struct Entry: Sendable {
    let place: Int
    let slot: DateSlot
    /// The slots it follows, as bits.
    let follows: UInt32
    let afterNumber: KindSet?
    let match: DateRule.Match
  }

  /// The rules that begin with each kind of token, by its raw value.
  private let entries: [[Entry]]

  /// The grammar of all rules.
  static let shared = DateGrammar(DateRule.all)

  private init(_ rules: [DateRule]) {
    var entries = [[Entry]](repeating: [], count: DateTokenKind.allCases.count)
    for (place, rule) in rules.enumerated() {
      let entry = Entry(
        place: place,
        slot: rule.slot,
        follows: rule.follows.reduce(0) { $0 | $1.bit },
        afterNumber: rule.afterNumber,
        match: rule.match
      )
      for kind in rule.starts { entries[Int(kind.rawValue)].append(entry) }
    }
    self.entries = entries
  }

  /// The rules that begin with a kind of token.
  func rules(for kind: DateTokenKind) -> [Entry] {
    entries[Int(kind.rawValue)]
  }
}
