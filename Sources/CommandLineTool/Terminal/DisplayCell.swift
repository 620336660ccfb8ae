/// What a terminal shows as one: a letter with its accents, a Chinese character, an emoji.
package struct DisplayCell: Equatable {
  package let range: Range<String.Index>
  /// The scalar it begins with.
  package let base: Unicode.Scalar
  /// How many columns it fills: 0, 1 or 2.
  package let width: Int
  /// Whether it is a space without any mark on it.
  package let isSpace: Bool
}

extension DisplayCell {
  /// Whether it fills two columns, as Chinese does.
  var isWide: Bool { width == 2 }

  /// Whether it is one of the usual Chinese characters, and so no mark.
  var isIdeograph: Bool { (0x4E00...0x9FFF).contains(base.value) }
}
