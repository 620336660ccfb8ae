internal import SQLite

extension GraphStore {
  /// The ids by which articles name people whom nothing but a Latin name makes one; nil for others.
  ///
  /// Only one of them is a node; the other one is in the graph as a name of it.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func joinedByLatinName(_ words: [String]) throws -> [String]? {
    try explaining("read") {
      let joined = try connection.transcriptions()
      let known = Set(joined.keys).union(joined.values).sorted()
      let keys = words.compactMap { word in
        let name = NameRegistry.plain(EntityKey(text: word)?.name ?? word)
        return known.first { NameRegistry.plain($0.name) == name }
      }
      let whole = Set(keys.map { joined[$0] ?? $0 })
      guard whole.count == 1, Set(keys).count == words.count else { return nil }
      return keys.map(\.text)
    }
  }
}
