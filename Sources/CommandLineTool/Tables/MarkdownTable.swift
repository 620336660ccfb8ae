/// Writes rows as a table of GitHub's Markdown.
package struct MarkdownTable: RowWriter {
  private let emit: TextEmitter
  private var header: String?

  package init(columns: [TableColumn], emit: @escaping TextEmitter) {
    self.emit = emit
    let rule = columns.map { $0.alignment == .right ? "---:" : "---" }
    header = Self.line(of: columns.map { Self.escaped($0.title) }) + Self.line(of: rule)
  }

  package mutating func write(_ cells: [String]) throws {
    try emitHeader()
    try emit(Self.line(of: cells.map(Self.escaped)))
  }

  package mutating func finish() throws {
    try emitHeader()
  }

  private mutating func emitHeader() throws {
    guard let text = header else { return }
    header = nil
    try emit(text)
  }

  private static func line(of cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |\n"
  }

  /// What Markdown would read as markup in a cell.
  private static let marks = Set("\\|`*_[]<>&~".unicodeScalars)

  private static func escaped(_ cell: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in TerminalText.oneLine(cell).unicodeScalars {
      if marks.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
