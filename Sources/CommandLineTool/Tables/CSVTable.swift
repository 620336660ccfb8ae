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
    var line = ""
    line.reserveCapacity(cells.reduce(2) { $0 + $1.utf8.count + 3 })
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "," }
      append(cell, to: &line)
    }
    line += "\r\n"
    return line
  }

  private func append(_ cell: String, to line: inout String) {
    let isGuarded = guardsFormulas && Self.isFormula(cell)
    guard isGuarded || Self.needsQuotes(cell) else {
      line += cell
      return
    }
    let text = isGuarded ? "'" + cell : cell
    guard Self.needsQuotes(text) else {
      line += text
      return
    }
    line += "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { line += "\"" }
      line.unicodeScalars.append(scalar)
    }
    line += "\""
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    let utf8 = cell.utf8
    return utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ")
      || utf8.contains { byte in
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
      }
  }

  /// Whether a scalar is what a spreadsheet takes for the beginning of a formula.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// A plain number may begin with a sign; a date of the first century before Christ may not.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, beginsFormula(first) else { return false }
    guard first == "-" || first == "+" else { return true }
    let digits = cell.utf8.dropFirst().split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return !digits.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
