internal import CSQLite

/// A prepared statement of one connection.
///
/// Made by `Connection.statement(_:)`, which also keeps it for the next caller with the same text.
/// For loops over many rows, bind by place and `run()`; single statements are easier through
/// `Connection.execute(_:)` and `Connection.rows(_:decode:)`.
@safe package final class Statement {
  private let handle: OpaquePointer
  private unowned let connection: Connection
  /// Whether somebody steps through it now, so that it must not be handed out again.
  private(set) var isInUse = false

  /// The SQL it was made from.
  package let text: String

  init(_ text: String, on connection: Connection) throws(SQLiteError) {
    self.text = text
    self.connection = connection
    var prepared: OpaquePointer?
    var source = text
    let code = source.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        unsafe sqlite3_prepare_v3(
          connection.handle,
          bytes.baseAddress,
          Int32(clamping: bytes.count),
          UInt32(SQLITE_PREPARE_PERSISTENT),
          &prepared,
          nil
        )
      }
    }
    guard code == SQLITE_OK, let prepared = unsafe prepared else {
      throw connection.error(code, "prepare SQL", text)
    }
    unsafe handle = prepared
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }
}

// MARK: Binding, by place from 1 as in SQLite

extension Statement {
  /// Binds an integer.
  package func bind(_ place: Int, _ value: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int64(handle, Int32(clamping: place), Int64(value)))
  }

  /// Binds text, with any NUL it holds, or NULL.
  package func bind(_ place: Int, _ value: String?) throws(SQLiteError) {
    guard var text = value else { return try bindNull(place) }
    let code = text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        unsafe bindText(place, bytes)
      }
    }
    try check(code)
  }

  private func bindText(_ place: Int, _ bytes: UnsafeBufferPointer<CChar>) -> Int32 {
    unsafe sqlite3_bind_text64(
      handle,
      Int32(clamping: place),
      bytes.baseAddress,
      UInt64(bytes.count),
      csqlite_transient(),
      UInt8(SQLITE_UTF8)
    )
  }

  /// Binds an integer, or NULL.
  package func bind(_ place: Int, _ value: Int?) throws(SQLiteError) {
    guard let value else { return try bindNull(place) }
    try bind(place, value)
  }

  /// Binds text that is there in UTF-8.
  package func bind(_ place: Int, utf8 bytes: ArraySlice<UInt8>) throws(SQLiteError) {
    guard !bytes.isEmpty else { return try bind(place, "") }
    let code = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
        unsafe bindText(place, bytes)
      }
    }
    try check(code)
  }

  /// Binds NULL.
  package func bindNull(_ place: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_null(handle, Int32(clamping: place)))
  }

  /// Binds any value.
  package func bind(_ place: Int, _ value: SQLiteValue) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(place)
    case .integer(let integer): try bind(place, Int(integer))
    case .real(let real):
      try check(unsafe sqlite3_bind_double(handle, Int32(clamping: place), real))
    case .text(let text): try bind(place, text)
    case .blob(let bytes): try bind(place, bytes)
    }
  }

  private func bind(_ place: Int, _ bytes: [UInt8]) throws(SQLiteError) {
    // A nil pointer would bind NULL, and an empty array may have one.
    guard !bytes.isEmpty else {
      return try check(unsafe sqlite3_bind_zeroblob(handle, Int32(clamping: place), 0))
    }
    let code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe sqlite3_bind_blob64(
        handle,
        Int32(clamping: place),
        buffer.baseAddress,
        UInt64(buffer.count),
        csqlite_transient()
      )
    }
    try check(code)
  }

  func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    for (index, value) in values.enumerated() { try bind(index + 1, value) }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw connection.error(code, "bind a value", text) }
  }
}

// MARK: Running

extension Statement {
  /// Runs the statement to its end, whatever rows it has, and makes it ready for the next values.
  package func run() throws(SQLiteError) {
    try stepThrough { (_) throws(SQLiteError) in true }
  }

  /// Binds the values and runs the statement to its end.
  package func run(_ values: [SQLiteValue]) throws(SQLiteError) {
    try bind(values)
    try run()
  }

  /// Calls `body` with each row.
  package func forEachRow(
    _ body: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try stepThrough { (row) throws(SQLiteError) in
      try body(row)
      return true
    }
  }

  /// Decodes the first row, if there is one, and leaves the rest.
  package func firstRow<Value>(
    _ decode: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> Value? {
    var value: Value?
    try stepThrough { (row) throws(SQLiteError) in
      value = try decode(row)
      return false
    }
    return value
  }

  /// Calls `body` with each row for as long as it wants more.
  package func stepThrough(
    _ body: (borrowing Row) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    isInUse = true
    defer {
      unsafe sqlite3_reset(handle)
      isInUse = false
    }
    while true {
      let code = unsafe sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw connection.error(code, "run SQL", text) }
      guard try body(unsafe Row(statement: handle)) else { return }
    }
  }
}

extension Statement {
  /// Has it count its work from now on.
  func forgetWork() {
    var work = WorkCount()
    unsafe work.take(handle)
  }
}

// MARK: Stepping, for cursors

extension Statement {
  func beginStepping() {
    isInUse = true
  }

  func endStepping() {
    unsafe sqlite3_reset(handle)
    isInUse = false
  }

  /// Calls `body` with the next row; false at the end.
  func step(
    _ body: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> Bool {
    // Stepping again after the end would begin the query anew.
    guard isInUse else { return false }
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_DONE {
      endStepping()
      return false
    }
    guard code == SQLITE_ROW else { throw connection.error(code, "run SQL", text) }
    try body(unsafe Row(statement: handle))
    return true
  }
}
