/// A noun phrase that can speak, act or be met.
struct Phrase: Sendable {
  /// What the phrase stands for.
  enum Kind: Sendable, Hashable {
    /// A person of the article.
    case person(Int)
    /// A medium.
    case outlet
    /// An organization or a side in a talk.
    case body
    /// What a body has written: a readout, a statement, a report.
    case readout
    /// A country, or a capital that stands for its government.
    case country
    /// Somebody unnamed, by office or profession.
    case role
    /// Several unnamed people.
    case group
    /// 他, 双方: somebody named before.
    case pronoun
  }

  /// The tokens of the phrase.
  let tokens: Range<Int>
  /// What it stands for.
  let kind: Kind
}
