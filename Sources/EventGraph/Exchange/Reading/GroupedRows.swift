internal import SQLite

/// Rows that belong to others, read side by side with them: both come in ascending order.
struct GroupedRows<Value>: ~Copyable {
  private var cursor: Cursor
  private let decode: (borrowing Row) -> Value
  private var pending: (owner: Int, value: Value)?
  private var hasBegun = false

  /// Reads rows whose first column is the owner.
  init(_ cursor: consuming Cursor, decode: @escaping (borrowing Row) -> Value) {
    self.cursor = cursor
    self.decode = decode
  }

  /// The rows of an owner; owners are asked for in ascending order.
  mutating func values(of owner: Int) throws(SQLiteError) -> [Value] {
    if !hasBegun {
      hasBegun = true
      try advance()
    }
    var values: [Value] = []
    while let next = pending, next.owner <= owner {
      if next.owner == owner { values.append(next.value) }
      try advance()
    }
    return values
  }

  private mutating func advance() throws(SQLiteError) {
    let decode = decode
    var next: (owner: Int, value: Value)?
    _ = try cursor.next { row in next = (row.integer(0), decode(row)) }
    pending = next
  }
}
