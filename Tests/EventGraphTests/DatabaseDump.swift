import EventGraph
import SQLite

/// The whole content of a database as text, the same for the same content.
///
/// The search index is left out: it holds nothing of its own, and numbers texts as they come.
struct DatabaseDump: Equatable, CustomStringConvertible {
  /// A heading for each table, and below it its rows, sorted.
  let lines: [String]

  init(of store: GraphStore) throws {
    let tables = try store.connection.rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        AND name NOT GLOB 'search_*' ORDER BY 1
      """
    ) { $0.text(0) }
    lines = try tables.flatMap { table in
      let rows = try store.connection.rows("SELECT * FROM \(raw: table)") { row in
        (0..<row.count).map { "\(row.name($0))=\(row.value($0))" }.joined(separator: " ")
      }
      return ["[\(table)]"] + rows.sorted()
    }
  }

  var description: String { lines.joined(separator: "\n") }

  /// The lines that only one of two dumps has, for a message somebody can read.
  func difference(from other: DatabaseDump) -> String {
    let own = Set(lines)
    let others = Set(other.lines)
    let lost = other.lines.filter { !own.contains($0) }.map { "- \($0)" }
    let new = lines.filter { !others.contains($0) }.map { "+ \($0)" }
    return (lost + new).joined(separator: "\n")
  }
}
