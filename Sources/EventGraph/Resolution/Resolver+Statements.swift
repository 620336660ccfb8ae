internal import SQLite

extension Resolver {
  /// Links new wordings, and writes the statements that anything changed of.
  mutating func resolveStatements() throws {
    for (speaker, new) in newStatements.sorted(by: { $0.key < $1.key }) {
      let days = new.map(\.day)
      guard let first = days.min(), let last = days.max() else { continue }
      try link(new, by: speaker, first...last)
      loose.formUnion(new.map(\.number))
    }
    var keys: [StableNumber: String] = [:]
    for next in loose.sorted() where loose.contains(next) {
      let component = try matcher.component(of: next)
      loose.subtract(component)
      try assign(component, &keys)
    }
    for number in staleStatements.sorted() where keys[number] == nil {
      let left = try deriver.mentions.statements(of: number)
      keys[number] =
        left.isEmpty
        ? ""
        : try connection.firstRow("SELECT key FROM node WHERE id = \(number.value)") { $0.text(0) }
    }
    for number in keys.keys.sorted() { try deriver.clear(number) }
    for (number, key) in keys.sorted(by: { $0.key < $1.key }) {
      let told = try loneMention(of: number) ?? deriver.mentions.statements(of: number)
      try deriver.deriveStatement(number, key: key.isEmpty ? nil : key, told)
      touched.insert(number)
    }
  }

  /// The fresh mention that alone tells of a statement; nil where others do, or none is fresh.
  private func loneMention(of statement: StableNumber) throws -> [ToldStatement]? {
    guard let number = lone[statement], let mention = fresh[number] else { return nil }
    let other = try connection.statement(
      "SELECT 1 FROM statement_mention WHERE statement = ? AND id <> ?"
    )
    try other.bind(1, statement.value)
    try other.bind(2, number.value)
    return try other.firstRow { $0.integer(0) } == nil ? [mention] : nil
  }

  /// Links new wordings; those of one batch may lie years apart, so they go in runs of days.
  private func link(
    _ new: [(number: StableNumber, day: Int)],
    by speaker: StableNumber,
    _ days: ClosedRange<Int>
  ) throws {
    var run: [(number: StableNumber, day: Int)] = []
    for entry in new.sorted(by: { ($0.day, $0.number) < ($1.day, $1.number) }) {
      if let last = run.last, let first = run.first, entry.day - last.day > StatementMatcher.window
      {
        try matcher.link(Set(run.map(\.number)), by: speaker, days: first.day...last.day)
        run = []
      }
      run.append(entry)
    }
    guard let first = run.first, let last = run.last else { return }
    try matcher.link(Set(run.map(\.number)), by: speaker, days: first.day...last.day)
  }

  private mutating func assign(
    _ component: Set<StableNumber>,
    _ keys: inout [StableNumber: String]
  ) throws {
    let decisions = deriver.identities.decisions
    let members = try component.sorted().compactMap { try member($0) }
    guard let first = members.first, let day = members.map(\.day).min(),
      let own = GraphDeriver.statementKey(members.map { ($0.day, $0.text, $0.speaker) })
    else { return }
    let key =
      curated.statement(by: first.block, day: day, texts: members.map(\.text)) ?? own
    let update = try connection.statement("UPDATE statement_mention SET statement = ? WHERE id = ?")
    for member in members {
      let decided = decisions.event(key, in: member.article)
      let number = StableNumber(ofNode: decided)
      if staleStatements.contains(number) { keys[number] = decided }
      guard member.assigned != number else { continue }
      try update.run([number.column, member.number.column])
      keys[number] = decided
      if members.count == 1 { lone[number] = member.number }
      if let old = member.assigned { staleStatements.insert(old) }
    }
  }

  /// A mention of a statement, as far as it is needed to decide which statement that is.
  private struct Member {
    let number: StableNumber
    let article: StableNumber
    let speaker: EntityKey
    /// The node of the speaker.
    let block: StableNumber
    let day: Int
    let text: String
    /// The statement it told of until now.
    let assigned: StableNumber?
  }

  private mutating func member(_ number: StableNumber) throws -> Member? {
    if let (mention, article) = fresh[number] {
      return Member(
        number: number,
        article: article.number,
        speaker: mention.speaker,
        block: deriver.identities.node(mention.speaker),
        day: mention.day,
        text: mention.text,
        assigned: nil
      )
    }
    let query = try connection.statement(
      "SELECT speaker, text, day, statement, block, article FROM statement_mention WHERE id = ?"
    )
    let decisions = deriver.identities.decisions
    try query.bind(1, number.value)
    return try query.firstRow { row in
      let article = StableNumber(row.integer(5))
      let speaker = EntityKey(text: row.text(0)) ?? EntityKey(.organization, row.text(0))
      return Member(
        number: number,
        article: article,
        speaker: decisions.entity(speaker, in: article),
        block: StableNumber(row.integer(4)),
        day: row.integer(2),
        text: row.text(1),
        assigned: row.optionalInteger(3).map { StableNumber($0) }
      )
    }
  }
}
