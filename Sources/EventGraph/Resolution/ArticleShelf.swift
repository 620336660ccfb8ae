internal import EDTF
internal import SQLite

/// Puts articles into the graph and takes them out, and tells the resolver what that opens.
struct ArticleShelf {
  let connection: Connection
  var resolver: Resolver
  private let mentions: MentionWriter
  private let nodes: RecordWriter
  private let copies: WireCopies
  let registry: NameRegistry
  private var namesakes: Namesakes
  private var transcriptions: Transcriptions
  var joins: ArticleJoins
  /// The articles whose facts are told as soon as it is decided who is meant by their names.
  private var waiting: [ArticleFacts] = []
  /// The entities that lost a mention, and the names they may have lost with it.
  var leftNames: [EntityKey: Set<String>] = [:]

  init(_ connection: Connection, _ registry: NameRegistry) throws {
    self.connection = connection
    resolver = try Resolver(connection, IdentityMap(connection, registry))
    mentions = try MentionWriter(connection)
    nodes = try RecordWriter(connection)
    copies = try WireCopies(connection)
    self.registry = registry
    namesakes = Namesakes(connection, registry)
    transcriptions = Transcriptions(connection, registry)
    joins = try ArticleJoins(connection)
  }

  /// The rules by which names are understood.
  var rules: DecisionRules { resolver.deriver.identities.decisions }

  /// Puts the articles of a page in; says how many are new to the graph.
  mutating func put(_ articles: [ArticleFacts], from source: StableNumber) throws -> Int {
    let page = try connection.statement("INSERT OR IGNORE INTO page VALUES (?, ?)")
    var added = 0
    for facts in articles {
      let known = try number(of: facts.node.number)
      if known == nil {
        try add(facts)
        added += 1
      }
      try page.run([source.column, (known ?? facts.node.number).column])
    }
    return added
  }

  /// Takes out what only this page said; says how many articles that were.
  mutating func remove(_ source: StableNumber) throws -> Int {
    let articles = try connection.rows(
      "SELECT article FROM page WHERE source = \(source.value) ORDER BY article"
    ) { StableNumber($0.integer(0)) }
    try connection.execute("DELETE FROM page WHERE source = \(source.value)")
    var removed = 0
    for article in articles {
      let others = try connection.firstRow(
        "SELECT 1 FROM page WHERE article = \(article.value) LIMIT 1"
      ) { $0.integer(0) }
      guard others == nil else { continue }
      try take(article)
      removed += 1
    }
    return removed
  }

  /// Decides what is open after a batch and brings the rows beside it up to date.
  ///
  /// Who is one with whom is decided first, so that the facts of new articles are told once.
  mutating func settle(_ store: GraphStore) throws {
    let moved = try namesakes.update().union(renamed())
    let (parted, joined) = try joins.plan()
    let new = Set(waiting.map(\.node.number))
    let stored = moved.union(parted.map(\.node)).union(joined.map(\.own)).subtracting(new)
    var told = stored
    if !moved.isEmpty || !parted.isEmpty || !joined.isEmpty {
      try withdraw(stored.sorted())
      told = try reseat(stored, parted, joined)
      try renewRules()
    }
    try tellWaiting()
    try tellStored(told.sorted())
    for article in told.subtracting(stored).sorted() { try reconnectCopies(of: article) }
    try resolver.resolve()
    try removeLeftNames()
    try store.refreshRowSummaries(of: resolver.takeTouched())
  }

  /// Remembers people of whom a person decided whether they are one.
  mutating func note(_ decisions: [Decision]) {
    for key in decisions.flatMap(\.operands).compactMap(EntityKey.init(text:)) {
      transcriptions.note(key)
    }
  }

  /// The articles that name somebody who is somebody else now, by a Latin name.
  private mutating func renamed() throws -> Set<StableNumber> {
    let (moved, near) = try transcriptions.update()
    guard !moved.isEmpty else { return [] }
    // Where people listed one of the names, everybody who is one now is that person.
    let isCurated = resolver.deriver.identities.hasCuratedNames
    let keys = (isCurated ? near : moved).map(\.text).sorted()
    return Set(
      try connection.rows(
        "SELECT DISTINCT article FROM entity_mention WHERE entity IN \(list: keys)"
      ) { StableNumber($0.integer(0)) }
    )
  }

  /// Moves articles to curated nodes and back; says which numbers they have now.
  private mutating func reseat(
    _ stored: Set<StableNumber>,
    _ parted: [ArticleJoins.Pair],
    _ joined: [ArticleJoins.Pair]
  ) throws -> Set<StableNumber> {
    var told = stored
    for pair in parted {
      try joins.part(pair)
      told.remove(pair.node)
      told.insert(pair.own)
    }
    for pair in joined {
      if let place = waiting.firstIndex(where: { $0.node.number == pair.own }) {
        try mentions.writeEvents(of: waiting.remove(at: place), &resolver.deriver.identities)
      }
      try joins.join(pair)
      told.remove(pair.own)
      told.insert(pair.node)
    }
    return told
  }

