/// Writes one format that is made of events rather than of nodes and edges.
protocol DocumentWriter {
  /// Writes the whole document, handing its bytes on as they come.
  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws
}
