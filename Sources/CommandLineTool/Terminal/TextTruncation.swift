/// Shortens text to what fits into so many columns.
package enum TextTruncation {
  private static let mark = "…"

  /// The text itself where it fits, else as much of it as leaves room for "…".
  package static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var columns = 0
    var end = text.startIndex
    for cell in DisplayCells(text) {
      columns += cell.width
      if columns > width - 1 { break }
      end = cell.range.upperBound
    }
    return text[..<end] + mark
  }
}
