internal import SQLite

extension ComparisonScope {
  /// What an article is about stands in its title or in its first paragraphs.
  static let lastLead = 3

  /// The articles that only mention meetings in passing: who writes of something else has not left
  /// out what was said there.
  ///
  /// What people wrote down of an article counts as what it is about.
  func passing(of meetings: [StableNumber: [Edge]]) throws -> Set<StableNumber> {
    let query = try store.connection.statement(
      """
      SELECT min(coalesce(paragraph, 0)) FROM evidence WHERE edge = ?
      """
    )
    var passing: Set<StableNumber> = []
    var leading: Set<StableNumber> = []
    for (meeting, edges) in meetings {
      for edge in edges where edge.kind == .reported && edge.target == meeting {
        try query.bind(1, edge.number.value)
        let first = try query.firstRow { $0.optionalInteger(0) ?? 0 } ?? 0
        if first > Self.lastLead {
          passing.insert(edge.origin)
        } else {
          leading.insert(edge.origin)
        }
      }
    }
    return passing.subtracting(leading)
  }
}
