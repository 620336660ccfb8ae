internal import SQLite

extension EventReader {
  /// The rules that found the proofs.
  func rules() throws -> [String] {
    let condition: SQL = scope.isPart ? "WHERE \(scope.chosenEvidence)" : ""
    return try store.connection.rows(
      "SELECT DISTINCT rule FROM evidence \(condition) ORDER BY rule"
    ) { $0.text(0) }
  }

  /// Calls `body` with each proof, in the order of their numbers.
  func forEachAnnotation(_ body: (ExportedAnnotation) throws -> Void) throws {
    let condition: SQL = scope.isPart ? "WHERE \(scope.chosenEvidence)" : ""
    var rows = try store.connection.cursor(
      """
      SELECT evidence.id, article.key, evidence.paragraph, evidence.start, evidence.end,
        evidence.exact, evidence.prefix, evidence.suffix, evidence.rule, evidence.confidence,
        coalesce(node.key, origin.key || '/' || edge_kind.name || '/' || target.key),
        coalesce(node.label, origin.label || ' · ' || target.label), page.url
      FROM evidence
      LEFT JOIN node AS article ON article.id = evidence.article
      LEFT JOIN article AS page ON page.node = evidence.article
      LEFT JOIN node ON node.id = evidence.node
      LEFT JOIN edge ON edge.id = evidence.edge
      LEFT JOIN edge_kind ON edge_kind.code = edge.kind
      LEFT JOIN node AS origin ON origin.id = edge.origin
      LEFT JOIN node AS target ON target.id = edge.target
      \(condition) ORDER BY evidence.id
      """
    )
    var read: ExportedAnnotation?
    while try rows.next({ row in
      read = ExportedAnnotation(
        number: row.integer(0),
        fact: row.text(10),
        label: row.text(11),
        url: row.optionalText(12),
        proof: ExportReader.proof(row)
      )
    }) {
      if let read { try body(read) }
    }
  }
}
