internal import CSQLite

/// What SQLite said when something failed.
///
/// Values bound to the SQL are never part of it: they may be anybody's text.
package struct SQLiteError: Error, Hashable, Sendable {
  /// SQLite's extended result code.
  package let code: Int32
  /// SQLite's own words.
  package let message: String
  /// What was tried, as in "open /srv/graph.sqlite".
  package let action: String
  /// The statement that failed, where one did.
  package let sql: String?
}

extension SQLiteError {
  /// What kind of trouble it is, where callers act on it.
  package enum Kind: Hashable, Sendable {
    case busy
    case cannotOpen
    case constraint
    case corrupt
    case full
    case inputOutput
    case interrupted
    case notADatabase
    case other
    case readOnly
  }

  package var kind: Kind {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .cannotOpen
    case SQLITE_CONSTRAINT: .constraint
    case SQLITE_CORRUPT: .corrupt
    case SQLITE_FULL: .full
    case SQLITE_IOERR: .inputOutput
    case SQLITE_INTERRUPT: .interrupted
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_READONLY: .readOnly
    default: .other
    }
  }
}

extension SQLiteError: CustomStringConvertible {
  package var description: String {
    let sentence = "could not \(action): \(message) (SQLite code \(code))"
    return sql.map { "\(sentence)\n  in: \($0)" } ?? sentence
  }
}
