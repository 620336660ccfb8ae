internal import SQLite

/// The articles in which something changes when a decision is made or taken back.
///
/// What an article says of an entity, a meeting or a statement hangs on nothing else, so the rest of the
/// graph stays as it is.
struct AffectedArticles {
  let connection: Connection
  private(set) var articles: Set<StableNumber> = []
  /// The entities whose nodes may be called otherwise.
  private(set) var entities: Set<EntityKey> = []

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Adds what hangs on decisions by the rules that hold.
  mutating func add(_ decisions: [Decision], under rules: DecisionRules) throws {
    for decision in decisions where decision.action != .entityNotSame {
      for id in decision.operands { try add(id, under: rules) }
      if decision.action == .entityAlias, let key = decision.operands.first.flatMap(EntityKey.init),
        let name = decision.operands.last
      {
        try add(EntityKey(key.kind, name).text, under: rules)
      }
    }
  }

  private mutating func add(_ id: String, under rules: DecisionRules) throws {
    guard let key = EntityKey(text: id) else { return }
    switch key.kind {
    case .person, .organization, .outlet, .place:
      let stored = rules.sources(of: key)
      entities.formUnion(stored)
      try add("SELECT article FROM entity_mention WHERE entity IN \(list: stored.map(\.text))")
    case .statement:
      let number = StableNumber(ofNode: id).value
      try add("SELECT article FROM statement_mention WHERE statement = \(number)")
    case .meeting:
      let number = StableNumber(ofNode: id).value
      try add("SELECT article FROM meeting_mention WHERE meeting = \(number)")
    case .omission:
      guard let number = OmissionMention.number(inID: id) else { return }
      try add("SELECT article FROM omission_mention WHERE id = \(number.value)")
    case .article:
      try add("SELECT article FROM page WHERE article = \(StableNumber(ofNode: id).value)")
    }
  }

  private mutating func add(_ query: SQL) throws {
    try connection.forEachRow(query) { articles.insert(StableNumber($0.integer(0))) }
  }
}
