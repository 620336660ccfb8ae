internal import SQLite

extension GraphStore {
  /// Calls `body` with each row of a timeline, the undated last, and tells how many there are.
  ///
  /// Nothing but one row is kept in memory, unless there are links to be sorted in.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read, and what `body` throws.
  package func forEachTimelineRecord(
    _ query: TimelineQuery,
    _ body: (borrowing TimelineRecord) throws -> Void
  ) throws -> Int {
    var record = TimelineRecord()
    let hasLinks =
      try query.kinds.contains(.link) && explaining("read") { try !linkRows(query).isEmpty }
    guard !hasLinks, let selection = Self.events(of: query) else {
      let timeline = try timeline(query)
      for rows in [timeline.dated, timeline.undated] {
        for row in rows {
          record.take(row)
          try body(record)
        }
      }
      return timeline.dated.count + timeline.undated.count
    }
    var count = 0
    var failure: (any Error)?
    try explaining("read") {
      try connection.stepThrough(selection) { row in
        count += 1
        record.take(row)
        do { try body(record) } catch { failure = error }
        return failure == nil
      }
    }
    if let failure { throw failure }
    return count
  }
}
