internal import CSQLite

extension Connection {
  /// Copies the whole database, as one moment has it, into the file at `path`.
  ///
  /// `progress` is called now and then with the share that is done, from 0 to 1.
  package func backUp(
    to path: String,
    progress: (Double) -> Void = { _ in }
  ) throws(SQLiteError) {
    let action = "back up to \(path)"
    let destination = try Connection(path: path)
    guard let backup = unsafe sqlite3_backup_init(destination.handle, "main", handle, "main")
    else { throw destination.error(SQLITE_ERROR, action, nil) }
    var code: Int32
    repeat {
      code = unsafe sqlite3_backup_step(backup, 4_096)
      let total = unsafe sqlite3_backup_pagecount(backup)
      let left = unsafe sqlite3_backup_remaining(backup)
      if total > 0 { progress(Double(total - left) / Double(total)) }
    } while code == SQLITE_OK
    let finished = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finished == SQLITE_OK else {
      throw destination.error(code == SQLITE_DONE ? finished : code, action, nil)
    }
  }
}
