internal import SQLite

extension GraphStore {
  /// A filter as a search applies it that follows connections from one fact to the next.
  ///
  /// Nobody whom two articles leave unnamed (有人, 网友) connects them, so searches come by such nodes
  /// only where they are asked about them.
  func limits(
    _ filter: TraversalFilter,
    ends: [StableNumber] = []
  ) throws(SQLiteError) -> TraversalLimits {
    let cache = try adjacency()
    if cache.unnamed == nil {
      var unnamed: Set<Int> = []
      try connection.statement("SELECT id FROM node WHERE type = '\(Schema.unnamed)'").forEachRow {
        unnamed.insert($0.integer(0))
      }
      cache.unnamed = unnamed
    }
    return TraversalLimits(filter, ends: ends, unnamed: cache.unnamed ?? [])
  }
}
