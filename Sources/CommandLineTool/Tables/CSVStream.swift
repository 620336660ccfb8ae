internal import CSV

/// Writes a table of many rows as CSV, cell by cell, from the bytes of texts that come from strangers.
///
/// It writes what `CSVTable` writes of cells that `TerminalText.lines` has made harmless, without
/// making a text of any cell that can be copied.
package struct CSVStream: ~Copyable {
  private let emit: ByteEmitter
  private var bytes: [UInt8] = []
  private var isFirstInRow = true

  /// So many bytes are handed on at a time.
  private static let portion = 1 << 15

  /// Begins a table with `columns` as its header.
  package init(columns: [String], emit: @escaping ByteEmitter) {
    self.emit = emit
    bytes.reserveCapacity(2 * Self.portion)
    CSVLine.append(columns, to: &bytes, guardsFormulas: true)
  }

  /// Adds a cell to the row.
  package mutating func add(_ cell: Span<UInt8>) {
    if !isFirstInRow { bytes.append(UInt8(ascii: ",")) }
    isFirstInRow = false
    guard !cell.isEmpty else { return }
    let survey = TextSurvey(of: cell)
    guard !survey.contains(.isStrange), !Self.mayBeFormula(cell) else {
      let text = unsafe cell.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
      CSVLine.append(cell: TerminalText.lines(text), to: &bytes, guardsFormulas: true)
      return
    }
    CSVLine.append(cell: cell, to: &bytes, needsQuotes: survey.contains(.needsQuotes))
  }

  /// Adds a cell to the row.
  package mutating func add(_ cell: String) {
    add(cell.utf8.span)
  }

  /// Ends the row.
  package mutating func endRow() throws {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirstInRow = true
    if bytes.count >= Self.portion { try finish() }
  }

  /// Hands on what is left.
  package mutating func finish() throws {
    try emit(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether a cell begins like a formula, which has to be looked at more closely.
  private static func mayBeFormula(_ cell: Span<UInt8>) -> Bool {
    switch cell[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    // What ends lines, and what the fullwidth forms begin with.
    case 0x09...0x0D, 0xEF: true
    default: false
    }
  }
}
