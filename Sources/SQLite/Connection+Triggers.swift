internal import CSQLite

extension Connection {
  /// Runs `body` with triggers switched off, where no statement is being stepped through.
  ///
  /// What the triggers would have done is for `body` to do, in a way that does no harm where they
  /// were not switched off. Foreign keys act as ever. SQLite prepares all statements anew before and
  /// after, so this pays for many rows.
  package func withoutTriggers<Value>(_ body: () throws -> Value) throws -> Value {
    guard !statements.values.contains(where: \.isInUse) else { return try body() }
    unsafe csqlite_set_triggers(handle, 0)
    defer { unsafe csqlite_set_triggers(handle, 1) }
    return try body()
  }
}
