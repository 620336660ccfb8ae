internal import CommandLineTool
internal import EventGraph

/// Prints a timeline as CSV while it is read, however long it is.
enum TimelineTable {
  private static let columns = [
    "when", "kind", "type", "status", "what", "at", "outlets", "told", "conflict", "id",
    "published",
  ]
  /// What stands before the kind, and what after it.
  private static let fieldsAfterKind: [TimelineRecord.Field] = [
    .type, .status, .what, .occasion, .outlets, .told, .conflict, .id, .published,
  ]

  /// Prints the rows; how many there are.
  static func print(
    _ query: TimelineQuery,
    of store: GraphStore,
    on console: Console
  ) throws -> Int {
    var table = CSVStream(columns: columns) { try console.output.write($0) }
    let count = try store.forEachTimelineRecord(query) { record in
      table.add(record.bytes.span.extracting(record.range(of: .when)))
      table.add(record.kind.rawValue)
      for field in fieldsAfterKind {
        table.add(record.bytes.span.extracting(record.range(of: field)))
      }
      try table.endRow()
    }
    try table.finish()
    return count
  }
}
