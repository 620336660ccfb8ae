internal import CSQLite

/// An open database.
///
/// Not `Sendable`: a connection belongs to one task, and another task opens its own.
@safe package final class Connection {
  /// What may be done with the file.
  package enum Access: Sendable {
    /// The file must exist and is not changed.
    case readOnly
    /// The file must exist and nobody changes it, so that nothing has to be locked or made beside it.
    case frozen
    /// The file must exist.
    case readWrite
    /// The file is made where it does not exist.
    case create
  }

  /// Whether SQLite was set up, once in a process and before its first use.
  private static let isSetUp = csqlite_forgo_memory_counts() == SQLITE_OK

  let handle: OpaquePointer
  /// The path it was opened with.
  package let path: String
  private(set) var statements: [String: Statement] = [:]
  private var trace: ((String) -> Void)?
  /// What the statements have done that ended while work is counted.
  var countedWork = WorkCount()

  /// Opens the database at `path`; ":memory:" is a private one that is never written.
  ///
  /// For `busyTimeout` milliseconds it waits for another writer before giving up.
  package init(
    path: String,
    access: Access = .create,
    busyTimeout: Int = 5_000
  ) throws(SQLiteError) {
    self.path = path
    _ = Self.isSetUp
    var opened: OpaquePointer?
    let name = access == .frozen ? Self.frozenName(of: path) : path
    let code = unsafe sqlite3_open_v2(name, &opened, access.flags, nil)
    guard let opened = unsafe opened else {
      throw SQLiteError(code: code, message: "out of memory", action: "open \(path)", sql: nil)
    }
    unsafe handle = opened
    // From here on `deinit` closes the handle. "Whether or not an error occurs when it is opened,
    // resources associated with the database connection handle should be released."
    guard code == SQLITE_OK else { throw error(code, "open \(path)", nil) }
    unsafe sqlite3_extended_result_codes(handle, 1)
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: busyTimeout))
  }

  deinit {
    statements.removeAll()
    // The second version may be called while statements are still alive somewhere.
    unsafe sqlite3_close_v2(handle)
  }

  func error(_ code: Int32, _ action: String, _ sql: String?) -> SQLiteError {
    let extended = unsafe sqlite3_extended_errcode(handle)
    let message = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) }
    return SQLiteError(
      code: extended & 0xFF == code & 0xFF ? extended : code,
      message: message ?? "unknown error",
      action: action,
      sql: sql
    )
  }
}

extension Connection.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .readOnly: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
    case .frozen: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI
    case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    }
  }
}

// MARK: Running SQL

extension Connection {
  /// Runs one statement.
  package func execute(_ sql: SQL) throws(SQLiteError) {
    let statement = try statement(sql.text)
    try statement.bind(sql.values)
    try statement.run()
  }

  /// Runs several statements separated by semicolons, as a schema has them.
  package func executeScript(_ script: String) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, "run SQL", script) }
  }

  /// Runs a query and decodes each row.
  package func rows<Value>(
    _ sql: SQL,
    decode: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> [Value] {
    var values: [Value] = []
    try forEachRow(sql) { (row) throws(SQLiteError) in values.append(try decode(row)) }
    return values
  }

  /// Runs a query and decodes its first row, if it has one.
  package func firstRow<Value>(
    _ sql: SQL,
    decode: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> Value? {
    let statement = try statement(sql.text)
    try statement.bind(sql.values)
    return try statement.firstRow(decode)
  }

  /// Runs a query and calls `body` with each row.
  package func forEachRow(
    _ sql: SQL,
    _ body: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try statement(sql.text)
    try statement.bind(sql.values)
    try statement.forEachRow(body)
  }

  /// Runs a query and calls `body` with each row for as long as it wants more.
  package func stepThrough(
    _ sql: SQL,
    _ body: (borrowing Row) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    let statement = try statement(sql.text)
    try statement.bind(sql.values)
    try statement.stepThrough(body)
  }

  /// The prepared statement for `text`, made now or kept from an earlier call.
  package func statement(_ text: String) throws(SQLiteError) -> Statement {
    if let kept = statements[text], !kept.isInUse { return kept }
    let statement = try Statement(text, on: self)
    // A query that runs inside its own rows gets a second statement, which is not kept.
    if statements[text] == nil { statements[text] = statement }
    return statement
  }

  /// How many rows the last statement inserted, updated or deleted.
  package var changes: Int { Int(unsafe sqlite3_changes64(handle)) }
}

// MARK: Watching

extension Connection {
  /// Calls `body` with the text of every statement that starts from now on; nil stops it.
  package func traceStatements(_ body: ((String) -> Void)?) {
    trace = body
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe sqlite3_trace_v2(
      handle,
      body == nil ? 0 : UInt32(SQLITE_TRACE_STMT),
      { _, context, statement, _ in
        guard let context = unsafe context, let statement = unsafe statement else { return 0 }
        let connection = unsafe Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue()
        if let text = unsafe sqlite3_sql(OpaquePointer(statement)) {
          connection.trace?(unsafe String(cString: text))
        }
        return 0
      },
      context
    )
  }
}
