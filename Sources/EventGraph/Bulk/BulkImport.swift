internal import SQLite

/// How far a long import has come.
public struct ImportProgress: Hashable, Sendable {
  /// What is being done, as in "edges".
  public let phase: String
  /// How many rows are done.
  public let done: Int
  /// How many rows there are.
  public let total: Int

  /// Notes how far an import has come.
  public init(phase: String, done: Int, total: Int) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}

extension GraphStore {
  private static let bulkFormat = "table"

  /// Imports a pair of CSV files: all rows or, where anything is wrong, nothing.
  ///
  /// Files that were imported before under the same names are replaced. Documentation/Tables.md
  /// has the columns.
  ///
  /// - Throws: `GraphFileProblems` with the first mistakes, or `EventGraphError`.
  public func importTables(
    nodes: CuratedFile,
    edges: CuratedFile,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    let tables = try BulkTables(nodes: nodes, edges: edges)
    var report = ImportReport()
    for node in tables.nodes { report.nodes[node.kind, default: 0] += 1 }
    report.edges = tables.edges.count
    guard try isChanged(nodes, edges) else {
      report.isUnchanged = true
      return report
    }
    // The rows were checked against each other above; checking each again costs half the time.
    try explaining("write to") {
      try connection.executeScript(
        "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -262144; PRAGMA threads = 2"
      )
    }
    defer { try? connection.executeScript("PRAGMA foreign_keys = ON") }
    report.removed = try writing {
      let removed = try removeRows(of: [nodes.name, edges.name])
      try keepSource(nodes)
      try keepSource(edges)
      try connection.executeScript(Schema.dropEdgeIndexes)
      try insert(tables.nodes, of: tables, source: nodes.name, progress)
      try insert(tables.edges, of: tables, source: edges.name, progress)
      try progress(ImportProgress(phase: "indexes", done: 0, total: 1))
      try connection.executeScript(Schema.createEdgeIndexes)
      try refreshRowSummaries()
      return removed
    }
    return report
  }

  private func isChanged(_ files: CuratedFile...) throws -> Bool {
    try explaining("read") {
      for file in files {
        let known = try connection.firstRow("SELECT sha256 FROM source WHERE name = \(file.name)") {
          $0.text(0)
        }
        if known != SHA256.hexadecimal(of: file.bytes) { return true }
      }
      return false
    }
  }

  private func keepSource(_ file: CuratedFile) throws {
    try connection.execute(
      """
      INSERT INTO source(id, name, format, sha256)
      VALUES (\(StableNumber(hashing: file.name.utf8).value), \(file.name), \(Self.bulkFormat),
        \(SHA256.hexadecimal(of: file.bytes)))
      """
    )
  }

  /// Removes what earlier imports of these files left; names and proofs go with their nodes.
  private func removeRows(of names: [String]) throws -> Int {
    let numbers = names.map { StableNumber(hashing: $0.utf8).value }
    guard
      try connection.firstRow(
        "SELECT 1 FROM source WHERE id IN \(list: numbers)",
        decode: { _ in true }
      )
        != nil
    else { return 0 }
    try connection.execute(
      "DELETE FROM name WHERE node IN (SELECT id FROM node WHERE source IN \(list: numbers))"
    )
    try connection.execute("DELETE FROM edge WHERE source IN \(list: numbers)")
    let edges = connection.changes
    try connection.execute("DELETE FROM node WHERE source IN \(list: numbers)")
    let nodes = connection.changes
    try connection.execute("DELETE FROM source WHERE id IN \(list: numbers)")
    return edges + nodes
  }
}

// MARK: Rows

extension GraphStore {
  /// Progress is told every so many rows.
  private static let progressStep = 50_000

  private func insert(
    _ nodes: [BulkTables.Node],
    of tables: BulkTables,
    source: String,
    _ progress: (ImportProgress) throws -> Void
  ) throws {
    let source = StableNumber(hashing: source.utf8).value
    let insert = try connection.statement(
      """
      INSERT INTO node(id, kind, key, label, type, status, text, happened, lower, upper, source, line)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING
      """
    )
    let insertName = try connection.statement(
      "INSERT OR IGNORE INTO name(node, name, kind, folded) VALUES (?, ?, ?, ?)"
    )
    // Rows go into the table in the order it keeps them, so that pages fill from left to right.
    for (done, node) in nodes.sorted(by: { $0.number < $1.number }).enumerated() {
      if done.isMultiple(of: Self.progressStep) {
        try progress(ImportProgress(phase: "nodes", done: done, total: nodes.count))
      }
      let isStatement = node.kind == .statement
      try insert.bind(1, node.number.value)
      try insert.bind(2, node.kind.code)
      try insert.bind(3, node.id)
      try insert.bind(4, isStatement ? tables.label(of: node) : node.name)
      try insert.bind(5, isStatement ? "reported" : node.kind == .meeting ? "other" : nil)
      try insert.bind(6, node.kind == .meeting ? MeetingStatus.held.rawValue : nil)
      try insert.bind(7, isStatement ? node.name : nil)
      try insert.bind(8, node.happened)
      try insert.bind(9, node.bounds.lower)
      try insert.bind(10, node.bounds.upper)
      try insert.bind(11, source)
      try insert.bind(12, node.line)
      try insert.run()
      guard [.person, .organization, .outlet, .place].contains(node.kind) else { continue }
      try insertName.bind(1, node.number.value)
      try insertName.bind(2, node.name)
      try insertName.bind(3, NameKind(guessing: node.name).rawValue)
      try insertName.bind(4, NameFolding.folded(node.name))
      try insertName.run()
    }
  }

  private func insert(
    _ edges: [BulkTables.Edge],
    of tables: BulkTables,
    source: String,
    _ progress: (ImportProgress) throws -> Void
  ) throws {
    let source = StableNumber(hashing: source.utf8).value
    let insert = try connection.statement(
      """
      INSERT INTO edge(id, origin, kind, target, lower, upper, source, line)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING
      """
    )
    let numbered = edges.indices.map { (number: tables.number(of: edges[$0]).value, place: $0) }
    for (done, entry) in numbered.sorted(by: { $0.number < $1.number }).enumerated() {
      if done.isMultiple(of: Self.progressStep) {
        try progress(ImportProgress(phase: "edges", done: done, total: edges.count))
      }
      let edge = edges[entry.place]
      let bounds = tables.bounds(of: edge)
      try insert.bind(1, entry.number)
      try insert.bind(2, tables.nodes[edge.origin].number.value)
      try insert.bind(3, edge.kind.code)
      try insert.bind(4, tables.nodes[edge.target].number.value)
      try insert.bind(5, bounds.lower)
      try insert.bind(6, bounds.upper)
      try insert.bind(7, source)
      try insert.bind(8, edge.line)
      try insert.run()
    }
  }
}

extension BulkTables {
  /// A statement reads "speaker：words", as curated ones do.
  fileprivate func label(of node: Node) -> String {
    guard !node.speakers.isEmpty else { return node.name }
    return node.speakers.map { nodes[$0].name }.joined(separator: "、") + "：" + node.name
  }

  fileprivate func number(of edge: Edge) -> StableNumber {
    EdgeRecord(nodes[edge.origin].number, edge.kind, nodes[edge.target].number).number
  }

  /// An edge holds when its event does; the event of what an article does is the article.
  fileprivate func bounds(of edge: Edge) -> TimeBounds {
    let origin = nodes[edge.origin]
    let target = nodes[edge.target]
    if origin.kind == .article { return origin.bounds }
    return target.bounds.isDated ? target.bounds : origin.bounds
  }
}
