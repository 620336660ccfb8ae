internal import ChineseText
internal import SQLite

/// Tells people of one name apart by what they are: 李伟 the mayor and 李伟 the professor.
///
/// An article that gives somebody titles of two callings joins the two; callings that no article joins
/// belong to different people. The one whom most articles name keeps the plain name, and so does
/// everybody without a title. Of names that many people have (王军), articles that share nothing else than
/// the name mean different people as well. It depends on what all articles that give a name say of it, so it
/// is decided again whenever one of them comes or goes.
struct Namesakes {
  let connection: Connection
  let registry: NameRegistry
  private let names = SharedNames.standard
  /// The people whose titles changed.
  private var changed: Set<EntityKey> = []

  /// A single article out of more than this many has somebody's title wrong, more likely than not.
  private static let fewest = 5
  /// Whom more articles name is known to their readers by the name alone.
  private static let most = 200

  init(_ connection: Connection, _ registry: NameRegistry) {
    self.connection = connection
    self.registry = registry
  }

  /// Remembers that an article gives a person a title, or gave one.
  mutating func note(_ key: EntityKey) {
    // Who is listed may hold any office, and other names say who is meant already.
    guard key.kind == .person, !key.name.unicodeScalars.contains("（"), !registry.isListed(key)
    else { return }
    changed.insert(key)
  }

  /// Remembers that an article gives a name, or gave one.
  mutating func noteName(_ key: EntityKey) {
    if key.kind == .person, names.isShared(key.name) { note(key) }
  }

  /// Decides again who is who, and says which articles mean somebody else now.
  mutating func update() throws -> Set<StableNumber> {
    var moved: Set<StableNumber> = []
    for key in changed.sorted() {
      let old = try stored(key)
      var new = Self.parted(key, try titles(of: key))
      if names.isShared(key.name),
        let tellings = try Tellings(connection: connection, registry: registry)
          .tellings(of: key, atMost: Self.most)
      {
        new = Self.parted(key, tellings, by: new)
      }
      for article in Set(old.keys).union(new.keys) where old[article] != new[article] {
        moved.insert(article)
        try connection.execute(
          "DELETE FROM namesake WHERE article = \(article.value) AND entity = \(key.text)"
        )
        guard let other = new[article] else { continue }
        try connection.execute(
          "INSERT INTO namesake VALUES (\(article.value), \(key.text), \(other.text))"
        )
      }
    }
    changed = []
    return moved
  }

  private func stored(_ key: EntityKey) throws -> [StableNumber: EntityKey] {
    let rows = try connection.rows(
      "SELECT article, other FROM namesake WHERE entity = \(key.text)"
    ) { (StableNumber($0.integer(0)), EntityKey(text: $0.text(1)) ?? key) }
    return Dictionary(rows) { first, _ in first }
  }

  private func titles(of key: EntityKey) throws -> [(article: StableNumber, title: String)] {
    try connection.rows(
      """
      SELECT article, name FROM name_mention
      WHERE entity = \(key.text) AND kind = \(NameKind.title.rawValue) ORDER BY article, name
      """
    ) { (StableNumber($0.integer(0)), $0.text(1)) }
  }
}

extension Namesakes {
  /// Which articles mean somebody else than most do, and whom.
  static func parted(
    _ key: EntityKey,
    _ titles: [(article: StableNumber, title: String)],
    by callings: Callings = .standard
  ) -> [StableNumber: EntityKey] {
    var found: [StableNumber: Set<Int>] = [:]
    for (article, title) in titles {
      if let calling = callings.calling(of: title) { found[article, default: []].insert(calling) }
    }
    var people: [Set<Int>] = []
    for given in found.values {
      let joined = people.filter { !$0.isDisjoint(with: given) }
      people.removeAll { !$0.isDisjoint(with: given) }
      people.append(joined.reduce(given) { $0.union($1) })
    }
    guard people.count > 1 else { return [:] }
    let articles = people.map { person in
      found.filter { person.isSuperset(of: $0.value) }.map(\.key)
    }
    let order = people.indices.sorted {
      (articles[$1].count, people[$0].min() ?? 0) < (articles[$0].count, people[$1].min() ?? 0)
    }
    var parted: [StableNumber: EntityKey] = [:]
    for place in order.dropFirst() {
      guard let calling = people[place].min(),
        articles[place].count > 1 || articles[order[0]].count <= fewest
      else { continue }
      let other = EntityKey(key.kind, "\(key.name)（\(callings.names[calling])）")
      for article in articles[place] { parted[article] = other }
    }
    return parted
  }

  /// Which articles mean somebody else by a name that many people have: of those who are of one calling,
  /// whoever shares nothing with the one most articles name.
  static func parted(
    _ key: EntityKey,
    _ tellings: [Telling],
    by callings: [StableNumber: EntityKey]
  ) -> [StableNumber: EntityKey] {
    var parted = callings
    for group in Dictionary(grouping: tellings, by: { callings[$0.article] }).values {
      for person in Telling.people(group).dropFirst() {
        let other = EntityKey(key.kind, "\(key.name)（\(person[0].dateline)）")
        for telling in person { parted[telling.article] = other }
      }
    }
    return parted
  }
}

extension Connection {
  /// Whom articles mean by a name that several people have.
  func namesakes() throws -> [StableNumber: [EntityKey: EntityKey]] {
    var found: [StableNumber: [EntityKey: EntityKey]] = [:]
    try forEachRow("SELECT article, entity, other FROM namesake") { row in
      guard let key = EntityKey(text: row.text(1)), let other = EntityKey(text: row.text(2))
      else { return }
      found[StableNumber(row.integer(0)), default: [:]][key] = other
    }
    return found
  }
}
