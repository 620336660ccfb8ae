import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

/// Documentation/Schema.md explains the database as it is.
@Suite struct SchemaDocumentationTests {
  /// The names of tables and views on the page, each with the columns under it.
  private static func documented() throws -> [String: [String]] {
    let url = Repository.root.appending(path: "Documentation/Schema.md")
    var columns: [String: [String]] = [:]
    var current: String?
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("### `") {
        let name = String(line.dropFirst(5).dropLast())
        columns[name] = []
        current = name
      } else if line.hasPrefix("## ") {
        current = nil
      } else if let current, line.hasPrefix("| `") {
        columns[current, default: []].append(String(line.dropFirst(3).prefix { $0 != "`" }))
      }
    }
    return columns
  }

  @Test func `explains every table, view and column`() throws {
    let store = try GraphStore.inMemory()
    let columns = try store.connection.rows(
      """
      SELECT relation.name, column.name FROM sqlite_schema AS relation
      JOIN pragma_table_info(relation.name) AS column
      WHERE relation.type IN ('table', 'view') AND relation.name NOT LIKE 'sqlite_%'
      ORDER BY relation.name, column.cid
      """
    ) { (relation: $0.text(0), column: $0.text(1)) }
    let actual = Dictionary(grouping: columns, by: \.relation).mapValues { $0.map(\.column) }
    #expect(!actual.isEmpty)
    #expect(try Self.documented() == actual)
  }

  @Test func `tells what every index is for`() throws {
    let store = try GraphStore.inMemory()
    let actual = try store.connection.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite_%'"
    ) { $0.text(0) }
    let url = Repository.root.appending(path: "Documentation/Schema.md")
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let documented = lines.drop { $0 != "## Indexes" }.prefix { $0 != "## Views" }
      .filter { $0.hasPrefix("| `") }
      .map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    #expect(documented.sorted() == actual.sorted())
  }
}
