/// Writes a graph in one format: every node, then every edge, then the end.
protocol GraphWriter {
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
