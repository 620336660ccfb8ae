internal import SQLite

extension GraphStore {
  /// Whether the graph has no node yet.
  var hasNoRows: Bool {
    get throws(SQLiteError) {
      try connection.firstRow("SELECT 1 FROM node LIMIT 1") { _ in true } == nil
    }
  }

  /// Runs `body`, whose transaction may write the first rows of the graph.
  ///
  /// A log ahead of the file would hold every page, only for it to be copied to its place. Of an
  /// empty graph next to nothing has to be kept aside, so pages go to their places at once. While
  /// others have the file open, the log stays.
  func writingFirstRows<Value>(_ body: () throws -> Value) throws -> Value {
    guard try explaining("read", { try hasNoRows }) else { return try body() }
    try? connection.executeScript("PRAGMA journal_mode = DELETE")
    defer { try? connection.executeScript("PRAGMA journal_mode = WAL") }
    return try body()
  }
}
