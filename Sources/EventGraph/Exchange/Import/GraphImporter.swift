internal import SQLite

/// Writes the nodes and edges of a file of another program, as they come.
///
/// Facts that the graph has from elsewhere stay as they are; the file adds what is missing. Facts
/// that an earlier version of the file gave are changed.
final class GraphImporter {
  private let connection: Connection
  private let source: Int
  private let node: Statement
  private let article: Statement
  private let name: Statement
  private let edge: Statement
  private let evidence: Statement
  /// Takes down what the file has, where an earlier version of it is to be replaced.
  private let keptNode: Statement?
  private let keptEdge: Statement?
  private(set) var report = ImportReport()

  init(_ connection: Connection, source: Int, isReplacing: Bool) throws {
    self.connection = connection
    self.source = source
    node = try connection.statement(Self.insertNode)
    article = try connection.statement(
      "INSERT OR IGNORE INTO article(node, url, published, language, authors) VALUES (?, ?, ?, ?, ?)"
    )
    name = try connection.statement(
      "INSERT OR IGNORE INTO name(node, name, held, kind, folded) VALUES (?, ?, ?, ?, ?)"
    )
    edge = try connection.statement(Self.insertEdge)
    evidence = try connection.statement(
      """
      INSERT OR IGNORE INTO evidence(id, node, edge, article, paragraph, start, end, exact, prefix,
        suffix, rule, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    guard isReplacing else {
      (keptNode, keptEdge) = (nil, nil)
      return
    }
    try connection.executeScript(
      """
      CREATE TEMP TABLE IF NOT EXISTS imported_node(id INTEGER PRIMARY KEY);
      CREATE TEMP TABLE IF NOT EXISTS imported_edge(id INTEGER PRIMARY KEY);
      DELETE FROM imported_node; DELETE FROM imported_edge
      """
    )
    keptNode = try connection.statement("INSERT OR IGNORE INTO imported_node VALUES (?)")
    keptEdge = try connection.statement("INSERT OR IGNORE INTO imported_edge VALUES (?)")
  }

  private static let insertNode = """
    INSERT INTO node(id, kind, key, label, type, status, text, happened, lower, upper, conflict,
      note, source, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET label = excluded.label, type = excluded.type,
      status = excluded.status, text = excluded.text, happened = excluded.happened,
      lower = excluded.lower, upper = excluded.upper, conflict = excluded.conflict,
      note = excluded.note, line = excluded.line
    WHERE node.source = excluded.source AND node.key = excluded.key
    """

  private static let insertEdge = """
    INSERT INTO edge(id, origin, kind, target, happened, lower, upper, role, words, direct, told,
      conflict, source, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET happened = excluded.happened, lower = excluded.lower,
      upper = excluded.upper, direct = excluded.direct, told = excluded.told,
      conflict = excluded.conflict, line = excluded.line
    WHERE edge.source = excluded.source
    """
}

extension GraphImporter {
  /// How far the import has come; nobody knows how far it has to go.
  var progress: ImportProgress {
    let nodes = report.nodes.values.reduce(0, +)
    return ImportProgress(phase: "rows", done: nodes + report.edges, total: 0)
  }

  /// Notes something that a graph cannot hold.
  func ignore(_ what: String, count: Int = 1) {
    // A file may have a name for every value; the first few tell what is going on.
    guard report.ignored[what] != nil || report.ignored.count < 100 else { return }
    report.ignored[what, default: 0] += count
  }
}

// MARK: Rows

extension GraphImporter {
  /// Writes a node, its names, and its proofs.
  func add(_ imported: ImportedNode) throws {
    let number = imported.number.value
    report.nodes[imported.kind, default: 0] += 1
    try node.bind(1, number)
    try node.bind(2, imported.kind.code)
    try node.bind(3, imported.key)
    try node.bind(4, imported.label)
    try node.bind(5, imported.type)
    try node.bind(6, imported.status)
    try node.bind(7, imported.text)
    try node.bind(8, imported.happened)
    try node.bind(9, imported.bounds.lower)
    try node.bind(10, imported.bounds.upper)
    try node.bind(11, imported.conflict)
    try node.bind(12, imported.note)
    try node.bind(13, source)
    try node.bind(14, imported.line)
    try node.run()
    if connection.changes == 0 { try refuseCollision(imported) }
    try keptNode?.bind(1, number)
    try keptNode?.run()
    for given in imported.names { try add(given, of: number) }
    if let page = imported.page { try add(page, of: number) }
    for proof in imported.proofs { try add(proof, of: .node(imported.number)) }
  }

  private func add(_ given: ExportedName, of number: Int) throws {
    try name.bind(1, number)
    try name.bind(2, given.name)
    try name.bind(3, given.held)
    try name.bind(4, (NameKind(rawValue: given.kind) ?? .full).rawValue)
    try name.bind(5, NameFolding.folded(given.name))
    try name.run()
  }

  private func add(_ page: ExportedNode.Page, of number: Int) throws {
    try article.bind(1, number)
    try article.bind(2, page.url)
    try article.bind(3, page.published)
    try article.bind(4, page.language)
    try article.bind(5, page.authors)
    try article.run()
  }

  /// Writes an edge between nodes that are there, and its proofs.
  func add(_ imported: ImportedEdge) throws {
    let number = imported.number
    report.edges += 1
    try edge.bind(1, number.value)
    try edge.bind(2, imported.origin.value)
    try edge.bind(3, imported.kind.code)
    try edge.bind(4, imported.target.value)
    try edge.bind(5, imported.happened)
    try edge.bind(6, imported.bounds.lower)
    try edge.bind(7, imported.bounds.upper)
    try edge.bind(8, imported.role)
    try edge.bind(9, imported.words)
    try edge.bind(10, imported.isDirect.map { $0 ? .integer(1) : .integer(0) } ?? .null)
    try edge.bind(11, imported.told)
    try edge.bind(12, imported.conflict)
    try edge.bind(13, source)
    try edge.bind(14, imported.line)
    try edge.run()
    try keptEdge?.bind(1, number.value)
    try keptEdge?.run()
    for proof in imported.proofs { try add(proof, of: .edge(number)) }
  }

  private func add(_ proof: ExportedProof, of fact: EvidenceRecord.Fact) throws {
    let article = proof.article.map { StableNumber(ofNode: $0) }
    var record = EvidenceRecord(
      fact,
      article: article ?? StableNumber(0),
      exact: proof.exact,
      rule: proof.rule
    )
    record.paragraph = proof.paragraph
    try evidence.bind(1, record.number.value)
    switch fact {
    case .node(let number):
      try evidence.bind(2, number.value)
      try evidence.bindNull(3)
    case .edge(let number):
      try evidence.bindNull(2)
      try evidence.bind(3, number.value)
    }
    try evidence.bind(4, article.map { .integer(Int64($0.value)) } ?? .null)
    try evidence.bind(5, proof.paragraph.sqliteValue)
    try evidence.bind(6, proof.start.sqliteValue)
    try evidence.bind(7, proof.end.sqliteValue)
    try evidence.bind(8, proof.exact)
    try evidence.bind(9, proof.prefix)
    try evidence.bind(10, proof.suffix)
    try evidence.bind(11, proof.rule)
    try evidence.bind(12, proof.confidence.sqliteValue)
    try evidence.run()
  }

  private func refuseCollision(_ imported: ImportedNode) throws {
    let key = try connection.firstRow(
      "SELECT key FROM node WHERE id = \(imported.number.value)"
    ) { $0.text(0) }
    if key != imported.key { throw EventGraphError.collision(of: imported.key) }
  }
}

// MARK: The end

extension GraphImporter {
  /// Removes what an earlier version of the file had, and proofs by articles that are not there.
  func finish() throws {
    if keptNode != nil {
      try connection.execute(
        "DELETE FROM edge WHERE source = \(source) AND id NOT IN imported_edge"
      )
      report.removed = connection.changes
      try connection.execute(
        "DELETE FROM node WHERE source = \(source) AND id NOT IN imported_node"
      )
      report.removed += connection.changes
    }
    try connection.executeScript(
      """
      UPDATE evidence SET article = NULL WHERE article IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM node WHERE node.id = evidence.article)
      """
    )
  }
}
