public import EDTF

/// What to look for in names and texts.
public struct SearchQuery: Sendable {
  /// Words, "phrases", OR, NOT and brackets; see Documentation/Commands.md.
  public var text: String
  /// The kinds of nodes to find.
  public var kinds = Set(NodeKind.allCases)
  /// People and organizations that must be part of what is found.
  public var parties: [Node] = []
  /// Outlets of which one must have published, reported or carried what is found; none ask for any.
  public var outlets: [Node] = []
  /// Nothing before the first moment of this.
  public var from: EDTFDate?
  /// Nothing after the last moment of this.
  public var through: EDTFDate?
  /// How sure it must be that a hit lies between `from` and `through`; undated ones never do.
  public var certainty = TimelineQuery.Certainty.possibly
  /// At most so many hits.
  public var limit = 20

  /// Looks for words everywhere.
  public init(_ text: String) {
    self.text = text
  }
}

/// What a search has found, the most fitting first.
public struct SearchResults: Sendable {
  /// The hits.
  public let hits: [SearchHit]
  /// How many there are, as far as was counted.
  public let count: Int
  /// Whether there may be more than were counted.
  public let isMore: Bool
}

/// Something that was found.
public struct SearchHit: Hashable, Sendable {
  /// Where words stand.
  public enum Field: Hashable, Sendable {
    /// In the label or title.
    case label
    /// In another name.
    case name
    /// In the text of a statement or omission.
    case text
    /// In the wording of one who carried it.
    case wording
    /// In a paragraph of an article; its number counts from 1.
    case paragraph(Int)
    /// In words that prove a fact, of an article whose text is not kept.
    case quote
  }

  /// The node.
  public let node: Node
  /// How well it fits; only good for comparing.
  public let score: Double
  /// Where the words stand.
  public let field: Field
  /// The words with some of the text around them.
  public let snippet: String
  /// The places of the words in the snippet, counted in Unicode scalars.
  public let marks: [Range<Int>]
}
