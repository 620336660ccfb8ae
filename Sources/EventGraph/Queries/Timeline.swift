public import EDTF

/// Rows in order of time: by the first moment each may mean, then the last, then the id.
public struct Timeline: Sendable {
  /// One thing that happened, was said, was left out or was published.
  public struct Row: Hashable, Sendable {
    /// The id of the node or, for a link, of its first end.
    public let id: String
    /// What kind of thing it is.
    public let kind: TimelineQuery.RowKind
    /// When, as uncertain as the source left it; nil where no source says.
    public let when: EDTFDate?
    /// One readable line.
    public let what: String
    /// At which meeting a statement was made.
    public let occasion: String?
    /// The kind of a meeting.
    public let type: String?
    /// Of a meeting: held, planned or refused.
    public let status: String?
    /// How sources contradict each other or themselves.
    public let conflict: String?
    /// Who carried it.
    public let carriers: Carriers

    let bounds: TimeBounds
  }

  /// The rows with a date, in order.
  public let dated: [Row]
  /// The rows that no source dates; they are never given a place in time.
  public let undated: [Row]
}
