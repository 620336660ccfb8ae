/// How many columns of a terminal a text fills.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    var width = 0
    for byte in text.utf8 {
      // One column each, as long as all are printable ASCII.
      guard byte >= 0x20, byte < 0x7F else { return widthOfCells(text) }
      width += 1
    }
    return width
  }

  private static func widthOfCells(_ text: String) -> Int {
    var width = 0
    for cell in DisplayCells(text) { width += cell.width }
    return width
  }
}
