/// Writes a graph in one format: every node, then every edge, then the end.
protocol GraphWriter {
  /// What has to be read for it.
  var needs: ExportNeeds { get }
  /// Adds a node, and says what of it the format cannot carry.
  mutating func add(_ node: ExportedNode, _ report: inout LossReport)
  /// Adds an edge; its ends were added before.
  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport)
  /// Ends the document.
  mutating func finish(_ report: inout LossReport)

  /// How many bytes wait to be handed on.
  var count: Int { get }
  /// Hands on the bytes so far.
  mutating func flush(to sink: ([UInt8]) throws -> Void) throws
}

extension GraphWriter {
  var needs: ExportNeeds { [] }
}

extension LossReport {
  /// Says of a node what no format but GraphML and JSON carries.
  mutating func addWhatTablesLose(_ node: ExportedNode) {
    if node.isCurated { add(.fileLines, node.id) }
    add(.evidence, count: node.proofs.count, node.id)
    add(.nameKinds, count: node.names.isEmpty ? 0 : 1, node.id)
  }

  /// The same of an edge.
  mutating func addWhatTablesLose(_ edge: ExportedEdge) {
    if edge.isCurated { add(.fileLines, "e\(edge.place)") }
    add(.evidence, count: edge.proofs.count, "e\(edge.place)")
  }
}
