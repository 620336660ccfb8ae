/// A stretch of a paragraph that its page sets apart.
public struct ArticleMark: Hashable, Sendable {
  /// Why a stretch is marked.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A link to everything an outlet has on a subject; its words are mostly a name.
    case tag
    /// Any other link.
    case link
    /// Bold or italic print.
    case emphasis
    /// The line that says where and when the report was written.
    case dateline
    /// The words that say who wrote it.
    case byline
  }

  /// Why the stretch is marked.
  public let kind: Kind
  /// Where it starts, in Unicode scalars of the paragraph's text.
  public let start: Int
  /// Where it ends, in Unicode scalars of the paragraph's text.
  public let end: Int
  /// Where a link leads.
  public let target: String?

  /// Makes a mark.
  public init(kind: Kind, start: Int, end: Int, target: String? = nil) {
    self.kind = kind
    self.start = start
    self.end = end
    self.target = target
  }
}
