internal import EDTF
internal import SQLite

extension StoredMentions {
  /// The dates by which an article contradicts itself.
  func contradictions(in article: StableNumber) throws -> [DateContradiction] {
    let query = try connection.statement(
      """
      SELECT paragraph, start, end, happened, other, why FROM contradiction WHERE article = ?
      """
    )
    try query.bind(1, article.value)
    var found: [DateContradiction] = []
    try query.forEachRow { row in
      guard let happened = EDTFDate(row.text(3)), let other = EDTFDate(row.text(4)) else { return }
      found.append(
        DateContradiction(
          article,
          happened,
          not: other,
          why: row.text(5),
          at: TextPlace(
            paragraph: row.integer(0),
            start: row.integer(1),
            end: row.integer(2),
            rule: "contradiction",
            confidence: 60
          )
        )
      )
    }
    return found
  }

  /// The sentence around a place, and where it begins.
  func sentence(around place: TextPlace, in article: StableNumber) throws -> TextSentence? {
    let query = try connection.statement(
      "SELECT text FROM paragraph WHERE article = ? AND number = ?"
    )
    try query.bind(1, article.value)
    try query.bind(2, place.paragraph)
    return try query.firstRow { TextSentence(around: place.start..<place.end, in: $0.text(0)) }
      .flatMap(\.self)
  }
}
