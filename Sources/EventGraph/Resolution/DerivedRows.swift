internal import EDTF
internal import SQLite

/// Writes the nodes, edges and proofs that are made from mentions.
///
/// What a curated file says of a node stays as it is: rows that are there are left alone.
struct DerivedRows {
  private let node: SQLite.Statement
  private let name: SQLite.Statement
  private let edge: SQLite.Statement
  private let proof: SQLite.Statement
  private let texts: ParagraphTexts

  init(_ connection: Connection) throws {
    texts = try ParagraphTexts(connection)
    node = try connection.statement(
      """
      INSERT OR IGNORE INTO node(id, kind, key, label, type, status, text, happened, lower, upper,
        conflict)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    name = try connection.statement(
      "INSERT OR IGNORE INTO name(node, name, kind, folded) VALUES (?, ?, ?, ?)"
    )
    edge = try connection.statement(
      """
      INSERT OR IGNORE INTO edge(id, origin, kind, target, happened, lower, upper, role, words,
        direct, told, conflict)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    proof = try connection.statement(
      """
      INSERT OR IGNORE INTO evidence(id, node, edge, article, paragraph, start, end, exact, prefix,
        suffix, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
  }

  func write(_ record: NodeRecord) throws {
    let bounds = TimeBounds(of: record.happened)
    try node.run([
      record.number.column, record.kind.code.column, .text(record.key), .text(record.label),
      record.type.column, record.status.column, record.text.column,
      (record.happened?.description).column, bounds.lower.column, bounds.upper.column,
      record.conflict.column,
    ])
  }

  func write(_ record: NameRecord, of node: StableNumber) throws {
    try name.run([
      node.column, .text(record.name), .text(record.kind.rawValue),
      .text(NameFolding.folded(record.name)),
    ])
  }

  /// Writes an edge and the places that prove it.
  func write(_ record: EdgeRecord, provedBy places: [(StableNumber, TextPlace)]) throws {
    let bounds = TimeBounds(of: record.happened)
    let number = record.number
    try edge.run([
      number.column, record.origin.column, record.kind.code.column, record.target.column,
      (record.happened?.description).column, bounds.lower.column, bounds.upper.column,
      record.role.column, record.words.column, record.isDirect.map { ($0 ? 1 : 0).column } ?? .null,
      record.told.column, record.conflict.column,
    ])
    for (article, place) in places {
      try prove(.edge(number), in: article, at: place)
    }
  }

  /// Writes one proof, its words cut out of the stored text.
  func prove(
    _ fact: EvidenceRecord.Fact,
    in article: StableNumber,
    at place: TextPlace
  ) throws {
    guard let words = try texts.excerpt(of: article, at: place) else { return }
    var (node, edge): (SQLiteValue, SQLiteValue) = (.null, .null)
    let subject: StableNumber
    switch fact {
    case .node(let number): (node, subject) = (number.column, number)
    case .edge(let number): (edge, subject) = (number.column, number)
    }
    let parts = [subject.value, article.value, place.paragraph, place.start, place.end]
    let number = StableNumber(joining: parts.map { UInt64(bitPattern: Int64($0)) }, texts: [])
    try proof.run([
      number.column, node, edge, article.column, place.paragraph.column, place.start.column,
      place.end.column, .text(words.exact), .text(words.prefix), .text(words.suffix),
      .text(place.rule), .real(Double(place.confidence) / 100),
    ])
  }
}
