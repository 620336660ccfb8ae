internal import SQLite

/// What a graph is like: another version means that something may have been written since.
struct GraphVersion: Equatable {
  /// SQLite counts what other connections have changed.
  let ofOthers: Int
  /// And what this one has.
  let ofOwn: Int
}

extension GraphStore {
  /// The version that the current transaction sees.
  func version() throws(SQLiteError) -> GraphVersion {
    try connection.firstRow("SELECT data_version, total_changes() FROM pragma_data_version") {
      (row) throws(SQLiteError) in GraphVersion(ofOthers: row.integer(0), ofOwn: row.integer(1))
    } ?? GraphVersion(ofOthers: 0, ofOwn: 0)
  }

  /// The connections that are known, without those that may have changed.
  func adjacency() throws(SQLiteError) -> AdjacencyCache {
    adjacencyCache.update(to: try version())
    return adjacencyCache
  }
}
