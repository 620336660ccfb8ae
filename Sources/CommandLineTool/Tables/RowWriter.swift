/// Writes rows of text in one form: as a table for people, or as CSV or Markdown.
package protocol RowWriter {
  /// Adds a row; it has one cell a column.
  mutating func write(_ cells: [String]) throws
  /// Writes whatever had to wait for the last row.
  mutating func finish() throws
}

extension Console {
  /// A writer of rows to standard output, or nil where `format` is no form of table.
  package func rowWriter(_ format: OutputFormat, columns: [TableColumn]) -> (any RowWriter)? {
    let emit: ByteEmitter = { [output] bytes in try output.write(bytes) }
    return switch format {
    case .text: TextTable(columns: columns, width: width, styler: styler, emit: emit)
    case .markdown: MarkdownTable(columns: columns, emit: emit)
    case .csv: CSVTable(columns: columns.map(\.title), emit: emit)
    case .json, .jsonl, .html: nil
    }
  }
}
