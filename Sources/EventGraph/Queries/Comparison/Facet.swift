public import EDTF

/// One thing that articles tell of an event, with every version of it.
public struct Facet: Hashable, Sendable {
  /// What is told.
  public enum Kind: String, CaseIterable, Sendable {
    /// Who took part.
    case participants
    /// When it was.
    case date
    /// Where it was.
    case place
    /// Whether it was held, is planned or was refused.
    case status
    /// What is announced for later.
    case announced
  }

  /// One version, and who has it.
  public struct Version: Hashable, Sendable {
    /// The version as the graph keeps it: names, an EDTF date, a status, a title.
    public let value: String
    /// The date, of a date and of what is announced.
    public let date: EDTFDate?
    /// The outlets that have this version.
    public let outlets: [String]
    /// The articles that have it, with their words.
    public let sources: [Source]
    /// How an article contradicts itself where it says so.
    public let contradictions: [String]
    /// Whether it cannot be true together with another version.
    public let isDisputed: Bool
  }

  /// An article that has a version.
  public struct Source: Hashable, Sendable {
    /// The article; nil where a version has none.
    public let article: Comparison.Article?
    /// The words in which it tells it.
    public let words: String?
  }

  /// What is told.
  public let kind: Kind
  /// Which meeting; a comparison can have several.
  public let meeting: String
  /// The versions, the one with most outlets first.
  public let versions: [Version]
  /// The outlets with coverage that do not tell it.
  public let silent: [String]

  /// Whether sources disagree.
  public var isDisputed: Bool { versions.contains(where: \.isDisputed) }
}
