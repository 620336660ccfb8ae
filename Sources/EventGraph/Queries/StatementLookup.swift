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
      let found = try store.onlyNode(
        where: "kind = \(NodeKind.statement.code) AND instr(text, \(words)) > 0",
        order: "text <> \(words), lower, key",
        called: words,
        unless: "'\(words)' stands in several statements"
      )
      guard let found else { throw error }
      return found
    }
  }
}
