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
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      let needsGuard = guardsFormulas && SpreadsheetFormula.isLikely(cell)
      Self.append(needsGuard ? "'" + cell : cell, to: &line)
    }
    line.append(contentsOf: "\r\n".utf8)
    return line
  }

  private static func append(_ cell: String, to line: inout [UInt8]) {
    let bytes = cell.utf8
    let isPadded = bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
    guard isPadded || bytes.contains(where: needsQuotes) else {
      line.append(contentsOf: bytes)
      return
    }
    line.append(quote)
    for byte in bytes {
      if byte == quote { line.append(quote) }
      line.append(byte)
    }
    line.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }
}
