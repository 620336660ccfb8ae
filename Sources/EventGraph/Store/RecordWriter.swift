internal import EDTF
internal import SQLite

/// Writes records into the tables through statements prepared once.
///
/// Rows are found by their stable numbers: writing the same record again changes nothing.
struct RecordWriter {
  private let connection: Connection
  private let node: Statement
  private let article: Statement
  private let name: Statement
  private let edge: Statement
  private let evidence: Statement

  init(_ connection: Connection) throws {
    self.connection = connection
    node = try connection.statement(Self.nodeSQL)
    article = try connection.statement(Self.articleSQL)
    name = try connection.statement(Self.nameSQL)
    edge = try connection.statement(Self.edgeSQL)
    evidence = try connection.statement(Self.evidenceSQL)
  }

  /// Writes a node with its names.
  func write(_ record: NodeRecord) throws {
    let number = record.number.value
    let bounds = TimeBounds(of: record.happened)
    try node.run([
      .integer(number), .integer(record.kind.code), .text(record.key), .text(record.label),
      record.type.bound, record.status.bound, record.text.bound,
      (record.happened?.description).bound, .integer(bounds.lower), .integer(bounds.upper),
      record.conflict.bound, record.note.bound, record.line.sourceNumber,
      record.line.map { .integer($0.line) } ?? .null,
    ])
    try noticeCollision(record.key)
    for given in record.names {
      try name.run([
        .integer(number), .text(given.name), .text(given.kind.rawValue),
        .text(NameFolding.folded(given.name)), .text(given.held?.description ?? ""),
      ])
    }
    if let page = record.article {
      let authors = page.authors.joined(separator: "、")
      try article.run([
        .integer(number), page.url.bound, page.published.bound, page.language.bound,
        (authors.isEmpty ? nil : authors).bound,
      ])
    }
  }

  /// Writes an edge; its nodes are there already.
  func write(_ record: EdgeRecord) throws {
    let bounds = TimeBounds(of: record.happened)
    try edge.run([
      .integer(record.number.value), .integer(record.origin.value), .integer(record.kind.code),
      .integer(record.target.value), (record.happened?.description).bound,
      .integer(bounds.lower), .integer(bounds.upper), record.role.bound, record.words.bound,
      record.isDirect.map { .integer($0 ? 1 : 0) } ?? .null, record.told.bound,
      record.conflict.bound, record.line.sourceNumber,
      record.line.map { .integer($0.line) } ?? .null,
    ])
    try noticeCollision("an edge of kind \(record.kind)")
  }

  /// Two facts of one number would become one, silently; a row that was not written is such a case.
  private func noticeCollision(_ fact: String) throws {
    guard connection.changes == 0 else { return }
    throw EventGraphError.collision(of: fact)
  }

  /// Writes a proof.
  func write(_ record: EvidenceRecord) throws {
    var place: (node: SQLiteValue, edge: SQLiteValue) = (.null, .null)
    switch record.fact {
    case .node(let number): place.node = .integer(number.value)
    case .edge(let number): place.edge = .integer(number.value)
    }
    try evidence.run([
      .integer(record.number.value), place.node, place.edge, .integer(record.article.value),
      record.paragraph.map { .integer($0) } ?? .null, record.exact.bound, .text(record.rule),
    ])
  }
}

// MARK: The statements

extension RecordWriter {
  private static let nodeSQL = """
    INSERT INTO node(id, kind, key, label, type, status, text, happened, lower, upper, conflict,
      note, source, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET label = excluded.label, type = excluded.type,
      status = excluded.status, text = excluded.text, happened = excluded.happened,
      lower = excluded.lower, upper = excluded.upper, conflict = excluded.conflict,
      note = excluded.note, source = excluded.source, line = excluded.line
    WHERE node.key = excluded.key
    """

  private static let articleSQL = """
    INSERT INTO article(node, url, published, language, authors) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT(node) DO UPDATE SET url = excluded.url, published = excluded.published,
      language = excluded.language, authors = excluded.authors
    """

  private static let nameSQL =
    "INSERT OR REPLACE INTO name(node, name, kind, folded, held) VALUES (?, ?, ?, ?, ?)"

  private static let edgeSQL = """
    INSERT INTO edge(id, origin, kind, target, happened, lower, upper, role, words, direct, told,
      conflict, source, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET happened = excluded.happened, lower = excluded.lower,
      upper = excluded.upper, direct = excluded.direct, told = excluded.told,
      conflict = excluded.conflict, source = excluded.source, line = excluded.line
    WHERE edge.origin = excluded.origin AND edge.target = excluded.target
      AND edge.kind = excluded.kind
    """

  private static let evidenceSQL = """
    INSERT OR REPLACE INTO evidence(id, node, edge, article, paragraph, exact, rule)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
}

extension SQLiteValue {
  fileprivate static func integer(_ value: Int) -> SQLiteValue { .integer(Int64(value)) }
}

extension String? {
  fileprivate var bound: SQLiteValue { map(SQLiteValue.text) ?? .null }
}

extension CuratedLine? {
  fileprivate var sourceNumber: SQLiteValue {
    map { .integer(StableNumber(hashing: $0.source.utf8).value) } ?? .null
  }
}
