/// Inserts rows several at a time, because every statement that runs costs something of its own.
package struct RowInsert {
  private let connection: Connection
  private let one: Statement
  private let many: Statement
  private let columns: Int

  /// So many rows are inserted by one statement.
  private static let rowsAtOnce = 16

  /// Prepares statements that begin like `INSERT INTO person(name, born)`.
  package init(_ connection: Connection, _ insert: String, columns: Int) throws(SQLiteError) {
    self.connection = connection
    let row = "(\(Array(repeating: "?", count: columns).joined(separator: ", ")))"
    let rows = Array(repeating: row, count: Self.rowsAtOnce).joined(separator: ", ")
    one = try connection.statement("\(insert) VALUES \(row)")
    many = try connection.statement("\(insert) VALUES \(rows)")
    self.columns = columns
  }

  /// Inserts rows in their order; `bind` binds the row of a number to the places from `first` on.
  ///
  /// - Returns: How many rows were inserted, and not ignored.
  @discardableResult
  package func run(
    _ count: Int,
    bind: (_ row: Int, _ statement: Statement, _ first: Int) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> Int {
    var (next, inserted) = (0, 0)
    while count - next >= Self.rowsAtOnce {
      for place in 0..<Self.rowsAtOnce { try bind(next + place, many, 1 + place * columns) }
      try many.run()
      inserted += connection.changes
      next += Self.rowsAtOnce
    }
    for row in next..<max(next, count) {
      try bind(row, one, 1)
      try one.run()
      inserted += connection.changes
    }
    return inserted
  }
}
