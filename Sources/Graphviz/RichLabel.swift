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
  /// Writes the label as Graphviz reads it, between its angle brackets.
  func write(to bytes: inout [UInt8]) {
    Self.write(table, to: &bytes)
  }

  private static func write(_ table: Table, to bytes: inout [UInt8]) {
    bytes += "<TABLE CELLBORDER=\"0\" CELLSPACING=\"\(table.spacing)\"".utf8
    bytes += " CELLPADDING=\"\(table.padding)\" BORDER=\"\(table.border == nil ? 0 : 1)\"".utf8
    write("COLOR", table.border, to: &bytes)
    write("BGCOLOR", table.fill, to: &bytes)
    write("STYLE", table.isRounded ? "ROUNDED" : nil, to: &bytes)
    bytes += ">".utf8
    for row in table.rows where !row.isEmpty {
      bytes += "<TR>".utf8
      for cell in row { write(cell, to: &bytes) }
      bytes += "</TR>".utf8
    }
    bytes += "</TABLE>".utf8
  }

  private static func write(_ name: String, _ value: String?, to bytes: inout [UInt8]) {
    guard let value else { return }
    bytes += " \(name)=\"".utf8
    MarkupText.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(_ name: String, _ value: Int?, to bytes: inout [UInt8]) {
    write(name, value.map(String.init), to: &bytes)
  }

  private static func write(_ cell: Cell, to bytes: inout [UInt8]) {
    bytes += "<TD".utf8
    write("ALIGN", cell.alignment.rawValue, to: &bytes)
    if cell.table == nil { write("BALIGN", cell.alignment.rawValue, to: &bytes) }
    write("BORDER", cell.border.map { _ in 1 }, to: &bytes)
    write("COLOR", cell.border, to: &bytes)
    write("STYLE", cell.borderStyle, to: &bytes)
    write("BGCOLOR", cell.fill, to: &bytes)
    write("CELLPADDING", cell.padding, to: &bytes)
    write("WIDTH", cell.width, to: &bytes)
    write("HEIGHT", cell.height, to: &bytes)
    write("COLSPAN", cell.columns, to: &bytes)
    bytes += ">".utf8
    if let table = cell.table {
      write(table, to: &bytes)
    } else {
      for (index, line) in cell.lines.enumerated() {
        if index > 0 { bytes += "<BR/>".utf8 }
        for run in line { write(run, to: &bytes) }
      }
    }
    bytes += "</TD>".utf8
  }

  /// Graphviz refuses elements around nothing, so an empty run leaves nothing behind.
  private static func write(_ run: Run, to bytes: inout [UInt8]) {
    let text = DrawableText.cleaned(run.text)
    guard !text.isEmpty else { return }
    let hasFont = run.size != nil || run.color != nil
    if hasFont {
      bytes += "<FONT".utf8
      write("POINT-SIZE", run.size, to: &bytes)
      write("COLOR", run.color, to: &bytes)
      bytes += ">".utf8
    }
    bytes += (run.isBold ? "<B>" : "").utf8
    // A backslash begins an escape here as in other labels; two stand for one.
    let backslashes = text.utf8.contains(UInt8(ascii: "\\"))
    MarkupText.append(backslashes ? doubled(text) : text, to: &bytes)
    bytes += (run.isBold ? "</B>" : "").utf8
    bytes += (hasFont ? "</FONT>" : "").utf8
  }

  private static func doubled(_ text: String) -> String {
    text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
  }
}
