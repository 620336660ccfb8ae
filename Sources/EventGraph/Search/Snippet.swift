/// The part of a text that shows best what was searched for, and where in it the words stand.
struct Snippet {
  let field: SearchHit.Field
  let text: String
  let marks: [Range<Int>]

  /// So many letters stand before the first mark, and so many in all.
  private static let lead = 18
  private static let length = 72

  /// Chooses the field with most of the terms, the first of several; nil where no field has any.
  init?(of fields: [SearchField], terms: [SearchTerm]) {
    var best: (field: SearchField, folded: FoldedText, matches: [Range<Int>], terms: Int)?
    for field in fields {
      let folded = FoldedText(field.text)
      let found = terms.map { $0.matches(in: folded) }
      let count = found.count { !$0.isEmpty }
      guard count > best?.terms ?? 0 else { continue }
      best = (field, folded, found.flatMap(\.self), count)
    }
    guard let best else { return nil }
    field = best.field.origin
    let places = best.matches.map { match in
      Int(
        best.folded.places[match.lowerBound]
      )..<(Int(best.folded.places[match.upperBound - 1]) + 1)
    }
    (text, marks) = Self.cut(Array(best.field.text.unicodeScalars), around: Self.joined(places))
  }

  /// The places in order, those that touch put together.
  private static func joined(_ places: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.upperBound >= place.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        joined.append(place)
      }
    }
    return joined
  }

  private static func cut(
    _ scalars: [Unicode.Scalar],
    around places: [Range<Int>]
  ) -> (String, [Range<Int>]) {
    let first = places.first?.lowerBound ?? 0
    var start = scalars.count <= length ? 0 : max(0, first - lead)
    // A sentence that begins shortly before is shown from its beginning.
    if let end = scalars[start..<first].lastIndex(where: { ends.contains($0) }), start > 0 {
      start = end + 1
    }
    let end = min(scalars.count, max(start + length, places.first?.upperBound ?? 0))
    var text = String.UnicodeScalarView()
    if start > 0 { text.append("…") }
    let shift = text.count - start
    for scalar in scalars[start..<end] {
      text.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    if end < scalars.count { text.append("…") }
    let marks = places.filter { $0.upperBound <= end }.map {
      ($0.lowerBound + shift)..<($0.upperBound + shift)
    }
    return (String(text), marks)
  }

  private static let ends: Set<Unicode.Scalar> = ["。", "！", "？", "；", "!", "?", "\n"]
}
