internal import SQLite

extension GraphStore {
  /// Makes `records` the only curated facts of the graph, and counts the facts that went away.
  ///
  /// Facts that did not change keep their rows, so nothing that points to them is disturbed.
  func replaceCuratedFacts(with records: RecordSet) throws -> Int {
    let nodes = records.nodes.sorted { $0.key < $1.key }
    let edges = records.edges.sorted { $0.key < $1.key }
    let proofs = records.evidence.sorted { $0.key < $1.key }
    try connection.executeScript(
      """
      DELETE FROM name WHERE node IN (SELECT id FROM node WHERE source IS NOT NULL);
      DELETE FROM evidence WHERE rule = 'curated';
      """
    )
    let writer = try RecordWriter(connection)
    for (_, node) in nodes { try writer.write(node) }
    for (_, edge) in edges { try writer.write(edge) }
    for (_, proof) in proofs { try writer.write(proof) }
    let removedEdges = try removeCurated(from: "edge", keeping: edges.map(\.key))
    let removedNodes = try removeCurated(from: "node", keeping: nodes.map(\.key))
    try refreshRowSummaries()
    return removedEdges + removedNodes
  }

  private func removeCurated(from table: String, keeping kept: [StableNumber]) throws -> Int {
    try connection.executeScript(
      "CREATE TEMP TABLE IF NOT EXISTS kept(id INTEGER PRIMARY KEY); DELETE FROM kept"
    )
    let insert = try connection.statement("INSERT INTO kept VALUES (?)")
    for number in kept {
      try insert.bind(1, number.value)
      try insert.run()
    }
    try connection.execute(
      """
      DELETE FROM \(raw: table) WHERE id NOT IN kept AND source IS NOT NULL
        AND source NOT IN (SELECT id FROM source WHERE format <> \(Self.graphFileFormat))
      """
    )
    return connection.changes
  }
}
