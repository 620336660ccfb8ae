/// What an ingest did, page by page and in all.
public struct IngestReport: Hashable, Sendable {
  /// A page that could not be read, and why.
  public struct Failure: Hashable, Sendable {
    /// The path, as the user gave it.
    public let page: String
    /// What went wrong.
    public let reason: String
  }

  /// Pages whose articles are in the graph now and were not before.
  public internal(set) var new = 0
  /// Pages that changed since they were ingested.
  public internal(set) var updated = 0
  /// Pages that were ingested before and are the same.
  public internal(set) var unchanged = 0
  /// Pages that hold no article, by reason.
  public internal(set) var skipped: [SkipReason: Int] = [:]
  /// Pages that could not be read.
  public internal(set) var failures: [Failure] = []
  /// Pages that are gone, and whose facts went with them.
  public internal(set) var pruned = 0
  /// Articles that came into the graph, and that left it.
  public internal(set) var added = 0
  /// Articles that left the graph.
  public internal(set) var removed = 0
  /// Articles that are older than was asked for.
  public internal(set) var tooOld = 0

  /// Counts links inside folders, and what is neither file nor folder.
  public mutating func add(passedOver paths: Set<String>) {
    if !paths.isEmpty { skipped[.link, default: 0] += paths.count }
  }

  /// Makes a report of nothing.
  public init() {}

  /// How many pages were looked at.
  public var pages: Int {
    new + updated + unchanged + skipped.values.reduce(0, +) + failures.count
  }
}
