internal import ChineseText
internal import SQLite

/// Joins people whose names articles write with other characters (康利, 肖恩·康利), where they print one
/// full name in Latin letters behind them.
///
/// Two are not joined whose titles are of two callings, whose other Latin names differ, whom an article
/// names both, or of whom a person said that they are two. It depends on what all articles say of people
/// who share a Latin name, and on nothing else, so these alone are decided again when an article comes
/// or goes.
struct Transcriptions {
  let connection: Connection
  let registry: NameRegistry
  /// The people who were named by what came or went.
  private var changed: Set<EntityKey> = []

  init(_ connection: Connection, _ registry: NameRegistry) {
    self.connection = connection
    self.registry = registry
  }

  /// Writes down the Latin names that an article prints, and remembers whom it names.
  mutating func add(_ facts: ArticleFacts) throws {
    let insert = try connection.statement("INSERT OR IGNORE INTO latin_name VALUES (?, ?, ?)")
    for mention in facts.names where mention.name.kind == .latin && canBeJoined(mention.entity) {
      guard let spelling = LatinFullName(mention.name.name)?.spelling else { continue }
      try insert.run([
        .text(spelling), .text(mention.entity.text), facts.node.number.column,
      ])
    }
    for mention in facts.entities { note(mention.entity) }
  }

  /// Remembers whom an article names that is about to leave.
  mutating func remove(_ article: StableNumber) throws {
    try connection.forEachRow(
      "SELECT entity FROM entity_mention WHERE article = \(article.value)"
    ) { row in
      if let key = EntityKey(text: row.text(0)) { note(key) }
    }
  }

  /// Remembers a person of whom something else is known now.
  mutating func note(_ key: EntityKey) {
    if canBeJoined(key) { changed.insert(key) }
  }

  /// Who is listed is known by every Latin name, and who is anonymous is nobody else.
  private func canBeJoined(_ key: EntityKey) -> Bool {
    key.kind == .person && !registry.isListed(key) && !registry.isAnonymous(key)
  }

  /// Decides again who is one; says who is somebody else now, and with whom they share names.
  mutating func update() throws -> (moved: Set<EntityKey>, near: Set<EntityKey>) {
    var decided: Set<EntityKey> = []
    var moved: Set<EntityKey> = []
    var near: Set<EntityKey> = []
    let parted = SettledPairs(try connection.decisions().map(\.decision))
    for key in changed.sorted() where try !decided.contains(key) && isConcerned(key) {
      let group = try people(near: key)
      decided.formUnion(group)
      let old = try stored(group)
      let new = try TranscriptionGroups.joined(bearers(group)) { one, other in
        try parted.areTwo(one, other) || areNamedTogether(one, other)
      }
      for key in group.sorted() where old[key] != new[key] {
        moved.insert(key)
        near.formUnion(group)
        try connection.execute("DELETE FROM transcription WHERE entity = \(key.text)")
        guard let other = new[key] else { continue }
        try connection.execute("INSERT INTO transcription VALUES (\(key.text), \(other.text))")
      }
    }
    changed = []
    return (moved, near)
  }

  /// Whether an article prints a Latin name for somebody, or did: most have none.
  private func isConcerned(_ key: EntityKey) throws -> Bool {
    let query = try connection.statement(
      """
      SELECT EXISTS (SELECT 1 FROM latin_name WHERE entity = ?1)
        OR EXISTS (SELECT 1 FROM transcription WHERE entity = ?1)
        OR EXISTS (SELECT 1 FROM transcription WHERE other = ?1)
      """
    )
    try query.bind(1, key.text)
    return try query.firstRow { $0.bool(0) } ?? false
  }

  /// Everybody with whom a person shares a Latin name, or is joined now, directly or through others.
  private func people(near key: EntityKey) throws -> Set<EntityKey> {
    var group: Set<EntityKey> = [key]
    var open = [key]
    let near = try connection.statement(
      """
      SELECT DISTINCT other.entity FROM latin_name AS own
      JOIN latin_name AS other ON other.latin = own.latin WHERE own.entity = ?1
      UNION SELECT other FROM transcription WHERE entity = ?1
      UNION SELECT entity FROM transcription WHERE other = ?1
      """
    )
    while let next = open.popLast() {
      try near.bind(1, next.text)
      try near.forEachRow { row in
        guard let other = EntityKey(text: row.text(0)), group.insert(other).inserted else { return }
        open.append(other)
      }
    }
    return group
  }

  private func stored(_ group: Set<EntityKey>) throws -> [EntityKey: EntityKey] {
    var found: [EntityKey: EntityKey] = [:]
    try connection.forEachRow(
      "SELECT entity, other FROM transcription WHERE entity IN \(list: group.map(\.text).sorted())"
    ) { row in
      if let key = EntityKey(text: row.text(0)) { found[key] = EntityKey(text: row.text(1)) }
    }
    return found
  }
}

// MARK: - What articles say

extension Transcriptions {
  private func bearers(_ group: Set<EntityKey>) throws -> [TranscriptionGroups.Bearer] {
    guard group.count > 1 else { return [] }
    return try group.sorted().map { key in
      TranscriptionGroups.Bearer(
        key: key,
        spellings: try spellings(of: key),
        latin: try latinNames(of: key),
        callings: try callings(of: key)
      )
    }
  }

  /// The Latin names of a person, but for articles that mean somebody else by the name.
  private func spellings(of key: EntityKey) throws -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT latin FROM latin_name AS own WHERE entity = \(key.text) AND NOT EXISTS (
          SELECT 1 FROM namesake WHERE article = own.article AND entity = own.entity
        )
        """
      ) { $0.text(0) }
    )
  }

  private func latinNames(of key: EntityKey) throws -> [LatinFullName] {
    try names(of: key, .latin).compactMap(LatinFullName.init)
  }

  private func callings(of key: EntityKey) throws -> Set<Int> {
    Set(try names(of: key, .title).compactMap(Callings.standard.calling))
  }

  private func names(of key: EntityKey, _ kind: NameKind) throws -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT name FROM name_mention AS own
      WHERE entity = \(key.text) AND kind = \(kind.rawValue) AND NOT EXISTS (
        SELECT 1 FROM namesake WHERE article = own.article AND entity = own.entity
      ) ORDER BY name
      """
    ) { $0.text(0) }
  }

  /// Whether an article names both, and does not print one Latin name for the two.
  private func areNamedTogether(_ one: EntityKey, _ other: EntityKey) throws -> Bool {
    try connection.firstRow(
      """
      SELECT 1 FROM entity_mention AS one JOIN entity_mention AS other
        ON other.article = one.article AND other.entity = \(other.text)
      WHERE one.entity = \(one.text) AND NOT EXISTS (
        SELECT 1 FROM latin_name AS first
        JOIN latin_name AS second ON second.latin = first.latin AND second.article = first.article
        WHERE first.entity = one.entity AND second.entity = other.entity
          AND first.article = one.article
      ) LIMIT 1
      """
    ) { $0.integer(0) } != nil
  }
}

extension Connection {
  /// Whom people are by the Latin name that articles print behind other characters.
  func transcriptions() throws -> [EntityKey: EntityKey] {
    var found: [EntityKey: EntityKey] = [:]
    try forEachRow("SELECT entity, other FROM transcription") { row in
      guard let key = EntityKey(text: row.text(0)) else { return }
      found[key] = EntityKey(text: row.text(1))
    }
    return found
  }
}
