/// Writes rows as a table of GitHub's Markdown.
package struct MarkdownTable: RowWriter {
  private let emit: ByteEmitter
  /// The lines above the first row, until they are written.
  private var header: [UInt8]

  package init(columns: [TableColumn], emit: @escaping ByteEmitter) {
    self.emit = emit
    let rule = columns.map { $0.alignment == .right ? " ---: |" : " --- |" }.joined()
    header = Self.line(of: columns.map(\.title)) + Array("|\(rule)\n".utf8)
  }

  package mutating func write(_ cells: [String]) throws {
    try finish()
    try emit(Self.line(of: cells))
  }

  package mutating func finish() throws {
    guard !header.isEmpty else { return }
    defer { header = [] }
    try emit(header)
  }

  private static func line(of cells: [String]) -> [UInt8] {
    var line = Array("|".utf8)
    for cell in cells {
      line.append(UInt8(ascii: " "))
      for byte in TerminalText.oneLine(cell).utf8 {
        if marks.contains(byte) { line.append(UInt8(ascii: "\\")) }
        line.append(byte)
      }
      line.append(contentsOf: " |".utf8)
    }
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// What Markdown would read as markup in a cell.
  private static let marks = Array("\\|`*_[]<>&~".utf8)
}
