/// Writes rows as CSV by RFC 4180: CRLF, and quotes where they are needed.
package enum CSVLine {
  /// Adds a row to `bytes`.
  ///
  /// - Parameters:
  ///   - cells: The cells of the row.
  ///   - bytes: The text so far, in UTF-8.
  ///   - guardsFormulas: Whether a cell that a spreadsheet would run as a formula gets an
  ///     apostrophe before it. Titles of articles come from strangers.
  /// - Returns: How many cells were guarded.
  @discardableResult
  package static func append(
    _ cells: some Sequence<String>,
    to bytes: inout [UInt8],
    guardsFormulas: Bool
  ) -> Int {
    var guarded = 0
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      let needsGuard = guardsFormulas && SpreadsheetFormula.isLikely(cell)
      if needsGuard { guarded += 1 }
      append(needsGuard ? "'" + cell : cell, to: &bytes)
    }
    bytes.append(contentsOf: "\r\n".utf8)
    return guarded
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let utf8 = cell.utf8
    let isPadded = utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ")
    guard isPadded || utf8.contains(where: needsQuotes) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(quote)
    for byte in utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }
}
