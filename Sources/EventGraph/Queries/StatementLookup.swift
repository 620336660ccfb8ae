internal import SQLite

/// Finds the statement somebody means by its id or by some of its words.
struct StatementLookup {
  let store: GraphStore
  let kinds: [NodeKind]

  /// Fewer characters stand in too many statements.
  private static let fewestCharacters = 2

  func find(_ words: String) throws -> Node {
    do {
      return try store.find(words, among: kinds)
    } catch let error as EventGraphError where error.kind == .notFound {
      guard words.count >= Self.fewestCharacters else { throw error }
      let found = try saying(words)
      guard let first = found.first else { throw error }
      guard found.count > 1 else { return first }
      throw EventGraphError.ambiguous("'\(words)' stands in several statements", found)
    }
  }

  private func saying(_ words: String) throws -> [Node] {
    try store.explaining("read") {
      try store.connection.rows(
        """
        SELECT \(raw: GraphStore.nodeColumns) FROM node
        WHERE kind = \(NodeKind.statement.code) AND instr(text, \(words)) > 0
        ORDER BY text <> \(words), lower, key LIMIT \(EventGraphError.mostCandidates + 1)
        """
      ) { GraphStore.decodeNode($0) }
    }
  }
}
