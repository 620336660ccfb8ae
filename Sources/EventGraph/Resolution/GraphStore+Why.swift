internal import ChineseText
internal import EDTF
internal import SQLite

extension GraphStore {
  /// Why these mentions are one node, in the order of the articles; nothing for curated facts.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func reasons(for node: Node) throws -> [IdentityReason] {
    try explaining("read") {
      switch node.kind {
      case .person, .organization, .outlet, .place: try nameReasons(for: node)
      case .statement: try statementReasons(for: node)
      case .meeting: try meetingReasons(for: node)
      case .omission, .article: []
      }
    }
  }

  private func nameReasons(for node: Node) throws -> [IdentityReason] {
    let registry = NameRegistry()
    let identities = try IdentityMap(connection, registry)
    let mentions = try connection.rows(
      """
      SELECT mention.entity, mention.name, article.id, article.label
      FROM name AS known
      JOIN name_mention AS mention ON mention.name = known.name
      JOIN node AS article ON article.id = mention.article
      WHERE known.node = \(node.number.value) AND known.kind <> \(NameKind.title.rawValue)
      ORDER BY article.lower, article.key, mention.name
      """
    ) { row in
      (row.text(0), row.text(1), StableNumber(row.integer(2)), row.text(3))
    }
    var reasons: [IdentityReason] = []
    var places: [String: Int] = [:]
    for (stored, name, article, title) in mentions {
      guard let key = EntityKey(text: stored) else { continue }
      let decided = identities.decisions.entity(key, in: article)
      guard identities.nodeKey(of: decided) == node.id else { continue }
      if let place = places[name] {
        let known = reasons[place]
        reasons[place] = IdentityReason(
          words: name,
          article: known.article,
          articles: known.articles + 1,
          rule: known.rule
        )
        continue
      }
      places[name] = reasons.count
      let rule: IdentityReason.Rule =
        try decided != key
        ? movedRule(key, decided, in: article, identities.decisions)
        : decided.text != node.id
          ? .curated
          : Self.isOwn(name, key) ? .sameName : .listed
      reasons.append(IdentityReason(words: name, article: title, articles: 1, rule: rule))
    }
    return reasons
  }

  /// Whether a name is that of a key, whatever stands behind it in brackets.
  private static func isOwn(_ name: String, _ key: EntityKey) -> Bool {
    NameRegistry.folded(name) == NameRegistry.folded(String(key.name.prefix { $0 != "（" }))
  }

  /// Why an article means somebody else than it says.
  private func movedRule(
    _ key: EntityKey,
    _ decided: EntityKey,
    in article: StableNumber,
    _ rules: DecisionRules
  ) throws -> IdentityReason.Rule {
    if rules.isNamesake(key, decided, in: article) {
      let callings = Callings.standard.names
      return callings.contains { decided.name.hasSuffix("（\($0)）") } ? .calling : .sharedName
    }
    guard rules.isTranscription(key, of: decided, in: article) else { return .decided }
    let latin = try connection.firstRow(
      """
      SELECT min(name) FROM name_mention WHERE entity = \(key.text) AND kind = 'latin'
        AND article IN (SELECT article FROM latin_name WHERE entity = \(key.text))
      """
    ) { $0.optionalText(0) }
    return .latinName((latin ?? nil) ?? key.name, of: key.name)
  }

  private func statementReasons(for node: Node) throws -> [IdentityReason] {
    let rows = try connection.rows(
      """
      SELECT mention.text, article.label, (
        SELECT link.why FROM statement_link AS link
        JOIN statement_mention AS other ON other.id = link.other
        WHERE link.one = mention.id AND other.statement = mention.statement
        ORDER BY link.why, other.id LIMIT 1
      )
      FROM statement_mention AS mention JOIN node AS article ON article.id = mention.article
      WHERE mention.statement = \(node.number.value)
      ORDER BY article.lower, article.key, mention.paragraph, mention.start
      """
    ) { row in (row.text(0), row.text(1), row.optionalText(2)) }
    let unlinked: IdentityReason.Rule =
      try isCurated(node) ? .curated : rows.count > 1 ? .decided : .alone
    return rows.map { words, title, why in
      IdentityReason(
        words: words,
        article: title,
        articles: 1,
        rule: why.map(IdentityReason.Rule.wording) ?? unlinked
      )
    }
  }

  private func meetingReasons(for node: Node) throws -> [IdentityReason] {
    let rows = try connection.rows(
      """
      SELECT substr(paragraph.text, mention.start + 1, mention.end - mention.start), article.label,
        mention.block
      FROM meeting_mention AS mention JOIN node AS article ON article.id = mention.article
      JOIN paragraph ON paragraph.article = mention.article
        AND paragraph.number = mention.paragraph
      WHERE mention.meeting = \(node.number.value)
      ORDER BY article.lower, article.key, mention.paragraph, mention.start
      """
    ) { row in (row.text(0), row.text(1), row.integer(2)) }
    let blocks = Dictionary(rows.map { ($0.2, 1) }, uniquingKeysWith: +)
    let single: IdentityReason.Rule =
      try isCurated(node) ? .curated : rows.count > 1 ? .decided : .alone
    return rows.map { words, title, block in
      IdentityReason(
        words: words,
        article: title,
        articles: 1,
        rule: blocks[block] ?? 0 > 1 ? .sameParties : single
      )
    }
  }

  private func isCurated(_ node: Node) throws -> Bool {
    try connection.firstRow(
      "SELECT 1 FROM node WHERE id = \(node.number.value) AND source IS NOT NULL"
    ) { $0.integer(0) } != nil
  }
}
