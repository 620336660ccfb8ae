internal import SQLite

extension GraphStore {
  /// Takes out what pages said that are below the given folders no more.
  ///
  /// - Throws: `EventGraphError` where the graph cannot be written.
  public func prune(
    keeping kept: Set<String>,
    below folders: [String],
    _ report: inout IngestReport
  ) throws {
    let roots = folders.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    let gone = try explaining("read") {
      try connection.rows(
        "SELECT name FROM source WHERE format = \(Self.pageFormat) ORDER BY name"
      ) { $0.text(0) }
    }.filter { name in
      !kept.contains(name) && roots.contains { name == $0 || name.hasPrefix("\($0)/") }
    }
    guard !gone.isEmpty else { return }
    report.removed += try writing {
      var shelf = try ArticleShelf(connection, NameRegistry())
      var removed = 0
      for name in gone {
        removed += try shelf.remove(StableNumber(hashing: name.utf8))
        try connection.execute("DELETE FROM source WHERE name = \(name)")
      }
      try shelf.settle(self)
      try updateSearchIndex()
      return removed
    }
    report.pruned += gone.count
  }
}
