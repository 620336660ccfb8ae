internal import SQLite

extension GraphStore {
  /// Writes down beside every statement, meeting and omission who carried it.
  ///
  /// Timelines show carriers in every row; kept there, a row costs one read. First the outlets
  /// whose articles are in the graph, by time of publication, then after `；` those that are only
  /// said to have carried it.
  func refreshCarriers() throws {
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
      """
    )
  }
}
