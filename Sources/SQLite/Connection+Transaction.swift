internal import CSQLite

extension Connection {
  /// Runs `body` in a transaction: all of it is kept, or, where it throws, nothing.
  ///
  /// The write lock is taken at the start, so that two writers wait for each other instead of
  /// failing half-way. Inside another transaction it is a savepoint.
  package func transaction<Value>(_ body: () throws -> Value) throws -> Value {
    let isOutermost = unsafe sqlite3_get_autocommit(handle) != 0
    try execute(isOutermost ? "BEGIN IMMEDIATE" : "SAVEPOINT inner")
    do {
      let value = try body()
      try execute(isOutermost ? "COMMIT" : "RELEASE inner")
      return value
    } catch {
      // A full disk or a lost file has already rolled back by itself; then there is nothing to do
      // and the first error is the one to report.
      if unsafe sqlite3_get_autocommit(handle) == 0 {
        if isOutermost {
          try? execute("ROLLBACK")
        } else {
          try? execute("ROLLBACK TO inner")
          try? execute("RELEASE inner")
        }
      }
      throw error
    }
  }
}

extension Connection {
  /// Runs `body`, all of whose queries see the database as it is at the first of them.
  ///
  /// It also saves the locking that every query outside a transaction begins and ends with. Inside
  /// another transaction it is part of that.
  package func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
    guard unsafe sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try execute("BEGIN")
    // There is nothing to lose: nothing was written, and an error of `body` comes first.
    defer { try? execute("COMMIT") }
    return try body()
  }
}
