/// Collects what a reader finds in a file, and hands it on when there is enough of it.
final class ImportCollector {
  private var rows = ImportedRows()
  private let deliver: (ImportedRows) throws -> Void

  /// So many nodes and edges are handed on at a time.
  private static let enough = 1_024

  init(deliver: @escaping (ImportedRows) throws -> Void) {
    self.deliver = deliver
  }

  func add(_ node: ImportedNode) throws {
    rows.add(node)
    if rows.count >= Self.enough { try flush() }
  }

  func add(_ edge: ImportedEdge) throws {
    rows.add(edge)
    if rows.count >= Self.enough { try flush() }
  }

  /// Notes something that a graph cannot hold.
  func ignore(_ what: String) {
    rows.ignore(what)
  }

  /// Hands on what there is, be it nothing.
  func flush() throws {
    let next = ImportedRows(expecting: rows)
    try deliver(rows)
    rows = next
  }
}
