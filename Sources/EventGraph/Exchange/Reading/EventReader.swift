internal import SQLite

/// Reads the chosen part of a graph event by event, each with who and what stands beside it.
///
/// Formats of timelines, calendars and linked data are made of events rather than of nodes and
/// edges. One event is held at a time.
struct EventReader {
  let store: GraphStore
  let scope: ExportScope

  /// Calls `body` with each node of some kinds, in order of time; the undated come last.
  func forEachNode(of kinds: [NodeKind], _ body: (ExportedNode) throws -> Void) throws {
    let nodes = try store.connection.statement(ExportScope.node)
    let names = try store.connection.statement(
      "SELECT name, kind, held FROM name WHERE node = ? ORDER BY name, held"
    )
    var numbers = try store.connection.cursor(scope.numbers(of: kinds))
    var number = 0
    while try numbers.next({ number = $0.integer(0) }) {
      try nodes.bind(1, number)
      guard var node = try nodes.firstRow({ ExportReader.node($0, place: 0) }) else { continue }
      try names.bind(1, number)
      try names.forEachRow { row in
        node.names.append(ExportedName(name: row.text(0), kind: row.text(1), held: row.text(2)))
      }
      try body(node)
    }
  }

  /// What a node is connected to: first the edges that start there, then those that end there.
  func relations(of node: ExportedNode) throws -> [ExportedRelation] {
    try [true, false].flatMap { isOutgoing in
      try store.connection.rows(scope.relations(of: node.number, isOutgoing: isOutgoing)) { row in
        ExportedRelation(
          number: row.integer(10),
          kind: EdgeKind(code: row.integer(0)) ?? .linked,
          isOutgoing: isOutgoing,
          happened: row.optionalText(1),
          role: row.optionalText(2),
          words: row.optionalText(3),
          isDirect: row.optionalInteger(4).map { $0 != 0 },
          other: ExportedRelation.Other(
            number: row.integer(5),
            kind: NodeKind(code: row.integer(6)) ?? .article,
            id: row.text(7),
            label: row.text(8),
            type: row.optionalText(9)
          )
        )
      }
    }
  }

  /// Who carried a statement, meeting or omission, in the order of publication.
  func reports(of node: ExportedNode) throws -> [Report] {
    try store.reports(of: node.id)
  }

  /// The words that prove a node.
  func proofs(of node: ExportedNode) throws -> [ExportedProof] {
    try store.connection.rows(
      """
      SELECT evidence.node, article.key, evidence.paragraph, evidence.start, evidence.end,
        evidence.exact, evidence.prefix, evidence.suffix, evidence.rule, evidence.confidence
      FROM evidence LEFT JOIN node AS article ON article.id = evidence.article
      WHERE evidence.node = \(node.number) ORDER BY evidence.id
      """
    ) { ExportReader.proof($0) }
  }
}
