/// Text with sizes, colors and tables, which Graphviz calls an HTML-like label.
package struct RichLabel: Hashable, Sendable {
  /// A piece of text in one style.
  package struct Run: Hashable, Sendable {
    package var text: String
    package var size: Int?
    package var color: String?
    package var isBold = false

    package init(_ text: String, size: Int? = nil, color: String? = nil, isBold: Bool = false) {
      self.text = text
      self.size = size
      self.color = color
      self.isBold = isBold
    }
  }

  /// Where the lines of a cell begin.
  package enum Alignment: String, Hashable, Sendable {
    case left = "LEFT"
    case center = "CENTER"
    case right = "RIGHT"
  }

  /// A cell of a table: lines of text, or a table in it.
  package struct Cell: Hashable, Sendable {
    package var lines: [[Run]] = []
    package var table: Table?
    package var alignment = Alignment.left
    package var fill: String?
    package var border: String?
    package var borderStyle: String?
    package var padding: Int?
    package var width: Int?
    package var height: Int?
    package var columns: Int?

    package init(_ lines: [[Run]], alignment: Alignment = .left) {
      self.lines = lines
      self.alignment = alignment
    }

    package init(_ table: Table) {
      self.table = table
    }
  }

  /// Rows of cells.
  package struct Table: Hashable, Sendable {
    package var rows: [[Cell]]
    package var fill: String?
    package var border: String?
    package var isRounded = false
    package var spacing = 0
    package var padding = 0

    package init(_ rows: [[Cell]]) {
      self.rows = rows
    }
  }

  package let table: Table

  package init(_ table: Table) {
    self.table = table
  }
}

// MARK: Writing

extension RichLabel {
  /// The label as Graphviz reads it, between its angle brackets.
  var markup: String {
    var markup = ""
    Self.write(table, to: &markup)
    return markup
  }

  private static func write(_ table: Table, to markup: inout String) {
    markup += "<TABLE CELLBORDER=\"0\" CELLSPACING=\"\(table.spacing)\""
    markup += " CELLPADDING=\"\(table.padding)\""
    markup +=
      table.border.map { " BORDER=\"1\" COLOR=\"\(MarkupText.escaped($0))\"" } ?? " BORDER=\"0\""
    if let fill = table.fill { markup += " BGCOLOR=\"\(MarkupText.escaped(fill))\"" }
    if table.isRounded { markup += " STYLE=\"ROUNDED\"" }
    markup += ">"
    for row in table.rows where !row.isEmpty {
      markup += "<TR>"
      for cell in row { write(cell, to: &markup) }
      markup += "</TR>"
    }
    markup += "</TABLE>"
  }

  private static func write(_ cell: Cell, to markup: inout String) {
    markup += "<TD ALIGN=\"\(cell.alignment.rawValue)\""
    if cell.table == nil { markup += " BALIGN=\"\(cell.alignment.rawValue)\"" }
    if let border = cell.border {
      markup += " BORDER=\"1\" COLOR=\"\(MarkupText.escaped(border))\""
    }
    if let style = cell.borderStyle { markup += " STYLE=\"\(MarkupText.escaped(style))\"" }
    if let fill = cell.fill { markup += " BGCOLOR=\"\(MarkupText.escaped(fill))\"" }
    if let padding = cell.padding { markup += " CELLPADDING=\"\(padding)\"" }
    if let width = cell.width { markup += " WIDTH=\"\(width)\"" }
    if let height = cell.height { markup += " HEIGHT=\"\(height)\"" }
    if let columns = cell.columns { markup += " COLSPAN=\"\(columns)\"" }
    markup += ">"
    if let table = cell.table {
      write(table, to: &markup)
    } else {
      for (index, line) in cell.lines.enumerated() {
        if index > 0 { markup += "<BR/>" }
        for run in line { write(run, to: &markup) }
      }
    }
    markup += "</TD>"
  }

  /// Graphviz refuses elements around nothing, so an empty run leaves nothing behind.
  private static func write(_ run: Run, to markup: inout String) {
    // A backslash begins an escape here as in other labels; two stand for one.
    let backslashes = DrawableText.cleaned(run.text).split(
      separator: "\\",
      omittingEmptySubsequences: false
    )
    let text = MarkupText.escaped(backslashes.joined(separator: "\\\\"))
    guard !text.isEmpty else { return }
    var font = ""
    if let size = run.size { font += " POINT-SIZE=\"\(size)\"" }
    if let color = run.color { font += " COLOR=\"\(MarkupText.escaped(color))\"" }
    if !font.isEmpty { markup += "<FONT\(font)>" }
    markup += run.isBold ? "<B>\(text)</B>" : text
    if !font.isEmpty { markup += "</FONT>" }
  }
}
