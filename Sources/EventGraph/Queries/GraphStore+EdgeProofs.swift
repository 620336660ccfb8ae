internal import SQLite

extension GraphStore {
  /// What proves a connection: the line of the curated file that has it, and the words of articles.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func proofs(of edge: Edge) throws -> [Proof] {
    try reading {
      let fact = try words(of: edge)
      return try line(of: edge, fact) + proofs(of: edge, fact)
    }
  }

  /// The fact in words, as in "普京 said …".
  private func words(of edge: Edge) throws -> String {
    let ends = try [edge.origin, edge.target].map { try node($0)?.label ?? "" }
    return "\(ends[0]) \(edge.kind.rawValue) \(ends[1])"
  }

  private func line(of edge: Edge, _ fact: String) throws -> [Proof] {
    try connection.rows(
      """
      SELECT source.name, edge.line FROM edge JOIN source ON source.id = edge.source
      WHERE edge.id = \(edge.number.value)
      """
    ) { row in
      Proof(
        fact: fact,
        article: nil,
        title: nil,
        url: nil,
        paragraph: nil,
        start: nil,
        end: nil,
        exact: nil,
        rule: "curated",
        file: row.text(0),
        line: row.optionalInteger(1)
      )
    }
  }

  private func proofs(of edge: Edge, _ fact: String) throws -> [Proof] {
    try connection.rows(
      """
      SELECT article.key, article.label, page.url, evidence.paragraph, evidence.start,
        evidence.end, evidence.exact, evidence.rule
      FROM evidence
      LEFT JOIN node AS article ON article.id = evidence.article
      LEFT JOIN article AS page ON page.node = evidence.article
      WHERE evidence.edge = \(edge.number.value)
      ORDER BY article.lower, article.key, evidence.paragraph, evidence.start, evidence.exact
      """
    ) { row in
      Proof(
        fact: fact,
        article: row.optionalText(0),
        title: row.optionalText(1),
        url: row.optionalText(2),
        paragraph: row.optionalInteger(3),
        start: row.optionalInteger(4),
        end: row.optionalInteger(5),
        exact: row.optionalText(6),
        rule: row.text(7),
        file: nil,
        line: nil
      )
    }
  }
}
