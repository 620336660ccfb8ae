internal import SQLite

/// Articles with the same text, so that wire copy counts once.
///
/// Which article repeats which is known from the `reprinted` edges: people write them down, and an
/// ingest finds them by the long paragraphs that articles share. Copies of copies are one family.
struct ArticleFamilies {
  /// Each family in order of publication, the first to publish first.
  private(set) var families: [[Comparison.Article]] = []

  /// No text is followed through more articles.
  private static let largest = 1_000

  init(_ articles: [Comparison.Article], in store: GraphStore) throws {
    var left = Dictionary(
      articles.map { ($0.number, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for article in articles.sorted(by: ComparisonBuilder.isBefore) where left[article.number] != nil
    {
      let numbers = try Self.copies(of: article.number, in: store)
      families.append(
        numbers.compactMap { left.removeValue(forKey: $0) }.sorted(by: ComparisonBuilder.isBefore)
      )
    }
  }

  /// An article with all that have the same text.
  static func copies(
    of article: StableNumber,
    in store: GraphStore
  ) throws -> Set<StableNumber> {
    let query = try store.connection.statement(
      """
      SELECT target FROM edge WHERE origin = ?1 AND kind = ?2
      UNION SELECT origin FROM edge WHERE target = ?1 AND kind = ?2
      """
    )
    var family: Set = [article]
    var open = [article]
    while let next = open.popLast(), family.count < largest {
      try query.bind(1, next.value)
      try query.bind(2, EdgeKind.reprinted.code)
      try query.forEachRow { row in
        let other = StableNumber(row.integer(0))
        if family.insert(other).inserted { open.append(other) }
      }
    }
    return family
  }
}
