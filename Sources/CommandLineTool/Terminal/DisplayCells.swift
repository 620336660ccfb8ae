/// Takes a text apart into the cells a terminal shows.
///
/// The rules are those of UAX #11 and of emoji sequences (UTS #51) as terminals draw them. East
/// Asian *ambiguous* characters, the quotation marks “” among them, count one column, as in every
/// common terminal with its default settings.
package struct DisplayCells: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private var index: String.Index

  package init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  package mutating func next() -> DisplayCell? {
    guard index < scalars.endIndex else { return nil }
    let start = index
    let base = scalars[index]
    scalars.formIndex(after: &index)
    var width = ScalarWidth.columns(base)
    var previous = base
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard Self.joins(scalar, to: previous, base: base) else { break }
      // Variation selector 16 asks for the wide, colored form: ❤ + FE0F.
      if scalar.value == 0xFE0F, base.properties.isEmoji { width = 2 }
      if ScalarWidth.isRegionalIndicator(scalar) { width = 2 }
      previous = Self.endsPair(scalar, after: previous) ? "\u{FE0E}" : scalar
      scalars.formIndex(after: &index)
    }
    let isSpace = base == " " && previous == base
    return DisplayCell(range: start..<index, base: base, width: width, isSpace: isSpace)
  }

  /// Whether `scalar` is drawn into the cell that `previous` ended so far.
  private static func joins(
    _ scalar: Unicode.Scalar,
    to previous: Unicode.Scalar,
    base: Unicode.Scalar
  ) -> Bool {
    // Most text is made of what never joins: ASCII and Chinese characters.
    if scalar.value < 0xA0 || (0x4E00...0x9FFF).contains(scalar.value) { return false }
    if ScalarWidth.columns(scalar) == 0 { return true }
    if ScalarWidth.isRegionalIndicator(scalar) { return ScalarWidth.isRegionalIndicator(previous) }
    guard base.properties.isEmoji, scalar.properties.isEmoji else { return false }
    return previous.value == 0x200D || scalar.properties.isEmojiModifier
  }

  /// Whether a flag is complete, so that a third regional indicator begins another one.
  private static func endsPair(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    ScalarWidth.isRegionalIndicator(scalar) && ScalarWidth.isRegionalIndicator(previous)
  }
}
