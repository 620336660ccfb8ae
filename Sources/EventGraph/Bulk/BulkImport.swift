internal import SQLite

extension GraphStore {
  /// How the table of sources calls imported tables.
  static let tableFormat = "table"

  /// Imports a pair of CSV files: all rows or, where anything is wrong, nothing.
  ///
  /// - Throws: `GraphFileProblems` with the first mistakes, or `EventGraphError`.
  public func importTables(
    nodes: CuratedFile,
    edges: CuratedFile,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    try importTables(BulkTables(nodes: nodes, edges: edges), progress: progress)
  }

  /// Imports a pair of tables that was read and checked.
  ///
  /// Files that were imported before under the same names are replaced.
  ///
  /// - Throws: `EventGraphError` where the graph cannot be written.
  public func importTables(
    _ tables: BulkTables,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    var report = ImportReport()
    for node in tables.nodes { report.nodes[node.kind, default: 0] += 1 }
    report.edges = tables.edges.count
    // The rows were checked against each other; checking each again costs half the time.
    try explaining("write to") {
      try connection.executeScript(
        "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -262144; PRAGMA threads = 2"
      )
    }
    defer { try? connection.executeScript("PRAGMA foreign_keys = ON") }
    try writing {
      let digests = try [tables.nodeFile, tables.edgeFile].map { file in
        let digest = SHA256.hexadecimal(of: file.bytes)
        return (file.name, digest, try isKept(file, digest, as: Self.tableFormat))
      }
      report.isUnchanged = digests.allSatisfy(\.2)
      guard !report.isUnchanged else { return }
      try connection.executeScript(Schema.dropEdgeIndexes)
      report.removed = try removeRows(of: digests.map(\.0))
      for (name, digest, _) in digests { try keepTable(name, digest) }
      try write(tables, progress)
      if report.removed > 0 { try removeLooseEdges() }
      try refreshRowSummaries()
      try updateSearchIndex(progress: progress)
    }
    return report
  }

  private func write(
    _ tables: BulkTables,
    _ progress: (ImportProgress) throws -> Void
  ) throws {
    let writer = BulkWriter(connection: connection, tables: tables)
    try writer.writeNodes(progress)
    try writer.writeEdges(progress)
    try progress(ImportProgress(phase: "indexes", done: 0, total: 1))
    try connection.executeScript(Schema.createEdgeIndexes)
    try TableRows(connection: connection).settle()
  }

  private func keepTable(_ name: String, _ digest: String) throws {
    let number = StableNumber(hashing: name.utf8).value
    try connection.execute(
      """
      INSERT INTO source(id, name, format, sha256)
      VALUES (\(number), \(name), \(Self.tableFormat), \(digest))
      """
    )
  }

  /// Removes what earlier imports of these files left, and counts it.
  ///
  /// Foreign keys are off here, so names go by hand; tables bring nothing else along.
  private func removeRows(of names: [String]) throws -> Int {
    let numbers = names.map { StableNumber(hashing: $0.utf8).value }
    let tables = TableRows(connection: connection)
    try tables.forget(of: numbers)
    for table in TableRows.Table.allCases {
      try tables.bringBack(table, where: "held.source IN \(list: numbers)")
    }
    try connection.execute(
      "DELETE FROM name WHERE node IN (SELECT id FROM node WHERE source IN \(list: numbers))"
    )
    try connection.execute("DELETE FROM edge WHERE source IN \(list: numbers)")
    let edges = connection.changes
    try connection.execute("DELETE FROM node WHERE source IN \(list: numbers)")
    let nodes = connection.changes
    try connection.execute("DELETE FROM source WHERE id IN \(list: numbers)")
    return edges + nodes
  }

  /// Edges of another file may have led to nodes that are in no file any more.
  private func removeLooseEdges() throws {
    try connection.executeScript(
      """
      DELETE FROM edge WHERE NOT EXISTS (SELECT 1 FROM node WHERE node.id = edge.origin)
        OR NOT EXISTS (SELECT 1 FROM node WHERE node.id = edge.target)
      """
    )
  }
}
