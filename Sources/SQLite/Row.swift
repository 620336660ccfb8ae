internal import CSQLite

/// One row of a result, readable only while the statement stands on it.
///
/// It cannot be copied, so it cannot be kept: a decoder takes out of it what it needs. Values are
/// converted as SQLite does it; nothing in a row can make reading it fail.
@safe package struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(statement: OpaquePointer) {
    unsafe self.statement = statement
  }

  /// The number of columns.
  package var count: Int { Int(unsafe sqlite3_column_count(statement)) }

  /// The name of a column.
  package func name(_ column: Int) -> String {
    guard let name = unsafe sqlite3_column_name(statement, Int32(clamping: column)) else {
      return ""
    }
    return unsafe String(cString: name)
  }

  /// The integer in a column; 0 for NULL.
  package func integer(_ column: Int) -> Int {
    Int(unsafe sqlite3_column_int64(statement, Int32(clamping: column)))
  }

  /// The integer in a column; nil for NULL.
  package func optionalInteger(_ column: Int) -> Int? {
    isNull(column) ? nil : integer(column)
  }

  /// The truth value in a column; false for NULL.
  package func bool(_ column: Int) -> Bool { integer(column) != 0 }

  /// The number in a column; 0 for NULL.
  package func real(_ column: Int) -> Double {
    unsafe sqlite3_column_double(statement, Int32(clamping: column))
  }

  /// The text in a column; empty for NULL.
  package func text(_ column: Int) -> String {
    let column = Int32(clamping: column)
    // The manual asks for the pointer first and the length after it; text may contain NUL.
    guard let start = unsafe sqlite3_column_text(statement, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count),
      as: UTF8.self
    )
  }

  /// Adds the bytes of a text to others, as they are stored; nothing for NULL.
  package func appendText(_ column: Int, to bytes: inout [UInt8]) {
    let column = Int32(clamping: column)
    guard let start = unsafe sqlite3_column_text(statement, column) else { return }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  /// The text in a column; nil for NULL.
  package func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// The bytes in a column; empty for NULL.
  package func blob(_ column: Int) -> [UInt8] {
    let column = Int32(clamping: column)
    guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Whether a column is NULL.
  package func isNull(_ column: Int) -> Bool {
    unsafe sqlite3_column_type(statement, Int32(clamping: column)) == SQLITE_NULL
  }

  /// The value in a column as it is stored.
  package func value(_ column: Int) -> SQLiteValue {
    switch unsafe sqlite3_column_type(statement, Int32(clamping: column)) {
    case SQLITE_INTEGER: .integer(Int64(integer(column)))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }
}
