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
      if append(cell: cell, to: &bytes, guardsFormulas: guardsFormulas) { guarded += 1 }
    }
    bytes.append(contentsOf: "\r\n".utf8)
    return guarded
  }

  /// Adds one cell, without the comma beside it; whether it was guarded.
  @discardableResult
  package static func append(
    cell: String,
    to bytes: inout [UInt8],
    guardsFormulas: Bool
  ) -> Bool {
    let needsGuard = guardsFormulas && SpreadsheetFormula.isLikely(cell)
    let text = needsGuard ? "'" + cell : cell
    append(cell: text.utf8.span, to: &bytes, needsQuotes: text.utf8.contains(where: needsQuotes))
    return needsGuard
  }

  /// Adds a cell of which it is known that no spreadsheet runs it, and whether something in it needs
  /// quotation marks; blanks at its ends do in any case.
  package static func append(
    cell: Span<UInt8>,
    to bytes: inout [UInt8],
    needsQuotes: Bool
  ) {
    guard !cell.isEmpty else { return }
    let isPadded = cell[0] == UInt8(ascii: " ") || cell[cell.count - 1] == UInt8(ascii: " ")
    guard isPadded || needsQuotes else {
      unsafe cell.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      return
    }
    bytes.append(quote)
    for place in cell.indices {
      if cell[place] == quote { bytes.append(quote) }
      bytes.append(cell[place])
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }
}
