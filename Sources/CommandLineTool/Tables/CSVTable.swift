internal import CSV

/// Writes rows as CSV by RFC 4180: UTF-8, CRLF, quotes where they are needed.
package struct CSVTable: RowWriter {
  private let emit: ByteEmitter
  private let guardsFormulas: Bool
  /// The lines above the first row, until they are written.
  private var header: [UInt8] = []

  /// Makes a table with `columns` as its header.
  ///
  /// - Parameters:
  ///   - columns: The titles of the columns.
  ///   - guardsFormulas: Whether a cell that a spreadsheet would run as a formula gets an
  ///     apostrophe before it. Titles of articles come from strangers, so it is on by default.
  ///   - marksByteOrder: Whether the text begins with a byte order mark, without which Excel
  ///     takes Chinese for another encoding.
  ///   - emit: Takes the text.
  package init(
    columns: [String],
    guardsFormulas: Bool = true,
    marksByteOrder: Bool = false,
    emit: @escaping ByteEmitter
  ) {
    self.emit = emit
    self.guardsFormulas = guardsFormulas
    header = (marksByteOrder ? [0xEF, 0xBB, 0xBF] : []) + line(of: columns)
  }

  package mutating func write(_ cells: [String]) throws {
    try finish()
    try emit(line(of: cells))
  }

  package mutating func finish() throws {
    guard !header.isEmpty else { return }
    defer { header = [] }
    try emit(header)
  }

  private func line(of cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    CSVLine.append(cells, to: &line, guardsFormulas: guardsFormulas)
    return line
  }
}
