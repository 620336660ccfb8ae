internal import CommandLineTool

extension TextSheet {
  /// A text with a quiet note behind it, or below it where the line is full.
  func entry(_ text: String, note: String, indent: Int = 0) throws {
    let margin = String(repeating: " ", count: indent)
    try entry(text, note: note, after: margin, width: indent)
  }

  /// An arrow with words on it, and where it leads.
  func step(_ arrow: String, to text: String, note: String) throws {
    let arrow = "  \(TerminalText.oneLine(arrow)) "
    try entry(text, note: note, after: arrow, width: DisplayWidth.of(arrow))
  }

  /// Lines after the first are indented less than an arrow is long: most of the width is for text.
  private func entry(
    _ text: String,
    note: String,
    after arrow: String,
    width arrowWidth: Int
  ) throws {
    let indent = arrow.isEmpty ? 0 : 6
    let opensOwnLine = arrowWidth + Self.leastRoom > width
    let note = TerminalText.oneLine(note)
    var margin = console.styler(arrow, .bold)
    var used = arrowWidth
    if opensOwnLine {
      try console.output.print(margin)
      margin = String(repeating: " ", count: indent)
      used = indent
    }
    var rest = lines(of: text, indent: max(used, indent))
    let last = rest.popLast() ?? ""
    for line in rest {
      try console.output.print(margin + line)
      margin = String(repeating: " ", count: used)
    }
    if used + DisplayWidth.of(last) + 2 + DisplayWidth.of(note) <= width {
      try console.output.print("\(margin)\(last)  \(console.styler(note, .dim))")
    } else {
      try console.output.print(margin + last)
      let below = String(repeating: " ", count: used)
      try console.output.print(below + console.styler(note, .dim))
    }
  }

  /// A text squeezed into fewer columns than this is put on a line of its own.
  private static let leastRoom = 30
}