  /// The number of an article that is there: its own, or that of its curated node.
  private func number(of article: StableNumber) throws -> StableNumber? {
    try connection.firstRow(
      """
      SELECT article FROM page WHERE article IN (
        \(article.value), (SELECT node FROM joined_article WHERE own = \(article.value) AND joined)
      ) LIMIT 1
      """
    ) { StableNumber($0.integer(0)) }
  }
}

// MARK: - One article

extension ArticleShelf {
  private mutating func add(_ facts: ArticleFacts) throws {
    try nodes.write(facts.node)
    try mentions.write(facts)
    try copies.note(facts)
    for mention in facts.names where mention.name.kind == .title { namesakes.note(mention.entity) }
    for mention in facts.entities { namesakes.noteName(mention.entity) }
    try transcriptions.add(facts)
    try joins.note(facts.node.number, &resolver.deriver.identities)
    waiting.append(facts)
  }

  /// Connects an article again with those it repeats, which moving it to another node undid.
  func reconnectCopies(of article: StableNumber) throws {
    try copies.connect(article, with: resolver.deriver.rows)
  }

  private mutating func tellWaiting() throws {
    for facts in waiting { try tell(facts) }
    waiting = []
  }

  private mutating func tell(_ found: ArticleFacts) throws {
    let published = found.node.happened
    try mentions.writeEvents(of: found, &resolver.deriver.identities)
    resolver.deriver.rows.texts.keep(found.blocks, of: found.node.number)
    try copies.connect(found.node.number, with: resolver.deriver.rows)
    let facts = found.decided(by: resolver.deriver.identities.decisions)
    try resolver.deriver.derive(
      article: facts.node.number,
      published: published,
      entities: facts.entities,
      names: facts.names
    )
    for omission in facts.omissions {
      try resolver.deriver.derive(omission, published: published)
      resolver.note(resolver.deriver.omissionNode(omission).number)
    }
    for meeting in facts.meetings {
      resolver.blocks.insert(MeetingBlock.number(of: meeting, &resolver.deriver.identities))
    }
    let article = StoredArticle(
      number: facts.node.number,
      key: facts.node.key,
      published: published
    )
    for statement in facts.statements { resolver.open(statement, in: article) }
  }

  private mutating func take(_ article: StableNumber) throws {
    try connection.forEachRow(
      "SELECT entity FROM name_mention WHERE article = \(article.value) AND kind = 'title'"
    ) { row in
      if let key = EntityKey(text: row.text(0)) { namesakes.note(key) }
    }
    try connection.forEachRow(
      "SELECT entity FROM entity_mention WHERE article = \(article.value)"
    ) { row in
      if let key = EntityKey(text: row.text(0)) { namesakes.noteName(key) }
    }
    try transcriptions.remove(article)
    try withdraw(article)
    try connection.forEachRow(
      "SELECT id FROM statement_mention WHERE article = \(article.value)"
    ) { resolver.loose.remove(StableNumber($0.integer(0))) }
    let isCurated = try joins.isCurated(article)
    if isCurated { try withdrawEdges(of: article) }
    let own = try joins.leave(article) ?? article
    try connection.execute("DELETE FROM node WHERE id = \(own.value) AND source IS NULL")
  }

  /// Takes away what only an article tells of, and opens what it tells of with others.
  mutating func withdraw(_ article: StableNumber) throws {
    // What was told before would be taken away as well.
    try resolver.deriver.rows.flush()
    for mention in try resolver.deriver.mentions.entities(in: article) {
      leftNames[mention.entity] = leftNames[mention.entity] ?? []
    }
    for mention in try resolver.deriver.mentions.names(in: article) {
      leftNames[mention.entity, default: []].insert(mention.name.name)
    }
    for omission in try resolver.deriver.mentions.omissions(in: article) {
      try resolver.deriver.clear(resolver.deriver.omissionNode(omission).number)
    }
    try connection.forEachRow(
      "SELECT block, meeting FROM meeting_mention WHERE article = \(article.value)"
    ) { row in
      resolver.blocks.insert(StableNumber(row.integer(0)))
      if let meeting = row.optionalInteger(1) {
        resolver.staleMeetings.insert(StableNumber(meeting))
      }
    }
    try connection.forEachRow(
      """
      SELECT link.other, m.statement FROM statement_mention AS m
      LEFT JOIN statement_link AS link ON link.one = m.id
      WHERE m.article = \(article.value)
      """
    ) { row in
      if let other = row.optionalInteger(0) { resolver.loose.insert(StableNumber(other)) }
      if let statement = row.optionalInteger(1) {
        resolver.staleStatements.insert(StableNumber(statement))
      }
    }
  }
}
