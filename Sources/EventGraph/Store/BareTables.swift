internal import SQLite

/// An empty graph without its indexes and triggers, so that rows load faster.
///
/// Indexes are made at the end, in one go; for triggers, one statement does the same.
struct BareTables {
  private let connection: Connection
  /// What makes the indexes and triggers again.
  private let script: String

  /// Takes indexes and triggers away, within a transaction; nil where the graph has any nodes.
  init?(_ connection: Connection) throws(SQLiteError) {
    let hasRows = try connection.firstRow("SELECT 1 FROM node LIMIT 1") { _ in true } ?? false
    guard !hasRows else { return nil }
    self.connection = connection
    let parts = try connection.rows(
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid
      """
    ) { row in (type: row.text(0), name: row.text(1), sql: row.text(2)) }
    let drops = parts.map { "DROP \($0.type) \($0.name);" }
    try connection.executeScript(drops.joined(separator: "\n"))
    script = parts.map { $0.sql + ";" }.joined(separator: "\n")
  }

  /// Makes indexes and triggers again, and lists all texts as new to the search index.
  func complete() throws(SQLiteError) {
    let cache = try connection.firstRow("PRAGMA cache_size") { $0.integer(0) } ?? 0
    // What is sorted at once fits a processor's own memory then.
    try connection.executeScript("PRAGMA cache_size = -2048")
    try connection.executeScript(
      "\(script) INSERT OR IGNORE INTO search_pending SELECT id FROM node"
    )
    try connection.executeScript("PRAGMA cache_size = \(cache)")
  }
}
