internal import SQLite
internal import Suggestions

/// Finds the node somebody means by a word.
///
/// In this order: the id itself; a name or alias, or the id without its kind; the beginning of a
/// name or id; the title of a meeting or article, or the end of an event's id; any label. What
/// several nodes answer to is ambiguous. All but the last are ranges of an index.
struct EntityLookup {
  let store: GraphStore
  let kinds: [NodeKind]

  /// So many names are offered for one that nobody has.
  private static let mostNames = 3

  func find(_ word: String) throws -> Node {
    if let node = try store.node(id: word), kinds.contains(node.kind) { return node }
    for search in [named, beginning, titled, labelled] {
      guard let condition = search(word) else { continue }
      let match = try store.onlyNode(
        where: "(\(condition)) AND +kind IN \(list: kinds.map(\.code))",
        called: word,
        unless: "'\(word)' could mean several"
      )
      if let match { return match }
    }
    throw try unknown(word)
  }

  private func named(_ word: String) -> SQL? {
    let folded = NameFolding.folded(word)
    let keys = kinds.map { "\($0.rawValue):\(word)" }
    return """
      id IN (SELECT node FROM name WHERE folded = \(folded))
        OR key IN \(list: keys)
      """
  }

  private func beginning(with word: String) -> SQL? {
    let folded = NameFolding.folded(word)
    guard !folded.isEmpty else { return nil }
    var conditions: [SQL] = [
      "id IN (SELECT node FROM name WHERE folded >= \(folded) AND folded < \(folded.afterAll))"
    ]
    for key in [word] + kinds.map({ "\($0.rawValue):\(word)" }) {
      conditions.append("(key >= \(key) AND key < \(key.afterAll))")
    }
    return SQL.joined(conditions, separator: " OR ")
  }

  /// Ids of events begin with their day, which nobody remembers.
  private func titled(_ word: String) -> SQL? {
    guard !word.isEmpty else { return nil }
    let titles: SQL = """
      SELECT id FROM node WHERE label = \(word) AND kind IN (\(raw: Schema.titledKinds))
      """
    let ends = kinds.filter(\.isEvent).map { kind -> SQL in
      let start = "\(kind.rawValue):"
      return """
        SELECT id FROM node WHERE key >= \(start) AND key < \(start.afterAll)
          AND substr(key, -length(\(word))) = \(word)
        """
    }
    return "id IN (\(SQL.joined([titles] + ends, separator: " UNION ALL ")))"
  }

  /// Labels of statements are whole sentences: no index is worth their length.
  private func labelled(_ word: String) -> SQL? { word.isEmpty ? nil : "label = \(word)" }

  private func unknown(_ word: String) throws -> EventGraphError {
    let wanted = kinds.count == 1 ? kinds[0].rawValue : "entity"
    let message = "no \(wanted) named '\(word)' is in \(store.path)"
    let near = try likely(NearestName.all(word, among: try namesLike(word)))
    if let last = near.last {
      let names = near.dropLast().map { "'\($0)'" }.joined(separator: ", ")
      let others = names.isEmpty ? "" : "\(names) or "
      return EventGraphError(.notFound, message, advice: "did you mean \(others)'\(last)'?")
    }
    guard let example = try anyID() else {
      return EventGraphError(.notFound, message, advice: "there is none in this graph")
    }
    return EventGraphError(
      .notFound,
      message,
      advice: "give another of its names, an id such as \(example), or the beginning of one"
    )
  }

  /// An id of the wanted kind.
  private func anyID() throws -> String? {
    try store.explaining("read") {
      for kind in kinds {
        let ids = try store.connection.rows(
          "SELECT key FROM node WHERE kind = \(kind.code) ORDER BY id LIMIT 1"
        ) { $0.text(0) }
        if let id = ids.first { return id }
      }
      return nil
    }
  }

  /// Of names that are equally near, those of whom most is told.
  private func likely(_ near: [[String]]) throws -> [String] {
    guard let names = near.first, names.count > 1 else { return near.first ?? [] }
    // Of several names of one node its usual one.
    let found = try store.explaining("read") {
      try store.connection.rows(
        """
        SELECT CASE WHEN max(name.name = node.label) THEN node.label ELSE min(name.name) END,
          (SELECT count(*) FROM edge WHERE target = node.id)
            + (SELECT count(*) FROM edge WHERE origin = node.id)
        FROM name JOIN node ON node.id = name.node
        WHERE name.folded IN \(list: names.map(NameFolding.folded))
          AND node.kind IN \(list: kinds.map(\.code))
        GROUP BY node.id ORDER BY 2 DESC, 1
        """
      ) { $0.text(0) }
    }
    return Array(found.prefix(Self.mostNames))
  }

  /// Names that share the first or last character, which is as far as slips of the pen go.
  private func namesLike(_ word: String) throws -> [String] {
    let folded = NameFolding.folded(word)
    guard let first = folded.first, let last = folded.last else { return [] }
    return try store.explaining("read") {
      try store.connection.rows(
        """
        SELECT name.name FROM name JOIN node ON node.id = name.node
        WHERE (folded >= \(String(first)) AND folded < \(String(first).afterAll)
            OR folded LIKE \("%\(last)"))
          AND length(folded) BETWEEN \(folded.count - 2) AND \(folded.count + 2)
          AND node.kind IN \(list: kinds.map(\.code))
        LIMIT 5000
        """
      ) { $0.text(0) }
    }
  }
}

extension String {
  /// The first text after every text that begins with this one.
  fileprivate var afterAll: String { self + "\u{10FFFF}" }
}
