public import EDTF
internal import SQLite

/// One article's version of a statement, meeting or omission.
public struct Report: Hashable, Sendable {
  /// The outlet that published the article, or that is said to have carried it; may be empty.
  public let outlet: String
  /// The outlet whose article tells it; the same as `outlet` where that is first hand.
  public let teller: String
  /// Whether the graph holds the outlet's own article; otherwise another article tells of it.
  public let isFirstHand: Bool
  /// The id of the article that tells it; empty where a table names none.
  public let article: String
  /// The title of that article.
  public let title: String
  /// Where the article is published.
  public let url: String?
  /// When it was published.
  public let published: EDTFDate?
  /// The words it used.
  public let words: String?
  /// Its own version of date, place or status, as JSON.
  public let told: String?
  /// How it contradicts itself.
  public let conflict: String?
}

extension GraphStore {
  /// Who carried a statement, meeting or omission, in the order of publication.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func reports(of id: String) throws -> [Report] {
    guard let node = try node(id: id) else { return [] }
    return try explaining("read") {
      try connection.rows(
        """
        SELECT coalesce(outlet.label, teller.label, ''), edge.kind, coalesce(article.key, ''),
          coalesce(article.label, ''), page.url, article.happened, edge.words, edge.told,
          edge.conflict, coalesce(teller.label, '')
        FROM edge
        LEFT JOIN node AS article ON article.id = CASE edge.kind
          WHEN \(EdgeKind.reported.code) THEN edge.origin
          ELSE (SELECT id FROM node WHERE key = edge.role) END
        LEFT JOIN article AS page ON page.node = article.id
        LEFT JOIN node AS teller ON teller.id = (
          SELECT origin FROM edge AS published WHERE published.target = article.id
            AND published.kind = \(EdgeKind.published.code)
        )
        LEFT JOIN node AS outlet ON edge.kind = \(EdgeKind.carried.code) AND outlet.id = edge.origin
        WHERE edge.target = \(node.number.value)
          AND edge.kind IN (\(EdgeKind.reported.code), \(EdgeKind.carried.code))
        ORDER BY article.lower, article.key, edge.kind, outlet.key, edge.words
        """
      ) { row in
        Report(
          outlet: row.text(0),
          teller: row.text(9),
          isFirstHand: row.integer(1) == EdgeKind.reported.code,
          article: row.text(2),
          title: row.text(3),
          url: row.optionalText(4),
          published: row.optionalText(5).flatMap(EDTFDate.init),
          words: row.optionalText(6),
          told: row.optionalText(7),
          conflict: row.optionalText(8)
        )
      }
    }
  }
}
