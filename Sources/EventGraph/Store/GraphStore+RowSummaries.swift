internal import SQLite

extension GraphStore {
  /// Writes down beside every statement, meeting and omission who carried it, and beside every
  /// statement the meeting it was made at.
  ///
  /// Timelines show both in every row; kept there, a row costs one read.
  func refreshRowSummaries() throws {
    try refreshCarriers { _ in "true" }
    // Few statements of a large graph are made at a known meeting, so the edges are asked first.
    try refreshOccasions(
      among: "true",
      madeAtMeetings: "id IN (SELECT origin FROM edge WHERE kind = \(EdgeKind.madeAt.code))"
    )
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
    try refreshCarriers { "\(raw: $0) IN touched" }
    // And few statements of a large graph are touched, so they are asked first.
    try refreshOccasions(
      among: "node.id IN touched",
      madeAtMeetings: """
        EXISTS (
          SELECT 1 FROM edge WHERE origin = node.id AND kind = \(EdgeKind.madeAt.code)
        )
        """
    )
  }

  /// `condition` says of a column which events it may hold.
  private func refreshCarriers(_ condition: (_ column: String) -> SQL) throws {
    try connection.execute(
      "UPDATE node SET carriers = NULL WHERE carriers IS NOT NULL AND \(condition("id"))"
    )
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

  private func refreshOccasions(among condition: SQL, madeAtMeetings: SQL) throws {
    try connection.execute(
      """
      UPDATE node SET occasion = NULL
      WHERE kind = \(NodeKind.statement.code) AND occasion IS NOT NULL AND \(condition)
      """
    )
    try connection.execute(
      """
      UPDATE node SET occasion = (
        SELECT meeting.label FROM edge AS made
        JOIN node AS meeting ON meeting.id = made.target
        WHERE made.origin = node.id AND made.kind = \(EdgeKind.madeAt.code)
        ORDER BY meeting.lower, meeting.key LIMIT 1
      )
      WHERE kind = \(NodeKind.statement.code) AND \(condition) AND \(madeAtMeetings)
      """
    )
  }
}
