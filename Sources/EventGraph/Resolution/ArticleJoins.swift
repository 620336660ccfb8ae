internal import EDTF
internal import SQLite

/// Makes one of an article that people wrote down and the same article as a page gives it.
///
/// What the page says moves to the curated node, which keeps its id, its title and its date. Of several
/// pages with the same address the article of the lowest number is the one. Numbers of mentions stay as
/// they are, so the graph is the same whichever came first.
struct ArticleJoins {
  let connection: Connection
  private let curated: CuratedArticles
  /// The curated articles that another page may belong to now.
  private var changed: Set<StableNumber> = []

  /// An article of a page, and the node that people wrote down for it.
  struct Pair: Hashable {
    let own: StableNumber
    let node: StableNumber
  }

  init(_ connection: Connection) throws {
    self.connection = connection
    curated = try CuratedArticles(connection)
  }

  /// Where articles are named by their numbers.
  private static let tables = [
    "page", "paragraph", "passage", "entity_mention", "name_mention", "meeting_mention",
    "statement_mention", "omission_mention", "contradiction", "latin_name", "namesake",
  ]

  /// Remembers an article whose node and mentions were written, if people wrote it down as well.
  mutating func note(_ article: StableNumber, _ identities: inout IdentityMap) throws {
    guard !curated.isEmpty else { return }
    let outlet = try connection.firstRow(
      """
      SELECT entity FROM entity_mention
      WHERE article = \(article.value) AND edge = \(EdgeKind.published.rawValue)
      """
    ) { EntityKey(text: $0.text(0)) }
    let node = try connection.firstRow(
      """
      SELECT article.url, node.label, node.happened FROM node
      LEFT JOIN article ON article.node = node.id WHERE node.id = \(article.value)
      """
    ) { row in
      curated.article(
        address: row.optionalText(0),
        outlet: (outlet ?? nil).map { identities.node($0) },
        title: row.text(1),
        happened: row.optionalText(2).flatMap(EDTFDate.init)
      )
    }
    guard let node, let node else { return }
    try connection.execute(
      """
      INSERT OR IGNORE INTO joined_article
      SELECT id, \(node.value), 0, key, label, happened, lower, upper, url, published, language,
        authors FROM node LEFT JOIN article ON article.node = node.id WHERE id = \(article.value)
      """
    )
    changed.insert(node)
  }

  /// Which articles have to part from their curated nodes, and which to become one with them.
  mutating func plan() throws -> (parted: [Pair], joined: [Pair]) {
    var (parted, joined): ([Pair], [Pair]) = ([], [])
    for node in changed.sorted() {
      let rows = try connection.rows(
        "SELECT own, joined FROM joined_article WHERE node = \(node.value) ORDER BY own"
      ) { row in (Pair(own: StableNumber(row.integer(0)), node: node), row.bool(1)) }
      guard let (first, isJoined) = rows.first else { continue }
      parted += rows.dropFirst().filter(\.1).map(\.0)
      if !isJoined { joined.append(first) }
    }
    changed = []
    return (parted, joined)
  }

  /// Moves what a page says to the curated node of its article.
  func join(_ pair: Pair) throws {
    try move(from: pair.own, to: pair.node)
    try connection.execute("DELETE FROM node WHERE id = \(pair.own.value)")
    try connection.execute("UPDATE joined_article SET joined = 1 WHERE own = \(pair.own.value)")
  }

  /// Moves what a page says back to a node of its own.
  func part(_ pair: Pair) throws {
    try connection.execute(
      """
      INSERT INTO node(id, kind, key, label, happened, lower, upper)
      SELECT own, \(NodeKind.article.code), key, label, happened, lower, upper
      FROM joined_article WHERE own = \(pair.own.value)
      """
    )
    try connection.execute(
      """
      INSERT INTO article SELECT own, url, published, language, authors
      FROM joined_article WHERE own = \(pair.own.value)
      """
    )
    try move(from: pair.node, to: pair.own)
    try connection.execute("UPDATE joined_article SET joined = 0 WHERE own = \(pair.own.value)")
  }

  /// Whether a node that people wrote down holds what a page says.
  func isCurated(_ article: StableNumber) throws -> Bool {
    try !curated.isEmpty
      && connection.firstRow(
        "SELECT 1 FROM joined_article WHERE node = \(article.value) AND joined"
      ) { $0.integer(0) } != nil
  }

  /// Takes an article out that no page has any more; another one may take its place.
  ///
  /// - Returns: Its own number, if its node is the curated one.
  mutating func leave(_ article: StableNumber) throws -> StableNumber? {
    guard !curated.isEmpty else { return nil }
    let pair = try connection.firstRow(
      """
      SELECT own, node, joined FROM joined_article
      WHERE own = \(article.value) OR node = \(article.value) AND joined
      """
    ) { row in
      (Pair(own: StableNumber(row.integer(0)), node: StableNumber(row.integer(1))), row.bool(2))
    }
    guard let (pair, isJoined) = pair else { return nil }
    if isJoined { try part(pair) }
    try connection.execute("DELETE FROM joined_article WHERE own = \(pair.own.value)")
    changed.insert(pair.node)
    return isJoined ? pair.own : nil
  }

  /// Takes all articles of pages away from the curated nodes, which may go.
  func partAll() throws {
    let pairs = try connection.rows("SELECT own, node FROM joined_article WHERE joined") { row in
      Pair(own: StableNumber(row.integer(0)), node: StableNumber(row.integer(1)))
    }
    for pair in pairs { try part(pair) }
    try connection.execute("DELETE FROM joined_article")
  }

  private func move(from old: StableNumber, to new: StableNumber) throws {
    for table in Self.tables {
      try connection.execute(
        "UPDATE \(raw: table) SET article = \(new.value) WHERE article = \(old.value)"
      )
    }
    for node in [old, new] {
      try connection.execute("INSERT OR IGNORE INTO search_pending VALUES (\(node.value))")
    }
    // What was made of it is made again.
    try connection.execute(
      """
      DELETE FROM edge WHERE source IS NULL AND kind = \(EdgeKind.reprinted.code)
        AND (origin = \(old.value) OR target = \(old.value))
      """
    )
    try connection.execute(
      "DELETE FROM evidence WHERE article = \(old.value) AND start IS NOT NULL"
    )
  }
}
