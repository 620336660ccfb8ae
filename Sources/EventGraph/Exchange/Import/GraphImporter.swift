internal import SQLite

/// Writes the nodes and edges of a file of another program, as they come.
///
/// Facts that the graph has from elsewhere stay as they are; the file adds what is missing. Facts
/// that an earlier version of the file gave are changed.
final class GraphImporter {
  private let connection: Connection
  private let source: Int
  private let nodes: Facts
  private let articles: RowInsert
  private let names: RowInsert
  private let edges: Facts
  private let proofs: RowInsert
  private(set) var report = ImportReport()
  /// Whether any edge has words of its own.
  private(set) var hasWordings = false

  /// What writes nodes, or edges.
  private struct Facts {
    let insert: RowInsert
    /// Changes what an earlier version of the file gave.
    let change: Statement
    /// Takes down what the file has, where an earlier version of it is to be replaced.
    let keep: Statement?
  }

  init(_ connection: Connection, source: Int, isReplacing: Bool) throws {
    self.connection = connection
    self.source = source
    if isReplacing {
      try connection.executeScript(
        """
        CREATE TEMP TABLE IF NOT EXISTS imported_node(id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS imported_edge(id INTEGER PRIMARY KEY);
        DELETE FROM imported_node; DELETE FROM imported_edge
        """
      )
    }
    func keep(in table: String) throws -> Statement? {
      isReplacing ? try connection.statement("INSERT OR IGNORE INTO \(table) VALUES (?)") : nil
    }
    nodes = Facts(
      insert: try RowInsert(connection, Self.insertNodes, columns: 14),
      change: try connection.statement(Self.changeNode),
      keep: try keep(in: "imported_node")
    )
    edges = Facts(
      insert: try RowInsert(connection, Self.insertEdges, columns: 14),
      change: try connection.statement(Self.changeEdge),
      keep: try keep(in: "imported_edge")
    )
    articles = try RowInsert(
      connection,
      "INSERT OR IGNORE INTO article(node, url, published, language, authors)",
      columns: 5
    )
    names = try RowInsert(
      connection,
      "INSERT OR IGNORE INTO name(node, name, held, kind, folded)",
      columns: 5
    )
    proofs = try RowInsert(connection, Self.insertProofs, columns: 12)
  }
}

// MARK: The statements

/// Statements say what becomes of a conflict, and never that all they did is taken back: for that
/// SQLite would keep a journal of every row with triggers, which costs more than the row.
extension GraphImporter {
  private static let insertNodes = """
    INSERT OR IGNORE INTO node(id, kind, key, label, type, status, text, happened, lower, upper,
      conflict, note, source, line)
    """

  /// Takes the same places as a row that is inserted.
  private static let changeNode = """
    UPDATE OR FAIL node SET label = ?4, type = ?5, status = ?6, text = ?7, happened = ?8,
      lower = ?9, upper = ?10, conflict = ?11, note = ?12, line = ?14
    WHERE id = ?1 AND source = ?13 AND key = ?3
    """

  private static let insertEdges = """
    INSERT OR IGNORE INTO edge(id, origin, kind, target, happened, lower, upper, role, words,
      direct, told, conflict, source, line)
    """

  private static let changeEdge = """
    UPDATE OR FAIL edge SET happened = ?5, lower = ?6, upper = ?7, direct = ?10, told = ?11,
      conflict = ?12, line = ?14
    WHERE id = ?1 AND source = ?13
    """

  private static let insertProofs = """
    INSERT OR IGNORE INTO evidence(id, node, edge, article, paragraph, start, end, exact, prefix,
      suffix, rule, confidence)
    """
}

extension GraphImporter {
  /// How far the import has come; nobody knows how far it has to go.
  var progress: ImportProgress {
    let nodes = report.nodes.values.reduce(0, +)
    return ImportProgress(phase: "rows", done: nodes + report.edges, total: 0)
  }
}

// MARK: Rows

extension GraphImporter {
  /// Writes rows; the nodes of their edges are among them, or were written before.
  func write(_ rows: ImportedRows) throws {
    for (what, times) in rows.ignored.sorted(by: { $0.key < $1.key }) {
      report.ignored.note(what, times)
    }
    for node in rows.nodes { report.nodes[node.kind, default: 0] += 1 }
    for node in try write(rows.nodes, nodes, number: \.number, bind: bind) {
      try refuseCollision(node)
    }
    try names.run(rows.names.count) { (row, statement, first) throws(SQLiteError) in
      try Self.bind(rows.names[row], statement, first)
    }
    try articles.run(rows.pages.count) { (row, statement, first) throws(SQLiteError) in
      try Self.bind(rows.pages[row], statement, first)
    }
    report.edges += rows.edges.count
    hasWordings = hasWordings || rows.edges.contains { $0.edge.words != nil }
    _ = try write(rows.edges, edges, number: \.number, bind: bind)
    try proofs.run(rows.proofs.count) { (row, statement, first) throws(SQLiteError) in
      try Self.bind(rows.proofs[row], statement, first)
    }
  }

