internal import SQLite

extension ComparisonScope {
  /// So many paragraphs an article goes on with a meeting that it only mentions.
  private static let longestMention = 3

  /// What those who took part said nobody says when, in articles that came after the meeting.
  ///
  /// Of articles about something else only what stands where they mention the meeting.
  mutating func addUndated(
    _ meeting: Node,
    _ edges: [Edge],
    passing: Set<StableNumber>
  ) throws {
    let own = edges.filter { $0.target == meeting.number }
    let parties = own.filter { $0.kind == .attended }.prefix(Self.mostParties).map(\.origin.value)
    let articles = own.filter { $0.kind == .reported && !Self.isEarly($0, meeting) }
      .prefix(Self.mostArticles).map(\.origin.value)
    guard !parties.isEmpty, !articles.isEmpty else { return }
    let found = try store.connection.rows(
      """
      SELECT DISTINCT node.id, reported.origin FROM edge AS reported
      JOIN node ON node.id = reported.target AND node.kind = \(NodeKind.statement.code)
        AND node.lower = \(TimeBounds.undated)
      JOIN edge AS said ON said.target = node.id AND said.kind = \(EdgeKind.said.code)
      WHERE reported.origin IN \(list: Array(Set(articles)))
        AND reported.kind = \(EdgeKind.reported.code) AND said.origin IN \(list: parties)
      """
    ) { (statement: StableNumber($0.integer(0)), article: StableNumber($0.integer(1))) }
    for (number, article) in found where entries[number] == nil {
      let isTold = try !passing.contains(article) || isBeside(meeting, number, in: article)
      guard isTold else { continue }
      let edges = try store.edges(of: number)
      // What stood in an article before the meeting was not said at it.
      let isElsewhere = edges.contains {
        $0.kind == .madeAt || $0.kind == .reported && Self.isEarly($0, meeting)
      }
      guard !isElsewhere else { continue }
      try insert(number, .undated, [meeting.number], edges: edges)
    }
  }

  /// Whether an article has a statement where it mentions the meeting, pictures apart.
  private func isBeside(
    _ meeting: Node,
    _ statement: StableNumber,
    in article: StableNumber
  ) throws -> Bool {
    let query = try store.connection.statement(
      """
      SELECT 1 FROM evidence AS said
      JOIN evidence AS told ON told.article = said.article AND told.node = ?2
      JOIN paragraph ON paragraph.article = told.article AND paragraph.number = told.paragraph
        AND paragraph.kind <> 'caption'
      WHERE said.node = ?1 AND said.article = ?3
        AND said.paragraph BETWEEN told.paragraph AND told.paragraph + ?4 LIMIT 1
      """
    )
    let values = [statement.value, meeting.number.value, article.value, Self.longestMention]
    for (index, value) in values.enumerated() { try query.bind(index + 1, value) }
    return try query.firstRow { $0.integer(0) } != nil
  }

  /// An article that came before the meeting.
  static func isEarly(_ report: Edge, _ meeting: Node) -> Bool {
    report.bounds.isDated && meeting.bounds.isDated && report.bounds.upper < meeting.bounds.lower
  }
}
