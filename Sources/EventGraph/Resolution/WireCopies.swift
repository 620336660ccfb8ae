internal import SQLite

/// Recognizes articles that repeat others: copies of one agency's text, and reprints.
///
/// Two articles are copies where most of the shorter one's long paragraphs stand in the other as
/// well. Whether they are depends on these two alone, so the order of articles makes no difference.
struct WireCopies {
  let connection: Connection
  private let insert: SQLite.Statement
  private let shared: SQLite.Statement

  /// How many letters two articles have to share, and how much of the shorter one.
  private static let fewestLetters = 120
  private static let share = 0.6

  init(_ connection: Connection) throws {
    self.connection = connection
    insert = try connection.statement("INSERT OR IGNORE INTO passage VALUES (?, ?, ?, ?)")
    shared = try connection.statement(
      """
      SELECT other.article, article.lower, article.key, sum(mine.letters), min(mine.paragraph),
        min(other.paragraph), (SELECT sum(letters) FROM passage WHERE article = mine.article),
        (SELECT sum(letters) FROM passage WHERE article = other.article)
      FROM passage AS mine
      JOIN passage AS other ON other.hash = mine.hash AND other.article <> mine.article
      JOIN node AS article ON article.id = other.article
      WHERE mine.article = ? GROUP BY other.article ORDER BY other.article
      """
    )
  }

  /// Writes down the long paragraphs of an article.
  func note(_ facts: ArticleFacts) throws {
    let article = facts.node.number.column
    for passage in facts.passages {
      try insert.run([
        article, passage.hash.column, passage.letters.column, passage.paragraph.column,
      ])
    }
  }

  /// Connects an article with those it repeats and those that repeat it: the later with the earlier.
  func connect(_ article: StableNumber, with rows: DerivedRows) throws {
    let own = try connection.firstRow(
      "SELECT lower, key FROM node WHERE id = \(article.value)"
    ) { row in (lower: row.integer(0), key: row.text(1)) }
    guard let own else { return }
    var copies: [(edge: EdgeRecord, proof: (StableNumber, TextPlace))] = []
    try shared.bind(1, article.value)
    try shared.forEachRow { row in
      let letters = row.integer(3)
      let shorter = min(row.integer(6), row.integer(7))
      guard letters >= Self.fewestLetters, Double(letters) >= Self.share * Double(shorter) else {
        return
      }
      let other = StableNumber(row.integer(0))
      let isLater = (row.integer(1), row.text(2)) < (own.lower, own.key)
      let (copy, original, paragraph) =
        isLater ? (article, other, row.integer(4)) : (other, article, row.integer(5))
      let place = TextPlace(
        paragraph: paragraph,
        start: 0,
        end: Passage.fewestLetters,
        rule: "copy",
        confidence: 100 * letters / max(letters, row.integer(6), row.integer(7))
      )
      copies.append((EdgeRecord(copy, .reprinted, original), (copy, place)))
    }
    for copy in copies { try rows.write(copy.edge, provedBy: [copy.proof]) }
  }
}
