internal import SQLite
internal import SystemFiles

extension GraphStore {
  /// Takes out what pages said that are below the given folders no more.
  ///
  /// - Throws: `EventGraphError` where the graph cannot be written.
  public func prune(
    keeping kept: Set<String>,
    below folders: [String],
    _ report: inout IngestReport
  ) throws {
    var spellings = PageSpellings([])
    var seen: Set<String> = []
    let kept = Set(kept.map { spellings.place(of: $0) })
    // A file is its own root, a folder ends where its resolved path does.
    let roots = folders.map { ResolvedPath.of($0) ?? spellings.place(of: $0) }
    let gone = try explaining("read") {
      try connection.rows(
        "SELECT name FROM source WHERE format = \(Self.pageFormat) ORDER BY name"
      ) { $0.text(0) }
    }.filter { name in
      let place = spellings.place(of: name)
      // Of a page that older versions took for two, one is enough.
      guard seen.insert(place).inserted else { return true }
      return !kept.contains(place) && roots.contains { place == $0 || place.hasPrefix("\($0)/") }
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
