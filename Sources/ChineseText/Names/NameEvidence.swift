/// What the text around a possible name says for its being one.
struct NameEvidence: OptionSet, Sendable {
  let rawValue: UInt16

  /// The page links exactly this stretch as a term.
  static let link = NameEvidence(rawValue: 1 << 0)
  /// An office or a profession stands before it.
  static let titleBefore = NameEvidence(rawValue: 1 << 1)
  /// An office or a form of address stands after it.
  static let titleAfter = NameEvidence(rawValue: 1 << 2)
  /// A word of saying follows.
  static let speaks = NameEvidence(rawValue: 1 << 3)
  /// A Latin name in brackets follows.
  static let latinName = NameEvidence(rawValue: 1 << 4)
  /// A single Latin word in brackets follows, which a place may have as well.
  static let latinWord = NameEvidence(rawValue: 1 << 5)
  /// A dot joins its parts.
  static let dot = NameEvidence(rawValue: 1 << 6)
  /// It is listed beside other people.
  static let listed = NameEvidence(rawValue: 1 << 7)
  /// It stands where a person acts or is acted on.
  static let acts = NameEvidence(rawValue: 1 << 8)
  /// A place, a body or a work follows that is named after it.
  static let partOfName = NameEvidence(rawValue: 1 << 9)
  /// The list of people has it.
  static let known = NameEvidence(rawValue: 1 << 10)
  /// The list of people has it, but many bear the name.
  static let knownWeakly = NameEvidence(rawValue: 1 << 11)
  /// A colon follows it at the start of a block.
  static let turn = NameEvidence(rawValue: 1 << 12)

  /// An office stands before it and a mark ends it.
  static let apposed = NameEvidence(rawValue: 1 << 13)

  /// Evidence that is enough for a plausible name.
  static let strong: NameEvidence = [
    .titleBefore, .titleAfter, .speaks, .latinName, .known, .turn,
  ]

  /// Whether any of the evidence is among this.
  func hasAny(_ evidence: NameEvidence) -> Bool {
    !isDisjoint(with: evidence)
  }
}
