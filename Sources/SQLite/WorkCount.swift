internal import CSQLite

/// What SQLite had to do for some statements: the same on every machine, however busy it is.
package struct WorkCount: Hashable, Sendable {
  /// The instructions of its virtual machine.
  package internal(set) var steps = 0
  /// The rows met while tables were read from end to end, without an index.
  package internal(set) var scannedRows = 0

  package init() {}
}

extension Connection {
  /// Counts the work of all statements that end while `body` runs; nothing else may be traced then.
  package func countingWork<Value>(
    _ body: () throws -> Value
  ) rethrows -> (value: Value, work: WorkCount) {
    for statement in statements.values { statement.forgetWork() }
    countedWork = WorkCount()
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    // A profile is told when a statement is done or reset, which is when its counts are complete.
    unsafe sqlite3_trace_v2(
      handle,
      UInt32(SQLITE_TRACE_PROFILE),
      { _, context, statement, _ in
        guard let context = unsafe context, let statement = unsafe statement else { return 0 }
        let connection = unsafe Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue()
        unsafe connection.countedWork.take(OpaquePointer(statement))
        return 0
      },
      context
    )
    defer { unsafe sqlite3_trace_v2(handle, 0, nil, nil) }
    return (try body(), countedWork)
  }
}

extension WorkCount {
  /// Adds what a statement has counted, which then counts from zero.
  mutating func take(_ statement: OpaquePointer) {
    steps += Int(unsafe sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1))
    scannedRows += Int(unsafe sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1))
  }
}
