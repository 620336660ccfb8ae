internal import SQLite

extension GraphStore {
  /// A filter as a search applies it that follows connections from one fact to the next.
  ///
  /// Nobody whom two articles leave unnamed (有人, 网友) connects them, so searches come by such nodes
  /// only where they are asked about them. Where `connectsPeople`, those who were to meet have not met:
  /// meetings that are planned or did not take place are passed by as well.
  func limits(
    _ filter: TraversalFilter,
    ends: [StableNumber] = [],
    connectsPeople: Bool = false
  ) throws(SQLiteError) -> TraversalLimits {
    let cache = try adjacency()
    if cache.unnamed == nil { cache.unnamed = try numbers("type = '\(Schema.unnamed)'") }
    let unnamed = cache.unnamed ?? []
    guard connectsPeople else {
      return TraversalLimits(filter, ends: ends, looseEnds: unnamed)
    }
    if cache.unheld == nil { cache.unheld = try numbers(Schema.isUnheld) }
    return TraversalLimits(filter, ends: ends, looseEnds: unnamed.union(cache.unheld ?? []))
  }

  private func numbers(_ condition: String) throws(SQLiteError) -> Set<Int> {
    var numbers: Set<Int> = []
    try connection.statement("SELECT id FROM node WHERE \(condition)").forEachRow {
      numbers.insert($0.integer(0))
    }
    return numbers
  }
}
