/// The marks that stay with their neighbour when Chinese is broken into lines (GB/T 15834).
enum LineBreakMarks {
  /// Marks no line begins with.
  static let closing = Set(
    "，。、；：？！）】」』》〉〕〗”’…—～·‧・％℃,.;:?!)]}%>/".unicodeScalars
  )

  /// Marks no line ends with.
  static let opening = Set("（【「『《〈〔〖“‘·‧・￥＄([{<$#/".unicodeScalars)
}
