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
          article: article,
          happened: happened,
          other: other,
          why: row.text(5),
          place: TextPlace(
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

/// A sentence of a paragraph, in Unicode scalars.
struct TextSentence: Hashable, Sendable {
  let text: String
  let range: Range<Int>

  /// What ends a sentence of Chinese text.
  private static let ends = Set("。！？；!?".unicodeScalars)

  init?(around place: Range<Int>, in paragraph: String) {
    let scalars = Array(paragraph.unicodeScalars)
    guard place.lowerBound >= 0, place.upperBound <= scalars.count else { return nil }
    let before = scalars[..<place.lowerBound].lastIndex(where: Self.ends.contains)
    let after = scalars[place.upperBound...].firstIndex(where: Self.ends.contains)
    range = (before.map { $0 + 1 } ?? 0)..<(after ?? scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    text = String(view)
  }
}
