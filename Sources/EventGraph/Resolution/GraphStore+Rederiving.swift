internal import EDTF
internal import SQLite

extension GraphStore {
  /// Takes away everything that was made from articles; what they say stays stored.
  func removeDerivedFacts() throws {
    guard try hasPages() else { return }
    try connection.execute("DELETE FROM statement_link")
    try connection.execute("DELETE FROM evidence WHERE start IS NOT NULL")
    try connection.execute("DELETE FROM edge WHERE source IS NULL")
    try connection.execute(
      "DELETE FROM node WHERE source IS NULL AND kind <> \(NodeKind.article.code)"
    )
    try ArticleJoins(connection).partAll()
  }

  /// Makes everything again from what the articles say.
  ///
  /// New names in a curated file may join entities, and with them meetings and statements, anywhere
  /// in the graph.
  func rederive() throws {
    guard try hasPages() else { return }
    var shelf = try ArticleShelf(connection, NameRegistry())
    try shelf.joinAll()
    let articles = try connection.rows(
      """
      SELECT id, happened FROM node WHERE id IN (SELECT article FROM page) ORDER BY id
      """
    ) { row in (StableNumber(row.integer(0)), row.optionalText(1).flatMap(EDTFDate.init)) }
    for (article, published) in articles {
      try shelf.derive(article, published: published)
      try shelf.reconnectCopies(of: article)
    }
    try shelf.reopenEvents()
    try shelf.settle(self)
  }

  private func hasPages() throws -> Bool {
    try connection.firstRow("SELECT 1 FROM page LIMIT 1") { $0.integer(0) } != nil
  }
}
