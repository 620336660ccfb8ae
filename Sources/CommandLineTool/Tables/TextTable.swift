/// Writes rows as aligned columns, Chinese and emoji included.
///
/// Nothing is written before `finish`: the widest cell of a column decides how wide it is.
package struct TextTable: RowWriter {
  private let columns: [TableColumn]
  /// How wide lines may be; nil where nobody minds.
  private let width: Int?
  private let styler: TextStyler
  private let emit: ByteEmitter
  private var rows: [[MeasuredText]] = []
  /// The widest cell of each column so far.
  private var widths: [Int]

  package init(
    columns: [TableColumn],
    width: Int?,
    styler: TextStyler = .plain,
    emit: @escaping ByteEmitter
  ) {
    self.columns = columns
    self.width = width
    self.styler = styler
    self.emit = emit
    widths = columns.map { DisplayWidth.of($0.title) }
  }

  package mutating func write(_ cells: [String]) throws {
    let row = cells.prefix(columns.count).map(MeasuredText.init)
    for (index, cell) in row.enumerated() {
      widths[index] = max(widths[index], cell.width)
    }
    rows.append(row)
  }

  package mutating func finish() throws {
    var lines = TableLineBuilder(
      columns: columns,
      widths: TableLayout(columns: columns, natural: widths).widths(within: width)
    )
    for line in lines.lines(of: columns.map { MeasuredText($0.title) }) {
      lines.add(styler(line, .bold))
    }
    for row in rows {
      lines.add(row)
      if lines.bytes.count >= Self.chunk { try emit(lines.takeBytes()) }
    }
    rows = []
    try emit(lines.takeBytes())
  }

  /// How many bytes are handed on at a time.
  private static let chunk = 1 << 15
}
