internal import SQLite

/// Writes the rows of tables through statements prepared once, in the order of the tables.
///
/// Rows that go into a table in the order it keeps them fill its pages from left to right.
struct BulkWriter {
  let connection: Connection
  let tables: BulkTables

  /// Progress is told every so many rows.
  private static let progressStep = 50_000

  func writeNodes(_ progress: (ImportProgress) throws -> Void) throws {
    let source = StableNumber(hashing: tables.nodeFile.name.utf8).value
    let insert = try connection.statement(
      Self.insert(.node, "INTO node", "ON CONFLICT(id) DO NOTHING")
    )
    let setAside = try connection.statement(
      Self.insert(.node, "INTO shadowed_node", "")
    )
    let rows = TableRows(connection: connection)
    for (done, place) in tables.nodeOrder.enumerated() {
      if done.isMultiple(of: Self.progressStep) {
        try progress(ImportProgress(phase: "nodes", done: done, total: tables.nodes.count))
      }
      let node = tables.nodes[place]
      try bind(node, source, to: insert)
      try insert.run()
      if connection.changes == 0 {
        try refuseCollision(of: node)
        try bind(node, source, to: setAside)
        try setAside.run()
      } else if NodeKind.entities.contains(node.kind) {
        try rows.addName(node.name, of: node.number.value)
      }
    }
  }

  func writeEdges(_ progress: (ImportProgress) throws -> Void) throws {
    let source = StableNumber(hashing: tables.edgeFile.name.utf8).value
    let insert = try connection.statement(
      Self.insert(.edge, "INTO edge", "ON CONFLICT(id) DO NOTHING")
    )
    let setAside = try connection.statement(
      Self.insert(.edge, "INTO shadowed_edge", "")
    )
    let edges = tables.edges
    let numbered = edges.indices.map { (number: tables.number(of: edges[$0]).value, place: $0) }
    var previous: Int?
    for (done, entry) in numbered.sorted(by: <).enumerated() {
      if done.isMultiple(of: Self.progressStep) {
        try progress(ImportProgress(phase: "edges", done: done, total: edges.count))
      }
      // A file may give an edge twice; the first line counts.
      guard entry.number != previous else { continue }
      previous = entry.number
      try bind(edges[entry.place], entry.number, source, to: insert)
      try insert.run()
      guard connection.changes == 0 else { continue }
      try bind(edges[entry.place], entry.number, source, to: setAside)
      try setAside.run()
    }
  }
}

extension BulkWriter {
  private static func insert(_ table: TableRows.Table, _ into: String, _ end: String) -> String {
    let count = table.columns.split(separator: ",").count
    let places = Array(repeating: "?", count: count).joined(separator: ", ")
    return "INSERT \(into)(\(table.columns)) VALUES (\(places)) \(end)"
  }

  /// Binds the columns of `TableRows.Table.node`.
  private func bind(_ node: BulkTables.Node, _ source: Int, to insert: Statement) throws {
    let isStatement = node.kind == .statement
    let isMeeting = node.kind == .meeting
    try insert.bind(1, node.number.value)
    try insert.bind(2, source)
    try insert.bind(3, node.kind.code)
    try insert.bind(4, node.key)
    try insert.bind(5, tables.label(of: node))
    try insert.bind(6, isStatement ? "reported" : isMeeting ? MeetingType.other.rawValue : nil)
    try insert.bind(7, isMeeting ? MeetingStatus.held.rawValue : nil)
    try insert.bind(8, isStatement ? node.name : nil)
    try insert.bind(9, node.happened)
    try insert.bind(10, node.bounds.lower)
    try insert.bind(11, node.bounds.upper)
    try insert.bind(12, node.line)
  }

  /// Binds the columns of `TableRows.Table.edge`.
  private func bind(
    _ edge: BulkTables.Edge,
    _ number: Int,
    _ source: Int,
    to insert: Statement
  ) throws {
    let bounds = tables.bounds(of: edge)
    try insert.bind(1, number)
    try insert.bind(2, source)
    try insert.bind(3, tables.nodes[edge.origin].number.value)
    try insert.bind(4, edge.kind.code)
    try insert.bind(5, tables.nodes[edge.target].number.value)
    try insert.bind(6, bounds.lower)
    try insert.bind(7, bounds.upper)
    try insert.bind(8, edge.line)
  }

  private func refuseCollision(of node: BulkTables.Node) throws {
    let key = try connection.firstRow("SELECT key FROM node WHERE id = \(node.number.value)") {
      $0.text(0)
    }
    if key != node.key { throw EventGraphError.collision(of: node.key) }
  }
}
