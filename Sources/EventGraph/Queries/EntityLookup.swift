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

  private static let shownCandidates = 8

  func find(_ word: String) throws -> Node {
    if let node = try store.node(id: word), kinds.contains(node.kind) { return node }
    for search in [named, beginning, titled, labelled] {
      let matches = try search(word)
      guard let match = matches.first else { continue }
      guard matches.count == 1 else { throw ambiguous(word, matches) }
      return match
    }
    throw try unknown(word)
  }

  private func named(_ word: String) throws -> [Node] {
    let folded = NameFolding.folded(word)
    let keys = kinds.map { "\($0.rawValue):\(word)" }
    return try nodes(
      """
      id IN (SELECT node FROM name WHERE folded = \(folded))
        OR key IN \(list: keys)
      """
    )
  }

  private func beginning(with word: String) throws -> [Node] {
    let folded = NameFolding.folded(word)
    guard !folded.isEmpty else { return [] }
    var conditions: [SQL] = [
      "id IN (SELECT node FROM name WHERE folded >= \(folded) AND folded < \(folded.afterAll))"
    ]
    for key in [word] + kinds.map({ "\($0.rawValue):\(word)" }) {
      conditions.append("(key >= \(key) AND key < \(key.afterAll))")
    }
    return try nodes(SQL.joined(conditions, separator: " OR "))
  }

  /// Ids of events begin with their day, which nobody remembers.
  private func titled(_ word: String) throws -> [Node] {
    guard !word.isEmpty else { return [] }
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
    return try nodes("id IN (\(SQL.joined([titles] + ends, separator: " UNION ALL ")))")
  }

  /// Labels of statements are whole sentences: no index is worth their length.
  private func labelled(_ word: String) throws -> [Node] {
    word.isEmpty ? [] : try nodes("label = \(word)")
  }

  private func nodes(_ condition: SQL) throws -> [Node] {
    try store.explaining("read") {
      try store.connection.rows(
        """
        SELECT \(raw: GraphStore.nodeColumns) FROM node
        WHERE (\(condition)) AND +kind IN \(list: kinds.map(\.code))
        ORDER BY +kind, key LIMIT \(Self.shownCandidates + 1)
        """
      ) { GraphStore.decodeNode($0) }
    }
  }

  private func ambiguous(_ word: String, _ matches: [Node]) -> EventGraphError {
    let shown = matches.prefix(Self.shownCandidates).map { "\($0.id) (\($0.label))" }
    let more = matches.count > Self.shownCandidates ? ", …" : ""
    return EventGraphError(
      .notFound,
      "'\(word)' could mean several: \(shown.joined(separator: ", "))\(more)",
      advice: "give one of these ids"
    )
  }

  private func unknown(_ word: String) throws -> EventGraphError {
    let wanted = kinds.count == 1 ? kinds[0].rawValue : "entity"
    let message = "no \(wanted) named '\(word)' is in \(store.path)"
    if let near = NearestName.find(word, among: try namesLike(word)) {
      return EventGraphError(.notFound, message, advice: "did you mean '\(near)'?")
    }
    return EventGraphError(
      .notFound,
      message,
      advice: "give another of its names, an id such as person:习近平, or the beginning of one"
    )
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

extension GraphStore {
  /// The node that `word` means: an id, a name, an alias, or the beginning of one that is unique.
  ///
  /// - Throws: `EventGraphError` that lists the candidates where there are several, and the nearest
  ///   name where there is none.
  public func find(_ word: String, among kinds: [NodeKind] = NodeKind.allCases) throws -> Node {
    try EntityLookup(store: self, kinds: kinds).find(word)
  }
}
