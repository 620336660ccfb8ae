/// Steps through the rows of a query one at a time, where several queries are read side by side.
package struct Cursor: ~Copyable {
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
    statement.beginStepping()
  }

  deinit {
    statement.endStepping()
  }

  /// Calls `body` with the next row; false at the end.
  package mutating func next(
    _ body: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> Bool {
    try statement.step(body)
  }
}

extension Connection {
  /// Begins a query whose rows are asked for one at a time.
  package func cursor(_ sql: SQL) throws(SQLiteError) -> Cursor {
    let statement = try statement(sql.text)
    try statement.bind(sql.values)
    return Cursor(statement)
  }
}
