internal import SQLite

/// Reads the chosen part of a graph row by row, in the order of its numbers.
///
/// The order depends on nothing but the facts themselves. Memory holds one row and sixteen bytes
/// for each node, however large the graph is.
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
      ExportedName(name: row.text(1), kind: row.text(2), held: row.text(3))
    }
    var proofs = GroupedRows(try connection.cursor(scope.nodeProofs), decode: Self.proof)
    var nodes = try connection.cursor(scope.nodes)
    var read: ExportedNode?
    while try nodes.next({ read = Self.node($0, place: places.count) }) {
      guard var node = read else { continue }
      places.append(node.number)
      node.names = try names.values(of: node.number)
      node.proofs = try proofs.values(of: node.number).sorted()
      try body(node)
    }
    places.finish()
  }

  /// Calls `body` with each edge between nodes that were read.
  func forEachEdge(_ needs: ExportNeeds, _ body: (ExportedEdge) throws -> Void) throws {
    var proofs = GroupedRows(try connection.cursor(scope.edgeProofs), decode: Self.proof)
    let ordinals = needs.contains(.ordinals) ? try ordinals() : [:]
    var edges = try connection.cursor(scope.edges(needs))
    var place = 0
    var read: ExportedEdge?
    while try edges.next({ read = Self.edge($0, place: place, among: places) }) {
      guard var edge = read else { continue }
      edge.proofs = try proofs.values(of: edge.number).sorted()
      if !ordinals.isEmpty { edge.ordinal = ordinals[edge.number] ?? 1 }
      try body(edge)
      place += 1
    }
  }

  /// The places of edges among their likes; few graphs have any, and none has many.
  private func ordinals() throws -> [Int: Int] {
    var ordinals: [Int: Int] = [:]
    var rows = try connection.cursor(scope.parallelEdges)
    while try rows.next({ ordinals[$0.integer(0)] = $0.integer(1) }) {}
    return ordinals
  }
}

// MARK: Rows

extension ExportReader {
  /// The kinds by their codes, which are small numbers.
  private static let nodeKinds = (0...NodeKind.allCases.count).map(NodeKind.init(code:))
  private static let edgeKinds = (0...EdgeKind.allCases.count).map(EdgeKind.init(code:))

  private static func kind<Kind>(_ kinds: [Kind?], _ code: Int) -> Kind? {
    kinds.indices.contains(code) ? kinds[code] : nil
  }

  static func node(_ row: borrowing Row, place: Int) -> ExportedNode {
    ExportedNode(
      number: row.integer(0),
      place: place,
      kind: kind(nodeKinds, row.integer(1)) ?? .article,
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
      kind: kind(edgeKinds, row.integer(1)) ?? .linked,
      origin: origin,
      target: target,
      originID: row.text(14),
      targetID: row.text(15),
      bounds: TimeBounds(lower: row.integer(4), upper: row.integer(5)),
      isCurated: row.bool(6),
      details: row.bool(7) ? details(row) : nil
    )
  }

  private static func details(_ row: borrowing Row) -> ExportedEdge.Details {
    ExportedEdge.Details(
      happened: row.optionalText(8),
      role: row.optionalText(9),
      words: row.optionalText(10),
      isDirect: row.optionalInteger(11).map { $0 != 0 },
      told: row.optionalText(12),
      conflict: row.optionalText(13)
    )
  }

  static func proof(_ row: borrowing Row) -> ExportedProof {
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
