internal import ChineseText
internal import EDTF
internal import JSON
internal import SQLite

/// Makes the nodes and edges of the graph from the mentions of its articles.
struct GraphDeriver {
  let connection: Connection
  let rows: DerivedRows
  let mentions: StoredMentions
  var identities: IdentityMap
  /// What was written already: an article names the same few people again and again.
  private var writtenEntities: Set<EntityKey> = []
  private var writtenNames: Set<NameMention> = []

  init(_ connection: Connection, _ identities: IdentityMap) throws {
    self.connection = connection
    self.identities = identities
    rows = try DerivedRows(connection)
    mentions = StoredMentions(connection: connection, decisions: identities.decisions)
  }

  /// Writes the entities an article names and its connections to them.
  mutating func derive(
    article: StableNumber,
    published: EDTFDate?,
    entities: [EntityMention],
    names: [NameMention]
  ) throws {
    for mention in entities where !identities.decisions.isRejected(mention.entity.text) {
      let node = try entity(mention.entity)
      var edge =
        mention.edge == .published
        ? EdgeRecord(node, .published, article) : EdgeRecord(article, mention.edge, node)
      edge.happened = published
      try rows.write(edge, provedBy: [(article, mention.place)])
    }
    for mention in names
    where writtenNames.insert(mention).inserted
      && !identities.decisions.isRejected(mention.entity.text)
    {
      try rows.write(mention.name, of: identities.node(mention.entity))
    }
  }

  /// Writes what an article says was left out.
  mutating func derive(_ omission: OmissionMention, published: EDTFDate?) throws {
    var node = omissionNode(omission)
    guard !identities.decisions.isRejected(node.key),
      !identities.decisions.isRejected(omission.party.text)
    else { return }
    node.text = omission.what
    node.happened = published
    try rows.write(node)
    let proof = [(omission.article, omission.place)]
    try rows.prove(.node(node.number), in: omission.article, at: omission.place)
    var reported = EdgeRecord(omission.article, .reported, node.number)
    reported.happened = published
    reported.words = omission.what
    try rows.write(reported, provedBy: proof)
    var omitted = EdgeRecord(node.number, .omittedBy, try entity(omission.party))
    omitted.happened = published
    try rows.write(omitted, provedBy: proof)
  }

  func omissionNode(_ omission: OmissionMention) -> NodeRecord {
    let id = "\(omission.party.name)-\(String(omission.number.value, radix: 16))"
    return NodeRecord(
      .omission,
      id: id,
      label: "\(omission.party.name)：\(omission.what)"
    )
  }

  /// The node of an entity, made where it is not there.
  mutating func entity(_ key: EntityKey) throws -> StableNumber {
    let number = identities.node(key)
    guard writtenEntities.insert(key).inserted else { return number }
    var node = NodeRecord(key.kind, id: key.name, label: identities.decisions.label(of: key))
    if key.kind == .organization, UnnamedSpeaker.isUnnamed(key.name) { node.type = Schema.unnamed }
    if node.number == number {
      try rows.write(node)
      for name in [key.name] + identities.decisions.names(of: key) {
        try rows.write(NameRecord(name, NameRegistry.kind(of: name, in: key.kind)), of: number)
      }
    }
    return number
  }

  /// Takes away what was made for a meeting or statement; what a curated file says of it stays.
  func clear(_ number: StableNumber) throws {
    let presence = try connection.statement("SELECT 1 FROM node WHERE id = ?")
    try presence.bind(1, number.value)
    guard try presence.firstRow({ $0.integer(0) }) != nil else { return }
    for sql in [
      "DELETE FROM node WHERE id = ? AND source IS NULL",
      "DELETE FROM edge WHERE origin = ? AND source IS NULL",
      "DELETE FROM edge WHERE target = ? AND source IS NULL",
      "DELETE FROM evidence WHERE node = ? AND rule <> 'curated'",
    ] {
      let statement = try connection.statement(sql)
      try statement.bind(1, number.value)
      try statement.run()
    }
  }

  /// What disagrees, one a line; nil where nothing does.
  static func lines(_ conflicts: [String?]) -> String? {
    var seen: Set<String> = []
    let lines = conflicts.compactMap(\.self).filter { seen.insert($0).inserted }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The names of parties as a label prints them.
  func names(_ keys: some Sequence<EntityKey>) -> String {
    keys.map(identities.decisions.label).joined(separator: "、")
  }
}
