/// What became of one page, or of one entry of a feed: an article, or the reason why there is none.
public struct PageReading: Hashable, Sendable {
  /// The path of the file, as the user gave it.
  public let source: String
  /// The kind of page.
  public let kind: PageKind
  /// The article; nil for a page that was skipped.
  public let article: Article?
  /// Why the page was skipped; nil for an article.
  public let skipped: SkipReason?
  /// What else is to be said: the file breaks off, parts could not be decoded, a limit was met.
  public let notes: [String]
  /// Why the reader decided as it did; empty unless it was asked to explain itself.
  public let reasons: [ReadingReason]
}

extension PageReading {
  init(
    source: String,
    kind: PageKind,
    skipped: SkipReason,
    notes: [String] = [],
    reasons: [ReadingReason] = []
  ) {
    self.init(
      source: source,
      kind: kind,
      article: nil,
      skipped: skipped,
      notes: notes,
      reasons: reasons
    )
  }
}
