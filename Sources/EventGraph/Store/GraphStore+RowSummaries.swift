internal import SQLite

extension GraphStore {
  /// Writes down beside every statement, meeting and omission who carried it, and beside every
  /// statement the meeting it was made at.
  ///
  /// Timelines show both in every row; kept there, a row costs one read.
  func refreshRowSummaries() throws {
    try clearRowSummaries { _ in "true" }
    try writeRowSummaries()
  }

  /// The same where nothing has been written down yet, as in a graph that has just been filled.
  func writeRowSummaries() throws {
    try writeCarriers { _ in "true" }
    try writeOccasions { _ in "true" }
  }

  /// Brings the summaries beside some nodes up to date.
  func refreshRowSummaries(of nodes: Set<StableNumber>) throws {
    guard !nodes.isEmpty else { return }
    try connection.executeScript(
      "CREATE TEMP TABLE IF NOT EXISTS touched(id INTEGER PRIMARY KEY); DELETE FROM touched"
    )
    let insert = try connection.statement("INSERT INTO touched VALUES (?)")
    for node in nodes.sorted() {
      try insert.bind(1, node.value)
      try insert.run()
    }
    let isTouched = { (column: String) -> SQL in "\(raw: column) IN touched" }
    try clearRowSummaries(isTouched)
    try writeCarriers(isTouched)
    try writeOccasions(isTouched)
  }

  /// `condition` says of a column which nodes it may hold; so it does below.
  private func clearRowSummaries(_ condition: (_ column: String) -> SQL) throws {
    try connection.execute(
      """
      UPDATE node SET carriers = NULL, occasion = NULL
      WHERE (carriers IS NOT NULL OR occasion IS NOT NULL) AND \(condition("id"))
      """
    )
  }

  private func writeCarriers(_ condition: (_ column: String) -> SQL) throws {
    var writer = try CarrierWriter(connection)
    try connection.forEachRow(
      """
      SELECT target, kind, origin, lower FROM edge
      WHERE kind IN \(list: [EdgeKind.reported, .carried].map(\.code)) AND \(condition("target"))
      ORDER BY target
      """
    ) { (row) throws(SQLiteError) in
      if row.integer(1) == EdgeKind.reported.code {
        try writer.add(article: row.integer(2), to: row.integer(0))
      } else {
        try writer.add(outlet: row.integer(2), at: row.integer(3), to: row.integer(0))
      }
    }
    try writer.finish()
  }

  /// Of several meetings that a statement was made at, the first is written down.
  private func writeOccasions(_ condition: (_ column: String) -> SQL) throws {
    let update = try connection.statement(
      "UPDATE node SET occasion = ?1 WHERE id = ?2 AND kind = \(NodeKind.statement.code)"
    )
    var first: (statement: Int, lower: Int, key: String, label: String)?
    func write() throws(SQLiteError) {
      guard let first else { return }
      try update.bind(1, first.label)
      try update.bind(2, first.statement)
      try update.run()
    }
    try connection.forEachRow(
      """
      SELECT made.origin, meeting.lower, meeting.key, meeting.label
      FROM edge AS made CROSS JOIN node AS meeting ON meeting.id = made.target
      WHERE made.kind = \(EdgeKind.madeAt.code) AND \(condition("made.origin"))
      ORDER BY made.origin
      """
    ) { (row) throws(SQLiteError) in
      let next = (row.integer(0), row.integer(1), row.text(2), row.text(3))
      if let known = first, known.statement == next.0 {
        guard (next.1, next.2) < (known.lower, known.key) else { return }
      } else {
        try write()
      }
      first = next
    }
    try write()
  }
}
