internal import SQLite

/// The rows of imported tables that another source has too.
///
/// One row of the graph stands for a fact, whoever gives it. What a curated file says goes before
/// what tables say, and of tables the one whose name comes first; so the order of imports makes no
/// difference. The rows of the others are set aside, and come back when those before them go.
struct TableRows {
  /// The kinds of rows.
  enum Table: String, CaseIterable {
    case node
    case edge
  }

  let connection: Connection

  /// Sets aside the rows of tables whose numbers are in the temporary table `kept`.
  func setAside(_ table: Table, keptIn kept: String) throws {
    try connection.execute(
      """
      INSERT OR REPLACE INTO \(raw: table.shadow)(\(raw: table.columns))
      SELECT \(raw: table.columns) FROM \(raw: kept) JOIN \(raw: table.rawValue) USING (id)
      WHERE source IN (SELECT id FROM source WHERE format = \(GraphStore.tableFormat))
      """
    )
  }

  /// Brings rows back in the place of those that `condition` on the table chooses.
  func bringBack(_ table: Table, where condition: SQL) throws {
    try choose(table, condition)
    try replaceChosen(table)
  }

  /// Brings rows back whose tables go before those they were set aside for.
  func settle() throws {
    for table in Table.allCases {
      try choose(
        table,
        "holder.format = \(GraphStore.tableFormat) AND source.name < holder.name"
      )
      try connection.execute(
        """
        INSERT INTO \(raw: table.shadow)(\(raw: table.columns))
        SELECT \(raw: table.columns) FROM \(raw: table.rawValue)
        WHERE id IN (SELECT id FROM coming_back)
        """
      )
      try replaceChosen(table)
    }
  }

  /// Forgets the rows of some sources that were set aside.
  func forget(of sources: [Int]) throws {
    for table in Table.allCases {
      try connection.execute(
        "DELETE FROM \(raw: table.shadow) WHERE source IN \(list: sources)"
      )
    }
  }
}

extension TableRows {
  /// Fills the temporary table `coming_back`: of each row that was set aside, the one that goes first.
  private func choose(_ table: Table, _ condition: SQL) throws {
    try connection.executeScript(
      """
      CREATE TEMP TABLE IF NOT EXISTS coming_back(id INTEGER PRIMARY KEY, source INTEGER);
      DELETE FROM coming_back
      """
    )
    try connection.execute(
      """
      INSERT INTO coming_back SELECT id, source FROM (
        SELECT shadow.id, shadow.source,
          row_number() OVER (PARTITION BY shadow.id ORDER BY source.name) AS place
        FROM \(raw: table.shadow) AS shadow
        JOIN source ON source.id = shadow.source
        JOIN \(raw: table.rawValue) AS held ON held.id = shadow.id
        LEFT JOIN source AS holder ON holder.id = held.source
        WHERE \(condition)
      ) WHERE place = 1
      """
    )
  }

  private func replaceChosen(_ table: Table) throws {
    try connection.executeScript(
      """
      UPDATE \(table.rawValue) SET \(table.curatedColumns), (\(table.columns)) = (
        SELECT \(table.columns) FROM \(table.shadow) AS shadow
        WHERE shadow.id = \(table.rawValue).id AND shadow.source = (
          SELECT source FROM coming_back WHERE coming_back.id = \(table.rawValue).id
        )
      ) WHERE id IN (SELECT id FROM coming_back);
      DELETE FROM \(table.shadow) WHERE (id, source) IN (SELECT id, source FROM coming_back);
      """
    )
    guard table == .node else { return }
    try connection.executeScript(
      """
      DELETE FROM article WHERE node IN (SELECT id FROM coming_back);
      DELETE FROM name WHERE node IN (SELECT id FROM coming_back);
      """
    )
    let entities = try connection.rows(
      """
      SELECT id, label FROM coming_back JOIN node USING (id)
      WHERE kind IN \(list: NodeKind.entities.map(\.code))
      """
    ) { row in (number: row.integer(0), label: row.text(1)) }
    for entity in entities { try addName(entity.label, of: entity.number) }
  }

  /// Adds the one name that a row of a table gives.
  func addName(_ name: String, of node: Int) throws {
    let insert = try connection.statement(
      "INSERT OR IGNORE INTO name(node, name, kind, folded) VALUES (?, ?, ?, ?)"
    )
    try insert.bind(1, node)
    try insert.bind(2, name)
    try insert.bind(3, NameKind(guessing: name).rawValue)
    try insert.bind(4, NameFolding.folded(name))
    try insert.run()
  }
}

extension TableRows.Table {
  /// Where rows are set aside.
  var shadow: String { "shadowed_\(rawValue)" }

  /// The columns that tables fill.
  var columns: String {
    switch self {
    case .node: "id, source, kind, key, label, type, status, text, happened, lower, upper, line"
    case .edge: "id, source, origin, kind, target, lower, upper, line"
    }
  }

  /// What only curated files fill, emptied.
  fileprivate var curatedColumns: String {
    switch self {
    case .node: "conflict = NULL, note = NULL"
    case .edge: "happened = NULL, direct = NULL, told = NULL, conflict = NULL"
    }
  }
}
