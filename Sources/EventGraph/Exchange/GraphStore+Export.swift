internal import SQLite

extension GraphStore {
  /// Bytes are handed on in pieces of about this size.
  private static let pieceSize = 1 << 16

  /// Writes a part of the graph in a format that other programs open.
  ///
  /// The document is handed to `sink` piece by piece while the database is read, so memory does not
  /// grow with the graph. What is written is what the graph was at one moment, and the same facts
  /// give the same bytes. The report says what the format could not carry.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read, and what `sink` throws.
  public func export(
    _ selection: SubgraphSelection,
    as format: ExportFormat,
    to sink: (_ bytes: [UInt8]) throws -> Void
  ) throws -> LossReport {
    try reading(selection) { scope in
      var report = LossReport(format)
      var writer = Self.writer(of: format)
      var reader = ExportReader(connection, scope)
      try reader.forEachNode { node in
        report.nodes += 1
        writer.add(node, &report)
        if writer.count >= Self.pieceSize { try writer.flush(to: sink) }
      }
      try reader.forEachEdge(writer.needs) { edge in
        report.edges += 1
        writer.add(edge, &report)
        if writer.count >= Self.pieceSize { try writer.flush(to: sink) }
      }
      writer.finish(&report)
      try writer.flush(to: sink)
      return report
    }
  }

  private static func writer(of format: ExportFormat) -> any GraphWriter {
    switch format {
    case .graphml: GraphMLWriter()
    case .gexf: GEXFWriter()
    case .json: NodeLinkWriter()
    case .jgf: JSONGraphFormatWriter()
    case .cytoscape: CytoscapeWriter()
    case .csvNodes: TableWriter(.nodes, .gephi)
    case .csvEdges: TableWriter(.edges, .gephi)
    case .neo4jNodes: TableWriter(.nodes, .neo4j)
    case .neo4jEdges: TableWriter(.edges, .neo4j)
    case .dot: DOTFileWriter()
    }
  }

  /// Runs `body` on one unchanging state of the graph.
  private func reading<Value>(
    _ selection: SubgraphSelection,
    _ body: (ExportScope) throws -> Value
  ) throws -> Value {
    try explaining("read") {
      try connection.executeScript("SAVEPOINT reading")
      defer { try? connection.executeScript("RELEASE reading") }
      if case .all = selection { return try body(ExportScope(isPart: false)) }
      try choose(selection)
      return try body(ExportScope(isPart: true))
    }
  }

  /// Lists the numbers of the chosen nodes in the temporary table `chosen`.
  private func choose(_ selection: SubgraphSelection) throws {
    try connection.executeScript(
      "CREATE TEMP TABLE IF NOT EXISTS chosen(id INTEGER PRIMARY KEY); DELETE FROM chosen"
    )
    let insert = try connection.statement("INSERT OR IGNORE INTO chosen VALUES (?)")
    for node in try subgraph(selection).nodes {
      try insert.bind(1, node.number.value)
      try insert.run()
    }
  }
}
