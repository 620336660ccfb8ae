internal import EDTF
internal import SQLite

extension ArticleShelf {
  /// Tells again what articles say, after the rules changed by which their names are understood.
  ///
  /// Entities that only such articles name are made anew, so that they are called as they should be.
  mutating func tellAgain(_ articles: [StableNumber], about entities: Set<EntityKey>) throws {
    try withdraw(articles)
    for key in entities {
      let node = resolver.deriver.identities.node(key)
      try connection.execute("DELETE FROM node WHERE id = \(node.value) AND source IS NULL")
    }
    try renewRules()
    try tellStored(articles)
    try resolver.resolve()
  }

  /// Takes away what was made from what articles say.
  mutating func withdraw(_ articles: [StableNumber]) throws {
    for article in articles {
      try withdraw(article)
      try withdrawEdges(of: article)
    }
  }

  /// Takes away the links of an article's statements, and its connections to what it names.
  func withdrawEdges(of article: StableNumber) throws {
    let own = "SELECT id FROM statement_mention WHERE article = \(article.value)"
    try connection.execute(
      "DELETE FROM statement_link WHERE one IN (\(raw: own)) OR other IN (\(raw: own))"
    )
    try connection.execute(
      """
      DELETE FROM edge WHERE source IS NULL AND (
        origin = \(article.value)
          AND kind IN (\(EdgeKind.mentioned.code), \(EdgeKind.cited.code))
        OR target = \(article.value) AND kind = \(EdgeKind.published.code)
      )
      """
    )
  }

  /// Understands names as they are understood now.
  mutating func renewRules() throws {
    try resolver.deriver.rows.flush()
    let opened = resolver
    resolver = try Resolver(connection, IdentityMap(connection, registry))
    resolver.takeOver(opened)
  }

  /// Makes one of all articles and what people wrote down of them, before anything is told of them.
  mutating func joinAll() throws {
    let articles = try connection.rows("SELECT DISTINCT article FROM page ORDER BY article") {
      StableNumber($0.integer(0))
    }
    for article in articles { try joins.note(article, &resolver.deriver.identities) }
    let pairs = try joins.plan().joined
    for pair in pairs { try joins.join(pair) }
    if !pairs.isEmpty { try renewRules() }
  }

  /// Makes again what stored articles tell, and leaves their events to be decided.
  mutating func tellStored(_ articles: [StableNumber]) throws {
    for article in articles {
      let published = try connection.firstRow(
        "SELECT happened FROM node WHERE id = \(article.value)"
      ) { $0.optionalText(0).flatMap(EDTFDate.init) }
      try derive(article, published: published ?? nil)
      try reopenEvents(of: article)
    }
  }

  /// Makes the entities and omissions of a stored article again.
  mutating func derive(_ article: StableNumber, published: EDTFDate?) throws {
    let mentions = resolver.deriver.mentions
    try resolver.deriver.derive(
      article: article,
      published: published,
      entities: mentions.entities(in: article),
      names: mentions.names(in: article)
    )
    for omission in try mentions.omissions(in: article) {
      try resolver.deriver.derive(omission, published: published)
      resolver.note(resolver.deriver.omissionNode(omission).number)
    }
  }

  /// Puts every mention, or those of one article, into its block again and leaves it to be decided.
  mutating func reopenEvents(of article: StableNumber? = nil) throws {
    let meetings = try resolver.deriver.mentions.meetings(in: article)
    let place = try connection.statement(
      "UPDATE meeting_mention SET block = ?, meeting = NULL WHERE id = ?"
    )
    for mention in meetings {
      let block = MeetingBlock.number(of: mention, &resolver.deriver.identities)
      try place.run([block.column, mention.number.column])
      resolver.blocks.insert(block)
    }
    let decisions = resolver.deriver.identities.decisions
    let statements = try connection.rows(
      """
      SELECT id, speaker, day, article FROM statement_mention
      \(raw: article.map { "WHERE article = \($0.value)" } ?? "")
      """
    ) { row in
      let speaker = EntityKey(text: row.text(1))
      let article = StableNumber(row.integer(3))
      return (
        StableNumber(row.integer(0)), speaker.map { decisions.entity($0, in: article) },
        row.integer(2)
      )
    }
    let join = try connection.statement(
      "UPDATE statement_mention SET block = ?, statement = NULL WHERE id = ?"
    )
    for (number, key, day) in statements {
      guard let key else { continue }
      let speaker = resolver.deriver.identities.node(key)
      try join.run([speaker.column, number.column])
      resolver.newStatements[speaker, default: []].append((number, day))
    }
  }
}

extension StoredMentions {
  /// Every mention of a meeting, or those of one article, as far as its block needs it.
  fileprivate func meetings(in article: StableNumber?) throws -> [MeetingMention] {
    try connection.rows(
      """
      SELECT id, article, type, parties, happened FROM meeting_mention
      \(raw: article.map { "WHERE article = \($0.value)" } ?? "") ORDER BY id
      """
    ) { row in
      MeetingMention(
        number: StableNumber(row.integer(0)),
        article: StableNumber(row.integer(1)),
        type: MeetingType(rawValue: row.text(2)) ?? .other,
        status: .held,
        parties: EntityKeyList.keys(row.text(3)),
        location: nil,
        happened: row.optionalText(4).flatMap(EDTFDate.init),
        place: TextPlace(paragraph: 0, start: 0, end: 0, rule: "", confidence: 0)
      ).decided(by: decisions)
    }
  }
}
