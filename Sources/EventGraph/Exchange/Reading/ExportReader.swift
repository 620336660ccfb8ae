internal import SQLite

/// Reads the chosen part of a graph row by row, in the order of its numbers.
///
/// The order depends on nothing but the facts themselves. Memory holds one row and eight bytes for
/// each node, however large the graph is.
struct ExportReader: ~Copyable {
  private let connection: Connection
  private let scope: ExportScope
  private(set) var places = NodePlaces()

  init(_ connection: Connection, _ scope: ExportScope) {
    self.connection = connection
    self.scope = scope
  }

  /// Calls `body` with each node; edges can be read after that.
  mutating func forEachNode(_ body: (ExportedNode) throws -> Void) throws {
    var names = GroupedRows(try connection.cursor(scope.names)) { row in
      NameRecord(row.text(1), NameKind(rawValue: row.text(2)) ?? .full)
    }
    var proofs = GroupedRows(try connection.cursor(scope.nodeProofs), decode: Self.proof)
    var nodes = try connection.cursor(scope.nodes)
    while var node = try nodes.next({ Self.node($0, place: places.count + 1) }) {
      _ = places.append(node.number)
      node.names = try names.values(of: node.number)
      node.proofs = try proofs.values(of: node.number)
      try body(node)
    }
  }

  /// Calls `body` with each edge between nodes that were read.
  func forEachEdge(_ body: (ExportedEdge) throws -> Void) throws {
    var proofs = GroupedRows(try connection.cursor(scope.edgeProofs), decode: Self.proof)
    var edges = try connection.cursor(scope.edges)
    var place = 1
    while let read = try edges.next({ Self.edge($0, place: place, among: places) }) {
      guard var edge = read else { continue }
      edge.proofs = try proofs.values(of: edge.number)
      try body(edge)
      place += 1
    }
  }
}

// MARK: Rows

extension ExportReader {
  private static let nodeKinds = Dictionary(
    uniqueKeysWithValues: NodeKind.allCases.map { ($0.code, $0) }
  )
  private static let edgeKinds = Dictionary(
    uniqueKeysWithValues: EdgeKind.allCases.map { ($0.code, $0) }
  )

  private static func node(_ row: borrowing Row, place: Int) -> ExportedNode {
    ExportedNode(
      number: row.integer(0),
      place: place,
      kind: nodeKinds[row.integer(1)] ?? .article,
      id: row.text(2),
      label: row.text(3),
      type: row.optionalText(4),
      status: row.optionalText(5),
      text: row.optionalText(6),
      happened: row.optionalText(7),
      bounds: TimeBounds(lower: row.integer(8), upper: row.integer(9)),
      conflict: row.optionalText(10),
      note: row.optionalText(11),
      carriers: row.optionalText(12),
      occasion: row.optionalText(13),
      page: row.isNull(15)
        ? nil
        : ExportedNode.Page(
          url: row.optionalText(16),
          published: row.optionalText(17),
          language: row.optionalText(18),
          authors: row.optionalText(19)
        ),
      isCurated: row.bool(14)
    )
  }

  private static func edge(
    _ row: borrowing Row,
    place: Int,
    among places: NodePlaces
  ) -> ExportedEdge? {
    guard let origin = places.place(of: row.integer(2)),
      let target = places.place(of: row.integer(3))
    else { return nil }
    return ExportedEdge(
      number: row.integer(0),
      place: place,
      kind: edgeKinds[row.integer(1)] ?? .linked,
      origin: origin,
      target: target,
      happened: row.optionalText(4),
      bounds: TimeBounds(lower: row.integer(5), upper: row.integer(6)),
      role: row.optionalText(7),
      words: row.optionalText(8),
      isDirect: row.optionalInteger(9).map { $0 != 0 },
      told: row.optionalText(10),
      conflict: row.optionalText(11),
      isCurated: row.bool(12)
    )
  }

  private static func proof(_ row: borrowing Row) -> ExportedProof {
    ExportedProof(
      article: row.optionalText(1),
      paragraph: row.optionalInteger(2),
      start: row.optionalInteger(3),
      end: row.optionalInteger(4),
      exact: row.optionalText(5),
      prefix: row.optionalText(6),
      suffix: row.optionalText(7),
      rule: row.text(8),
      confidence: row.isNull(9) ? nil : row.real(9)
    )
  }
}
