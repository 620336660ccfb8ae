internal import EDTF
internal import JSON
internal import SQLite

/// Makes the nodes and edges of the graph from the mentions of its articles.
struct GraphDeriver {
  let connection: Connection
  let rows: DerivedRows
  let mentions: StoredMentions
  var identities: IdentityMap

  init(_ connection: Connection, _ identities: IdentityMap) throws {
    self.connection = connection
    self.identities = identities
    rows = try DerivedRows(connection)
    mentions = StoredMentions(connection: connection)
  }

  /// Writes the entities an article names and its connections to them.
  mutating func derive(
    article: StableNumber,
    published: EDTFDate?,
    entities: [EntityMention],
    names: [NameMention]
  ) throws {
    for mention in entities {
      let node = try entity(mention.entity)
      var edge =
        mention.edge == .published
        ? EdgeRecord(node, .published, article) : EdgeRecord(article, mention.edge, node)
      edge.happened = published
      try rows.write(edge, provedBy: [(article, mention.place)])
    }
    for mention in names {
      try rows.write(mention.name, of: identities.node(mention.entity))
    }
  }

  /// Writes what an article says was left out.
  mutating func derive(_ omission: OmissionMention, published: EDTFDate?) throws {
    var node = omissionNode(omission)
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
    let node = NodeRecord(key.kind, id: key.name, label: key.name)
    if node.number == number {
      try rows.write(node)
      try rows.write(
        NameRecord(key.name, NameRegistry.kind(of: key.name, in: key.kind)),
        of: number
      )
    }
    return number
  }

  /// Takes away what was made for a meeting or statement; what a curated file says of it stays.
  func clear(_ number: StableNumber) throws {
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

  /// The names of parties as a label prints them.
  func names(_ keys: some Sequence<EntityKey>) -> String {
    keys.map(\.name).joined(separator: "、")
  }
}
