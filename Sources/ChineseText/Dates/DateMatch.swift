/// An expression found in a paragraph, not yet resolved.
struct DateMatch: Sendable {
  /// One reading and its bytes.
  struct Piece: Sendable {
    let reading: TimeReading
    let range: Range<Int>
  }

  /// How its readings belong together.
  enum Shape: Sendable {
    /// There is just one.
    case single
    /// From the first to the second.
    case range
    /// All of them.
    case list
  }

  let shape: Shape
  let pieces: [Piece]
  /// The bytes of all of it.
  let range: Range<Int>
  /// Which side of the time is meant.
  let bound: TimeExpression.Bound?
  /// Whether the words after it say that it is not exact.
  let isAbout: Bool
  /// Whether it is the dateline of the article.
  let isDateline: Bool
  /// Whether there is little else in its paragraph.
  let isWholeLine: Bool
  /// The index of the token after it.
  let end: Int
}
