internal import SQLite

extension GraphStore {
  /// Writes down beside every statement, meeting and omission who carried it, and beside every
  /// statement the meeting it was made at.
  ///
  /// Timelines show both in every row; kept there, a row costs one read.
  func refreshRowSummaries() throws {
    try refreshCarriers(among: "true")
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
    try refreshCarriers(among: "node.id IN touched")
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

  /// First the outlets whose articles are in the graph, by time of publication, then after `；`
  /// those that are only said to have carried it.
  private func refreshCarriers(among condition: SQL) throws {
    try connection.execute(
      """
      UPDATE node SET carriers = (
        SELECT nullif(
          coalesce((
            SELECT group_concat(label, '、') FROM (
              SELECT outlet.label FROM edge AS reported
              JOIN edge AS published ON published.target = reported.origin
                AND published.kind = \(EdgeKind.published.code)
              JOIN node AS outlet ON outlet.id = published.origin
              WHERE reported.target = node.id AND reported.kind = \(EdgeKind.reported.code)
              GROUP BY outlet.id ORDER BY min(published.lower), outlet.key
            )
          ), '') || coalesce((
            SELECT '；' || group_concat(label, '、') FROM (
              SELECT outlet.label FROM edge AS carried
              JOIN node AS outlet ON outlet.id = carried.origin
              WHERE carried.target = node.id AND carried.kind = \(EdgeKind.carried.code)
              GROUP BY outlet.id ORDER BY min(carried.lower), outlet.key
            )
          ), ''), ''
        )
      )
      WHERE kind IN \(list: [NodeKind.statement, .meeting, .omission].map(\.code))
        AND \(condition)
      """
    )
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