  /// Writes rows; gives those that are there from elsewhere, and stay as they are.
  private func write<Row>(
    _ rows: [Row],
    _ facts: Facts,
    number: (Row) -> StableNumber,
    bind: (Row, Statement, _ first: Int) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> [Row] {
    let inserted = try facts.insert.run(rows.count) { (row, statement, first) throws(SQLiteError) in
      try bind(rows[row], statement, first)
    }
    if let keep = facts.keep {
      for row in rows {
        try keep.bind(1, number(row).value)
        try keep.run()
      }
    }
    // Where one was there already, each says again what the file says of it, the last at last.
    guard inserted < rows.count else { return [] }
    var foreign: [Row] = []
    for row in rows {
      try bind(row, facts.change, 1)
      try facts.change.run()
      if connection.changes == 0 { foreign.append(row) }
    }
    return foreign
  }

  private func refuseCollision(_ imported: ImportedNode) throws {
    let key = try connection.firstRow(
      "SELECT key FROM node WHERE id = \(imported.number.value)"
    ) { $0.text(0) }
    if key != imported.key { throw EventGraphError.collision(of: imported.key) }
  }
}

// MARK: Columns

extension GraphImporter {
  private func bind(
    _ node: ImportedNode,
    _ statement: Statement,
    _ first: Int
  ) throws(SQLiteError) {
    try statement.bind(first, node.number.value)
    try statement.bind(first + 1, node.kind.code)
    try statement.bind(first + 2, node.key)
    try statement.bind(first + 3, node.label)
    try statement.bind(first + 4, node.type)
    try statement.bind(first + 5, node.status)
    try statement.bind(first + 6, node.text)
    try statement.bind(first + 7, node.happened)
    try statement.bind(first + 8, node.bounds.lower)
    try statement.bind(first + 9, node.bounds.upper)
    try statement.bind(first + 10, node.conflict)
    try statement.bind(first + 11, node.note)
    try statement.bind(first + 12, source)
    try statement.bind(first + 13, node.line)
  }

  private static func bind(
    _ row: ImportedRows.Name,
    _ statement: Statement,
    _ first: Int
  ) throws(SQLiteError) {
    try statement.bind(first, row.node.value)
    try statement.bind(first + 1, row.name.name)
    try statement.bind(first + 2, row.name.held)
    try statement.bind(first + 3, (NameKind(rawValue: row.name.kind) ?? .full).rawValue)
    try statement.bind(first + 4, row.folded)
  }

  private static func bind(
    _ row: ImportedRows.Page,
    _ statement: Statement,
    _ first: Int
  ) throws(SQLiteError) {
    try statement.bind(first, row.node.value)
    try statement.bind(first + 1, row.page.url)
    try statement.bind(first + 2, row.page.published)
    try statement.bind(first + 3, row.page.language)
    try statement.bind(first + 4, row.page.authors)
  }

  private func bind(
    _ row: ImportedRows.Edge,
    _ statement: Statement,
    _ first: Int
  ) throws(SQLiteError) {
    let edge = row.edge
    try statement.bind(first, row.number.value)
    try statement.bind(first + 1, edge.origin.value)
    try statement.bind(first + 2, edge.kind.code)
    try statement.bind(first + 3, edge.target.value)
    try statement.bind(first + 4, edge.happened)
    try statement.bind(first + 5, edge.bounds.lower)
    try statement.bind(first + 6, edge.bounds.upper)
    try statement.bind(first + 7, edge.role)
    try statement.bind(first + 8, edge.words)
    try statement.bind(first + 9, edge.isDirect.map { $0 ? 1 : 0 })
    try statement.bind(first + 10, edge.told)
    try statement.bind(first + 11, edge.conflict)
    try statement.bind(first + 12, source)
    try statement.bind(first + 13, edge.line)
  }

  private static func bind(
    _ row: ImportedRows.Proof,
    _ statement: Statement,
    _ first: Int
  ) throws(SQLiteError) {
    var (node, edge): (Int?, Int?)
    switch row.fact {
    case .node(let number): node = number.value
    case .edge(let number): edge = number.value
    }
    let proof = row.proof
    try statement.bind(first, row.number.value)
    try statement.bind(first + 1, node)
    try statement.bind(first + 2, edge)
    try statement.bind(first + 3, row.article?.value)
    try statement.bind(first + 4, proof.paragraph)
    try statement.bind(first + 5, proof.start)
    try statement.bind(first + 6, proof.end)
    try statement.bind(first + 7, proof.exact)
    try statement.bind(first + 8, proof.prefix)
    try statement.bind(first + 9, proof.suffix)
    try statement.bind(first + 10, proof.rule)
    try statement.bind(first + 11, proof.confidence.sqliteValue)
  }
}

// MARK: The end

extension GraphImporter {
  /// Removes what an earlier version of the file had, and proofs by articles that are not there.
  func finish() throws {
    if nodes.keep != nil {
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
