/// Writes rows as CSV by RFC 4180: UTF-8, CRLF, quotes where they are needed.
package struct CSVTable: RowWriter {
  private let emit: TextEmitter
  private let guardsFormulas: Bool
  private var header: String?

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
    emit: @escaping TextEmitter
  ) {
    self.emit = emit
    self.guardsFormulas = guardsFormulas
    header = (marksByteOrder ? "\u{FEFF}" : "") + line(of: columns)
  }

  package mutating func write(_ cells: [String]) throws {
    try emitHeader()
    try emit(line(of: cells))
  }

  package mutating func finish() throws {
    try emitHeader()
  }

  private mutating func emitHeader() throws {
    guard let text = header else { return }
    header = nil
    try emit(text)
  }

  private func line(of cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  private func field(_ cell: String) -> String {
    let text = guardsFormulas && Self.isFormula(cell) ? "'" + cell : cell
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// What a spreadsheet takes for the beginning of a formula, the fullwidth forms included.
  private static let formulaMarks = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// A plain number may begin with a sign; a date of the first century before Christ may not.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, formulaMarks.contains(first) else { return false }
    guard first == "-" || first == "+" else { return true }
    let digits = cell.utf8.dropFirst().split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return !digits.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
