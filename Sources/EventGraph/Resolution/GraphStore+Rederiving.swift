internal import EDTF
internal import SQLite

extension GraphStore {
  /// Takes away everything that was made from articles; what they say stays stored.
  func removeDerivedFacts() throws {
    guard try hasPages() else { return }
    try connection.execute("DELETE FROM statement_link")
    try connection.execute("DELETE FROM evidence WHERE start IS NOT NULL")
    try connection.execute("DELETE FROM edge WHERE source IS NULL")
    try connection.execute(
      "DELETE FROM node WHERE source IS NULL AND kind <> \(NodeKind.article.code)"
    )
  }

  /// Makes everything again from what the articles say.
  ///
  /// New names in a curated file may join entities, and with them meetings and statements, anywhere
  /// in the graph.
  func rederive() throws {
    guard try hasPages() else { return }
    var shelf = try ArticleShelf(connection, NameRegistry())
    let articles = try connection.rows(
      """
      SELECT id, happened FROM node WHERE id IN (SELECT article FROM page) ORDER BY id
      """
    ) { row in (StableNumber(row.integer(0)), row.optionalText(1).flatMap(EDTFDate.init)) }
    let copies = try WireCopies(connection)
    for (article, published) in articles {
      try shelf.derive(article, published: published)
      try copies.connect(article, with: shelf.resolver.deriver.rows)
    }
    try shelf.reopenEvents()
    try shelf.settle(self)
  }

  private func hasPages() throws -> Bool {
    try connection.firstRow("SELECT 1 FROM page LIMIT 1") { $0.integer(0) } != nil
  }
}

extension ArticleShelf {
  /// Makes the entities and omissions of a stored article again.
  fileprivate mutating func derive(_ article: StableNumber, published: EDTFDate?) throws {
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

  /// Puts every mention into its block again and leaves all of them to be decided.
  fileprivate mutating func reopenEvents() throws {
    let meetings = try resolver.deriver.mentions.allMeetings()
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
      "SELECT id, speaker, day, article FROM statement_mention"
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
  /// Every mention of a meeting, as far as its block needs it.
  fileprivate func allMeetings() throws -> [MeetingMention] {
    try connection.rows(
      "SELECT id, article, type, parties, happened FROM meeting_mention ORDER BY id"
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
