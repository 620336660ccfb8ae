public import EDTF
internal import SQLite

extension GraphStore {
  /// Bytes are handed on in pieces of about this size.
  static let pieceSize = 1 << 16

  /// Writes a part of the graph in a format that other programs open.
  ///
  /// The document is handed to `sink` piece by piece while the database is read, so memory does not
  /// grow with the graph. What is written is what the graph was at one moment, and the same facts
  /// give the same bytes. The report says what the format could not carry.
  ///
  /// - Parameters:
  ///   - selection: Which part of the graph.
  ///   - format: The format.
  ///   - language: The language of the words between the facts, in formats for readers.
  ///   - sink: Takes the bytes.
  /// - Returns: What was written, and what the format could not carry.
  /// - Throws: `EventGraphError` where the database cannot be read, and what `sink` throws.
  public func export(
    _ selection: SubgraphSelection,
    as format: ExportFormat,
    in language: EDTFLanguage = .chinese,
    to sink: (_ bytes: [UInt8]) throws -> Void
  ) throws -> LossReport {
    try reading(selection) { scope in
      var report = LossReport(format)
      switch Self.writer(of: format, ExchangeWords(language: language)) {
      case .graph(var writer):
        try write(scope, with: &writer, &report, to: sink)
      case .document(var writer):
        try writer.write(EventReader(store: self, scope: scope), &report, to: sink)
      }
      return report
    }
  }

  private func write(
    _ scope: ExportScope,
    with writer: inout any GraphWriter,
    _ report: inout LossReport,
    to sink: (_ bytes: [UInt8]) throws -> Void
  ) throws {
    var reader = ExportReader(connection, scope)
    try reader.forEachNode { node in
      report.nodes += 1
      writer.add(node, &report)
      if writer.count >= Self.pieceSize { try writer.flush(to: sink) }
    }
    if !writer.needs.contains(.nodesOnly) {
      try reader.forEachEdge(writer.needs) { edge in
        report.edges += 1
        writer.add(edge, &report)
        if writer.count >= Self.pieceSize { try writer.flush(to: sink) }
      }
    }
    writer.finish(&report)
    try writer.flush(to: sink)
  }

  private enum FormatWriter {
    case graph(any GraphWriter)
    case document(any DocumentWriter)
  }

  private static func writer(of format: ExportFormat, _ words: ExchangeWords) -> FormatWriter {
    switch format {
    case .graphml: .graph(GraphMLWriter())
    case .graphmlYEd: .graph(GraphMLWriter(.yEd))
    case .graphmlNeo4j: .graph(GraphMLWriter(.neo4j))
    case .gexf: .graph(GEXFWriter())
    case .json: .graph(NodeLinkWriter())
    case .jgf: .graph(JSONGraphFormatWriter())
    case .cytoscape: .graph(CytoscapeWriter())
    case .csvNodes: .graph(TableWriter(.nodes, .gephi))
    case .csvEdges: .graph(TableWriter(.edges, .gephi))
    case .neo4jNodes: .graph(TableWriter(.nodes, .neo4j))
    case .neo4jEdges: .graph(TableWriter(.edges, .neo4j))
    case .dot: .graph(DOTFileWriter())
    case .timelinejs: .document(TimelineJSWriter(words))
    case .timesketch: .document(TimesketchWriter(words))
    case .ics: .document(CalendarWriter(words))
    case .markdown: .document(DossierWriter(words))
    case .ftm: .document(FollowTheMoneyWriter())
    case .jsonld: .document(JSONLDWriter())
    case .prov: .document(ProvenanceWriter())
    case .webannotation: .document(WebAnnotationWriter())
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
