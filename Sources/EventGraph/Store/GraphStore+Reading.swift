internal import EDTF
package import SQLite

extension GraphStore {
  /// The columns that `decodeNode` reads, of a table or alias called `node`.
  package static let nodeColumns = """
    node.id, node.kind, node.key, node.label, node.type, node.status, node.text, node.happened, \
    node.lower, node.upper, node.conflict, node.carriers, node.occasion, node.note
    """

  /// The columns that `decodeEdge` reads, of a table or alias called `edge`.
  package static let edgeColumns = """
    edge.id, edge.origin, edge.kind, edge.target, edge.happened, edge.lower, edge.upper, \
    edge.role, edge.words, edge.direct, edge.told, edge.conflict
    """

  /// Reads a node from columns that start at `first`.
  package static func decodeNode(_ row: borrowing Row, from first: Int = 0) -> Node {
    Node(
      id: row.text(first + 2),
      kind: NodeKind(code: row.integer(first + 1)) ?? .article,
      label: row.text(first + 3),
      type: row.optionalText(first + 4),
      status: row.optionalText(first + 5),
      text: row.optionalText(first + 6),
      happened: row.optionalText(first + 7).flatMap(EDTFDate.init),
      conflict: row.optionalText(first + 10),
      carriers: Carriers(column: row.optionalText(first + 11)),
      occasion: row.optionalText(first + 12),
      note: row.optionalText(first + 13),
      number: StableNumber(row.integer(first)),
      bounds: TimeBounds(lower: row.integer(first + 8), upper: row.integer(first + 9))
    )
  }

  /// Reads an edge from columns that start at `first`.
  package static func decodeEdge(_ row: borrowing Row, from first: Int = 0) -> Edge {
    Edge(
      kind: EdgeKind(code: row.integer(first + 2)) ?? .linked,
      happened: row.optionalText(first + 4).flatMap(EDTFDate.init),
      role: row.optionalText(first + 7),
      words: row.optionalText(first + 8),
      isDirect: row.optionalInteger(first + 9).map { $0 != 0 },
      told: row.optionalText(first + 10),
      conflict: row.optionalText(first + 11),
      number: StableNumber(row.integer(first)),
      origin: StableNumber(row.integer(first + 1)),
      target: StableNumber(row.integer(first + 3)),
      bounds: TimeBounds(lower: row.integer(first + 5), upper: row.integer(first + 6))
    )
  }

  /// The node with an id such as `person:习近平`.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func node(id: String) throws -> Node? {
    try explaining("read") {
      try connection.firstRow("SELECT \(raw: Self.nodeColumns) FROM node WHERE key = \(id)") {
        Self.decodeNode($0)
      }
    }
  }

  /// The node with a number.
  package func node(_ number: StableNumber) throws -> Node? {
    try explaining("read") {
      let statement = try connection.statement(
        "SELECT \(Self.nodeColumns) FROM node WHERE id = ?"
      )
      try statement.bind(1, number.value)
      return try statement.firstRow { Self.decodeNode($0) }
    }
  }

  /// Every edge of a node, those that start there first, each in order of time.
  package func edges(of number: StableNumber) throws -> [Edge] {
    try explaining("read") {
      try edges(of: number, end: "origin") + edges(of: number, end: "target")
    }
  }

  private func edges(of number: StableNumber, end: String) throws -> [Edge] {
    try connection.rows(
      """
      SELECT \(raw: Self.edgeColumns) FROM edge WHERE \(raw: end) = \(number.value)
      ORDER BY lower, upper, kind
      """
    ) { Self.decodeEdge($0) }
  }
}
