internal import SQLite

extension GraphStore {
  /// Every decision, in the order in which they were made, and whether it still applies.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func decisions() throws -> [RecordedDecision] {
    try explaining("read") {
      try connection.decisions().map { number, decision in
        RecordedDecision(number: number, decision: decision, applies: try applies(decision))
      }
    }
  }

  /// Writes decisions down and makes again what they are about; those that are there already stay.
  ///
  /// - Returns: How many of them are new.
  /// - Throws: `EventGraphError` where the database cannot be written.
  @discardableResult
  public func decide(_ decisions: [Decision]) throws -> Int {
    try writing {
      try connection.executeScript("PRAGMA defer_foreign_keys = ON")
      let known = Set(try connection.decisions().map(\.decision.description))
      let new = decisions.filter { !known.contains($0.description) }
      guard !new.isEmpty else { return 0 }
      var added = 0
      try deciding(about: new) {
        let insert = try connection.statement("INSERT OR IGNORE INTO decision(line) VALUES (?)")
        for decision in new {
          try insert.bind(1, decision.description)
          try insert.run()
          added += connection.changes
        }
      }
      return added
    }
  }

  /// Takes the last decision back, or the one with a number.
  ///
  /// - Returns: The decision that is undone.
  /// - Throws: `EventGraphError` where there is no such decision.
  public func undo(_ number: Int? = nil) throws -> Decision {
    try writing {
      try connection.executeScript("PRAGMA defer_foreign_keys = ON")
      let all = try connection.decisions()
      guard let undone = all.last(where: { number == nil || $0.number == number }) else {
        let which = number.map { "no decision \($0)" } ?? "no decision"
        throw EventGraphError(
          .notFound,
          "\(which) is written down in \(path)",
          advice: "`graph decisions` lists them with their numbers"
        )
      }
      try deciding(about: [undone.decision]) {
        try connection.execute("DELETE FROM decision WHERE number = \(undone.number)")
      }
      return undone.decision
    }
  }

  /// Makes those articles again that decisions are about, by the rules before and after a change.
  private func deciding(about decisions: [Decision], _ change: () throws -> Void) throws {
    var shelf = try ArticleShelf(connection, NameRegistry())
    var affected = AffectedArticles(connection)
    try affected.add(decisions, under: shelf.rules)
    try change()
    shelf.note(decisions)
    try affected.add(decisions, under: try DecisionRules(connection))
    try shelf.tellAgain(affected.articles.sorted(), about: affected.entities)
    try shelf.settle(self)
    try updateSearchIndex()
  }
}

// MARK: Whether a decision applies

extension GraphStore {
  private func applies(_ decision: Decision) throws -> Bool {
    let ids = decision.operands
    guard let first = ids.first else { return false }
    switch decision.action {
    case .entityMerge, .entityNotSame:
      return try ids.dropFirst().allSatisfy(isMentioned)
    case .entityAlias, .entityRename: return try node(id: first) != nil
    case .entitySplit: return try node(id: ids[1]) != nil
    case .statementSame: return try tellings(of: first, in: "statement_mention", "statement") > 1
    case .meetingSame: return try tellings(of: first, in: "meeting_mention", "meeting") > 1
    case .statementDifferent, .meetingDifferent:
      return try node(id: DecisionRules.ownKey(first, ids.dropFirst())) != nil
    case .reject:
      let statements = try tellings(of: first, in: "statement_mention", "statement")
      let meetings = try tellings(of: first, in: "meeting_mention", "meeting")
      return try statements + meetings > 0 || isMentioned(first) || isOmission(first)
    }
  }

  /// Whether any article names an entity by this id.
  private func isMentioned(_ id: String) throws -> Bool {
    try connection.firstRow(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM entity_mention WHERE entity = \(id))
        OR EXISTS (SELECT 1 FROM statement_mention WHERE speaker = \(id))
        OR EXISTS (SELECT 1 FROM omission_mention WHERE party = \(id))
        OR EXISTS (SELECT 1 FROM namesake WHERE other = \(id))
      """
    ) { $0.integer(0) } != nil
  }

  private func tellings(of id: String, in table: String, _ column: String) throws -> Int {
    try connection.firstRow(
      """
      SELECT count(*) FROM \(raw: table)
      WHERE \(raw: column) = \(StableNumber(ofNode: id).value)
      """
    ) { $0.integer(0) } ?? 0
  }

  private func isOmission(_ id: String) throws -> Bool {
    guard let number = OmissionMention.number(inID: id) else { return false }
    return try connection.firstRow(
      "SELECT 1 FROM omission_mention WHERE id = \(number.value)"
    ) { $0.integer(0) } != nil
  }
}
