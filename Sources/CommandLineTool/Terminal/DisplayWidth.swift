/// How many columns of a terminal a text fills.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    if let columns = SimpleText.columns(of: text) { return columns }
    var width = 0
    for cell in DisplayCells(text) { width += cell.width }
    return width
  }
}
