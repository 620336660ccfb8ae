public import EDTF

/// What to list in a timeline.
public struct TimelineQuery: Sendable {
  /// Entities of which one has to take part in a row.
  public struct Group: Sendable {
    /// The entities; one of them is enough.
    public let anyOf: [Node]

    /// Asks for rows that one of the entities takes part in.
    public init(anyOf nodes: [Node]) {
      anyOf = nodes
    }
  }

  /// What kinds of rows there are.
  public enum RowKind: String, CaseIterable, Sendable {
    /// An encounter or communication.
    case meeting
    /// Something that was said.
    case statement
    /// Something that is said to have been left out.
    case omission
    /// A published article.
    case article
    /// A free link of a curated file.
    case link
  }

  /// How sure it must be that a row lies between the two dates.
  public enum Certainty: String, CaseIterable, Sendable {
    /// Every day the row may mean lies between them.
    case certainly
    /// Some day the row may mean lies between them.
    case possibly
  }

  /// Every group must take part in a row; no groups mean every row of the graph.
  public var groups: [Group] = []
  /// The kinds of rows to list; articles are listed only where asked for.
  public var kinds: Set<RowKind> = [.meeting, .statement, .omission, .link]
  /// Nothing before the first moment of this.
  public var from: EDTFDate?
  /// Nothing after the last moment of this.
  public var through: EDTFDate?
  /// How sure it must be that a row lies between `from` and `through`.
  public var certainty = Certainty.possibly
  /// The latest first.
  public var isReversed = false
  /// At most so many rows.
  public var limit: Int?

  /// Asks for everything but articles.
  public init() {}
}
