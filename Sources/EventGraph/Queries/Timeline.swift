public import EDTF

/// Rows in order of time: by the first moment each may mean, then the last.
///
/// Rows that nobody dates stand last, by the day they were first published. Among rows of the same moments the more certain date comes first, then meetings before
/// statements before omissions. What was said at one meeting stands together; in the end the id
/// decides, so that the order is always the same.
public struct Timeline: Sendable {
  /// One thing that happened, was said, was left out or was published.
  public struct Row: Hashable, Sendable {
    /// The id of the node or, for a link, of its first end.
    public let id: String
    /// What kind of thing it is.
    public let kind: TimelineQuery.RowKind
    /// When in canonical EDTF, as uncertain as the source left it; nil where no source says.
    public let whenText: String?
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

    /// Of a row that nobody dates, when it was first published; nil for what has a date.
    public let publishedText: String?

    let bounds: TimeBounds
    /// Of a row that nobody dates, the first moment of its publication; else 0.
    let firstPublished: Int

    /// Of a row that nobody dates, when it was first published.
    public var published: EDTFDate? { publishedText.flatMap(EDTFDate.init) }

    /// When, as uncertain as the source left it; nil where no source says.
    public var when: EDTFDate? { whenText.flatMap(EDTFDate.init) }
  }

  /// The rows with a date, in order.
  public let dated: [Row]
  /// The rows that no source dates; they are never given a place in time.
  public let undated: [Row]
  /// How many rows there are without a limit.
  public let total: Int
}

extension Timeline.Row {
  /// Whether the row stands before another in a timeline.
  func isBefore(_ other: Timeline.Row) -> Bool {
    let own = (bounds.lower, bounds.upper, firstPublished)
    let others = (other.bounds.lower, other.bounds.upper, other.firstPublished)
    return own == others ? hasLowerRank(than: other) : own < others
  }

  private func hasLowerRank(than other: Timeline.Row) -> Bool {
    let own = (whenText ?? "", kind.rank, occasionRank, id, what)
    return own
      < (other.whenText ?? "", other.kind.rank, other.occasionRank, other.id, other.what)
  }

  /// What has no occasion comes after what has one.
  private var occasionRank: String { occasion ?? "\u{10FFFF}" }
}

extension TimelineQuery.RowKind {
  fileprivate var rank: Int {
    switch self {
    case .meeting: 0
    case .statement: 1
    case .omission: 2
    case .article: 3
    case .link: 4
    }
  }
}
