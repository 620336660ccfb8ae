/// A sentence of a paragraph, in Unicode scalars.
struct TextSentence: Hashable, Sendable {
  let text: String
  let range: Range<Int>

  /// What ends a sentence of Chinese text.
  private static let ends = Set("。！？；!?".unicodeScalars)
  /// What else stands before one: the dateline 【…讯】 is none.
  private static let openings = ends.union("】".unicodeScalars)

  init?(around place: Range<Int>, in paragraph: String) {
    let scalars = Array(paragraph.unicodeScalars)
    guard place.lowerBound >= 0, place.upperBound <= scalars.count else { return nil }
    let before = scalars[..<place.lowerBound].lastIndex(where: Self.openings.contains)
    let after = scalars[place.upperBound...].firstIndex(where: Self.ends.contains)
    range = (before.map { $0 + 1 } ?? 0)..<(after ?? scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    text = String(view)
  }
}
