internal import SQLite

/// Whether the words that prove the graph stand where it says they stand.
public struct Verification: Hashable, Sendable {
  /// A proof whose words are not where they should be.
  public struct Drift: Hashable, Sendable {
    /// The id of the fact: a node, or two nodes and how they are connected.
    public let fact: String
    /// The id of the article.
    public let article: String
    /// The block of the article: 0 is the title.
    public let paragraph: Int
    /// The words the graph has.
    public let exact: String
    /// The words that stand there; nil where there is no such place.
    public let found: String?
  }

  /// How many proofs with a place in a stored text were looked at.
  public let checked: Int
  /// Those that are wrong, by article and place; of a great many only the first thousand.
  public let drifts: [Drift]
}

extension GraphStore {
  /// Finds every proof again in the stored text of its article.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func verify() throws -> Verification {
    try reading {
      let checked = try connection.firstRow(
        "SELECT count(*) FROM evidence WHERE start IS NOT NULL"
      ) { $0.integer(0) }
      return Verification(checked: checked ?? 0, drifts: try drifts())
    }
  }

  private func drifts() throws -> [Verification.Drift] {
    try connection.rows(
      """
      SELECT coalesce(node.key, origin.key || ' ' || kind.name || ' ' || target.key),
        article.key, evidence.paragraph, evidence.exact,
        substr(paragraph.text, evidence.start + 1, evidence.end - evidence.start)
      FROM evidence
      LEFT JOIN paragraph ON paragraph.article = evidence.article
        AND paragraph.number = evidence.paragraph
      LEFT JOIN node ON node.id = evidence.node
      LEFT JOIN edge ON edge.id = evidence.edge
      LEFT JOIN node AS origin ON origin.id = edge.origin
      LEFT JOIN node AS target ON target.id = edge.target
      LEFT JOIN edge_kind AS kind ON kind.code = edge.kind
      LEFT JOIN node AS article ON article.id = evidence.article
      WHERE evidence.start IS NOT NULL AND (
        paragraph.text IS NULL OR evidence.exact IS NULL
        OR substr(paragraph.text, evidence.start + 1, evidence.end - evidence.start)
          <> evidence.exact
      )
      ORDER BY 2, 3, evidence.start, 1 LIMIT 1000
      """
    ) { row in
      Verification.Drift(
        fact: row.text(0),
        article: row.text(1),
        paragraph: row.integer(2),
        exact: row.text(3),
        found: row.optionalText(4)
      )
    }
  }
}
