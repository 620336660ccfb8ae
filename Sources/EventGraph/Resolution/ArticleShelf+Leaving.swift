internal import SQLite

extension ArticleShelf {
  /// Takes away the entities nobody mentions any more, and the names that no article gives them.
  ///
  /// Only what left articles said can be gone, so nothing else is looked at: much mentioned
  /// entities cost no more than others.
  mutating func removeLeftNames() throws {
    for (entity, names) in leftNames.sorted(by: { $0.key < $1.key }) {
      let node = resolver.deriver.identities.node(entity)
      try connection.execute(
        """
        DELETE FROM node WHERE id = \(node.value) AND source IS NULL
          AND NOT EXISTS (SELECT 1 FROM edge WHERE origin = \(node.value))
          AND NOT EXISTS (SELECT 1 FROM edge WHERE target = \(node.value))
        """
      )
      guard connection.changes == 0 else { continue }
      let decided = Set(rules.names(of: entity) + [entity.name])
      let stored = rules.sources(of: entity).map(\.text)
      for name in names.subtracting(decided).sorted()
      where try !isGiven(name, to: entity, storedAs: stored) {
        try connection.execute(
          """
          DELETE FROM name WHERE node = \(node.value) AND name = \(name)
            AND EXISTS (SELECT 1 FROM node WHERE id = \(node.value) AND source IS NULL)
          """
        )
      }
    }
    leftNames = [:]
  }

  /// Whether an article that is there gives an entity a name.
  private func isGiven(
    _ name: String,
    to entity: EntityKey,
    storedAs keys: [String]
  ) throws -> Bool {
    var isGiven = false
    try connection.stepThrough(
      "SELECT entity, article FROM name_mention WHERE name = \(name) AND entity IN \(list: keys)"
    ) { row in
      guard let key = EntityKey(text: row.text(0)) else { return true }
      isGiven = rules.entity(key, in: StableNumber(row.integer(1))) == entity
      return !isGiven
    }
    return isGiven
  }
}
