/// Lays the cells of one row after another out in columns of known width.
struct TableLineBuilder {
  private let columns: [TableColumn]
  private let widths: [Int]
  private(set) var bytes: [UInt8] = []

  init(columns: [TableColumn], widths: [Int]) {
    self.columns = columns
    self.widths = widths
  }

  /// Hands over what is finished.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }

  /// Adds a line that is laid out already.
  mutating func add(_ line: String) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a row; on several lines where a cell has to be wrapped.
  mutating func add(_ row: [MeasuredText]) {
    let fits = row.indices.allSatisfy {
      row[$0].width <= widths[$0] || columns[$0].overflow == .keep
    }
    if fits {
      addLine(of: row)
    } else {
      for line in lines(of: row) { add(line) }
    }
  }

  /// The lines of a row as text.
  func lines(of row: [MeasuredText]) -> [String] {
    let cells = row.indices.map { fitted(row[$0], to: widths[$0], columns[$0].overflow) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var builder = TableLineBuilder(columns: columns, widths: widths)
      builder.addLine(of: cells.map { line < $0.count ? $0[line] : MeasuredText("") })
      return String(decoding: builder.bytes.dropLast(), as: UTF8.self)
    }
  }

  /// Adds one line; the space after a cell is written only when another cell follows.
  private mutating func addLine(of cells: [MeasuredText]) {
    var owed = 0
    for (index, cell) in cells.enumerated() {
      let padding = max(0, widths[index] - cell.width)
      let isRight = columns[index].alignment == .right
      if cell.width > 0 {
        let spaces = owed + (isRight ? padding : 0)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
        bytes.append(contentsOf: cell.text.utf8)
        owed = isRight ? 0 : padding
      } else {
        owed += padding
      }
      owed += TableLayout.gap
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func fitted(
    _ cell: MeasuredText,
    to width: Int,
    _ overflow: TableColumn.Overflow
  ) -> [MeasuredText] {
    guard cell.width > width else { return [cell] }
    switch overflow {
    case .keep: return [cell]
    case .cut: return [MeasuredText(TextTruncation.cut(cell.text, to: width))]
    case .wrap: return LineWrapper(width: width).lines(of: cell.text).map(MeasuredText.init)
    }
  }
}
