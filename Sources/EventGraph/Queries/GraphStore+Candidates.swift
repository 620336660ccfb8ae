internal import SQLite

extension GraphStore {
  /// The one node for which a condition holds, nil where there is none.
  ///
  /// - Throws: `EventGraphError` with the candidates where there are several: those of whom most articles tell
  ///   come first, or those that `order` puts there.
  func onlyNode(
    where condition: SQL,
    order: SQL? = nil,
    called word: String,
    unless message: String
  ) throws -> Node? {
    try explaining("read") {
      let first = try connection.rows(
        "SELECT \(raw: Self.nodeColumns) FROM node WHERE \(condition) LIMIT 2"
      ) { Self.decodeNode($0) }
      guard first.count > 1 else { return first.first }
      let candidates = try candidates(where: condition, order: order)
      let count = try connection.firstRow("SELECT count(*) FROM node WHERE \(condition)") {
        $0.integer(0)
      }
      throw EventGraphError.ambiguous(message, word, candidates, of: count ?? candidates.count)
    }
  }

  /// How many articles tell of a node, and the title of a person that says most.
  private static let tellers = """
    (SELECT count(DISTINCT origin) FROM edge WHERE target = node.id AND kind IN (
      SELECT code FROM edge_kind WHERE name IN ('mentioned', 'cited', 'reported')))
    """
  private static let title = """
    (SELECT name FROM name WHERE node = node.id AND kind = 'title'
      ORDER BY length(name) DESC, name LIMIT 1)
    """

  private func candidates(where condition: SQL, order: SQL?) throws -> [Candidate] {
    let columns = Self.nodeColumns.split(separator: ",").count
    return try connection.rows(
      """
      SELECT \(raw: Self.nodeColumns), \(raw: Self.tellers) AS tellers, \(raw: Self.title) FROM node
      WHERE \(condition) ORDER BY \(order ?? "tellers DESC, +kind, key")
      LIMIT \(EventGraphError.mostCandidates)
      """
    ) { row in
      Candidate(
        node: Self.decodeNode(row),
        articles: row.integer(columns),
        title: row.optionalText(columns + 1)
      )
    }
  }
}
