/// Writes rows as aligned columns, Chinese and emoji included.
///
/// Nothing is written before `finish`: the widest cell of a column decides how wide it is.
package struct TextTable: RowWriter {
  private let columns: [TableColumn]
  /// How wide lines may be; nil where nobody minds.
  private let width: Int?
  private let styler: TextStyler
  private let emit: TextEmitter
  private var rows: [[String]] = []
  /// The widest cell of each column so far.
  private var widths: [Int]

  package init(
    columns: [TableColumn],
    width: Int?,
    styler: TextStyler = .plain,
    emit: @escaping TextEmitter
  ) {
    self.columns = columns
    self.width = width
    self.styler = styler
    self.emit = emit
    widths = columns.map { DisplayWidth.of($0.title) }
  }

  package mutating func write(_ cells: [String]) throws {
    let row = cells.prefix(columns.count).map(TerminalText.oneLine)
    for (index, cell) in row.enumerated() {
      widths[index] = max(widths[index], DisplayWidth.of(cell))
    }
    rows.append(row)
  }

  package mutating func finish() throws {
    let widths = TableLayout(columns: columns, natural: widths).widths(within: width)
    for line in lines(of: columns.map(\.title), widths: widths) {
      try emit(styler(line, .bold) + "\n")
    }
    for row in rows {
      for line in lines(of: row, widths: widths) { try emit(line + "\n") }
    }
    rows = []
  }

  /// The lines of one row; more than one where a cell is wrapped.
  private func lines(of row: [String], widths: [Int]) -> [String] {
    let cells = row.enumerated().map { index, cell in
      fitted(cell, to: widths[index], overflow: columns[index].overflow)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = cells.enumerated().map { index, cell in
        padded(line < cell.count ? cell[line] : "", to: widths[index], columns[index].alignment)
      }
      return Self.withoutTrailingSpaces(parts.joined(separator: Self.separator))
    }
  }

  private static let separator = String(repeating: " ", count: TableLayout.gap)

  private func padded(_ text: String, to width: Int, _ alignment: TableColumn.Alignment) -> String {
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return alignment == .left ? text + padding : padding + text
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var bytes = line.utf8[...]
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }

  private func fitted(_ cell: String, to width: Int, overflow: TableColumn.Overflow) -> [String] {
    switch overflow {
    case .keep: [cell]
    case .cut: [TextTruncation.cut(cell, to: width)]
    case .wrap: LineWrapper(width: width).lines(of: cell)
    }
  }
}
