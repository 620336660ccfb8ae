internal import SQLite

extension GraphStore {
  /// Makes `records` the only curated facts of the graph, and counts the facts that went away.
  ///
  /// Facts that did not change keep their rows, so nothing that points to them is disturbed.
  func replaceCuratedFacts(with records: RecordSet) throws -> Int {
    let nodes = records.nodes.sorted { $0.key < $1.key }
    let edges = records.edges.sorted { $0.key < $1.key }
    let proofs = records.evidence.sorted { $0.key < $1.key }
    try removeDerivedFacts()
    try keep(nodes.map(\.key), as: "kept_node")
    try keep(edges.map(\.key), as: "kept_edge")
    let tables = TableRows(connection: connection)
    for table in TableRows.Table.allCases { try tables.setAside(table, keptIn: "kept_\(table)") }
    try removeNamesAndProofs()
    let writer = try RecordWriter(connection)
    for (_, node) in nodes { try writer.write(node) }
    for (_, edge) in edges { try writer.write(edge) }
    for (_, proof) in proofs { try writer.write(proof) }
    let removed = try removeCurated(.edge) + removeCurated(.node)
    try refreshRowSummaries()
    try rederive()
    return removed
  }

  /// Whether a row of the table `held` is a curated one; also if its file was removed just now.
  private static let isCurated: SQL = """
    held.source IS NOT NULL
      AND held.source NOT IN (SELECT id FROM source WHERE format <> \(graphFileFormat))
    """

  private func removeNamesAndProofs() throws {
    try connection.execute(
      """
      DELETE FROM name WHERE node IN kept_node
        OR node IN (SELECT id FROM node AS held WHERE \(Self.isCurated))
      """
    )
    try connection.execute("DELETE FROM evidence WHERE rule = \(CuratedRecords.rule)")
  }

  private func keep(_ numbers: [StableNumber], as name: String) throws {
    try connection.executeScript(
      "CREATE TEMP TABLE IF NOT EXISTS \(name)(id INTEGER PRIMARY KEY); DELETE FROM \(name)"
    )
    let insert = try connection.statement("INSERT INTO \(name) VALUES (?)")
    for number in numbers {
      try insert.bind(1, number.value)
      try insert.run()
    }
  }

  /// Removes the curated rows that are not kept, or gives their place to those of a table.
  private func removeCurated(_ table: TableRows.Table) throws -> Int {
    let isLeaving: SQL = "held.id NOT IN kept_\(raw: table.rawValue) AND \(Self.isCurated)"
    try TableRows(connection: connection).bringBack(table, where: isLeaving)
    try connection.execute("DELETE FROM \(raw: table.rawValue) AS held WHERE \(isLeaving)")
    return connection.changes
  }
}
