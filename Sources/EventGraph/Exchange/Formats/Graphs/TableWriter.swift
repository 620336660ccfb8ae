internal import CSV

/// Writes the nodes or the edges of a graph as a CSV table.
struct TableWriter: GraphWriter {
  /// Whose words name the columns that a program looks for.
  enum Dialect {
    case gephi
    case neo4j
  }

  /// Which of the two tables it is.
  enum Rows {
    case nodes
    case edges
  }

  private let rows: Rows
  private let dialect: Dialect
  private var bytes: [UInt8] = []

  init(_ rows: Rows, _ dialect: Dialect) {
    self.rows = rows
    self.dialect = dialect
    let header = rows == .nodes ? Self.nodeColumns(dialect) : Self.edgeColumns(dialect)
    CSVLine.append(header, to: &bytes, guardsFormulas: false)
  }

  var needs: ExportNeeds { rows == .nodes ? .nodesOnly : .stableIDs }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    guard rows == .nodes else { return }
    let page = node.page
    let cells: [String?] = [
      node.id, node.label, kind(node.kind), node.type, node.status, node.text, node.happened,
      UTCText.earliest(node.bounds)?.description, UTCText.latest(node.bounds)?.description,
      node.conflict, node.note, node.names.line,
      page?.url, page?.published, page?.language, page?.authors,
    ]
    write(cells, node.id, &report)
    report.addWhatTablesLose(node)
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    guard rows == .edges else { return }
    let details = edge.details
    let id = "e\(edge.place)"
    var cells: [String?] = [edge.originID, edge.targetID, kind(edge.kind)]
    if dialect == .gephi { cells += ["Directed", id] }
    cells += [
      details?.happened, UTCText.earliest(edge.bounds)?.description,
      UTCText.latest(edge.bounds)?.description, details?.role, details?.words,
      details?.isDirect.map { $0 ? "true" : "false" }, details?.told, details?.conflict,
    ]
    write(cells, id, &report)
    report.addWhatTablesLose(edge)
  }

  mutating func finish(_ report: inout LossReport) {
    // The other table has these.
    if rows == .edges { report.nodes = 0 }
  }

  var count: Int { bytes.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ cells: [String?], _ id: String, _ report: inout LossReport) {
    let guarded = CSVLine.append(
      cells.map { $0 ?? "" },
      to: &bytes,
      guardsFormulas: dialect == .gephi
    )
    report.add(.formulas, count: guarded, id)
  }
}

// MARK: Columns

extension TableWriter {
  private static func nodeColumns(_ dialect: Dialect) -> [String] {
    let first = dialect == .gephi ? ["Id", "Label", "kind"] : ["id:ID", "label", ":LABEL"]
    return first + [
      "type", "status", "text", "happened", "earliest", "latest", "conflict", "note", "names",
      "url", "published", "language", "authors",
    ]
  }

  private static func edgeColumns(_ dialect: Dialect) -> [String] {
    let first =
      dialect == .gephi
      ? ["Source", "Target", "Label", "Type", "Id"] : [":START_ID", ":END_ID", ":TYPE"]
    return first + [
      "happened", "earliest", "latest", "role", "words", "direct", "told", "conflict",
    ]
  }

  private func kind(_ kind: NodeKind) -> String {
    dialect == .gephi ? kind.rawValue : kind.neo4jLabel
  }

  private func kind(_ kind: EdgeKind) -> String {
    dialect == .gephi ? kind.rawValue : kind.neo4jType
  }
}
