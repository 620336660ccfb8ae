internal import Graphviz

/// Places a coverage matrix: statements down, by speaker, outlets across.
struct CoverageLayout {
  let matrix: CoverageMatrix
  let palette: DiagramPalette
  let words: DiagramWords

  private var canvas = Canvas()

  private static let textWidth = 372.0
  private static let columnWidth = 48.0
  private static let groupGap = 12.0
  /// Between the outlets whose articles are here and the others.
  private static let columnGap = 16.0

  private init(_ matrix: CoverageMatrix, palette: DiagramPalette, words: DiagramWords) {
    self.matrix = matrix
    self.palette = palette
    self.words = words
  }

  /// The laid-out matrix.
  static func layOut(
    _ matrix: CoverageMatrix,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> Canvas {
    var layout = CoverageLayout(matrix, palette: palette, words: words)
    layout.place()
    return layout.canvas
  }

  private func left(of column: Int) -> Double {
    let isLater = !matrix.columns[column].isCollected && matrix.columns[0].isCollected
    return Self.textWidth + 14 + Double(column) * Self.columnWidth + (isLater ? Self.columnGap : 0)
  }

  private var width: Double {
    matrix.columns.isEmpty ? Self.textWidth : left(of: matrix.columns.count - 1) + Self.columnWidth
  }

  private mutating func place() {
    var y = placeColumns()
    for (index, group) in matrix.groups.enumerated() {
      y = placeHeading(group, number: index, from: y + (index > 0 ? Self.groupGap : 4))
      for row in group.rows { y = place(row, from: y) }
    }
    canvas.size.width = width
    canvas.size.height = y
  }

  private mutating func placeColumns() -> Double {
    let texts = matrix.columns.map { column in
      LabelBreaker(width: 4.3, limit: 4).lines(of: column.name).map {
        let color = column.isCollected ? palette.text : palette.quiet
        return [RichLabel.Run($0, size: 10, color: color, isBold: column.isCollected)]
      }
    }
    let tallest = texts.map { Canvas.height(of: $0, size: 10) }.max() ?? 0
    for (index, text) in texts.enumerated() {
      let height = Canvas.height(of: text, size: 10)
      let column = matrix.columns[index]
      canvas.add(
        text,
        in: Canvas.Rectangle(
          x: left(of: index),
          y: tallest - height,
          width: Self.columnWidth,
          height: height
        ),
        as: Canvas.Name(id: column.id, kind: "outlet", title: column.name),
        alignment: .center
      )
    }
    return tallest + 4
  }

  private mutating func placeHeading(
    _ group: CoverageMatrix.Group,
    number: Int,
    from y: Double
  ) -> Double {
    let text = [[RichLabel.Run(group.speakers, size: 12, color: palette.accent, isBold: true)]]
    let height = Canvas.height(of: text, size: 12)
    canvas.add(
      text,
      in: Canvas.Rectangle(x: 0, y: y, width: Self.textWidth, height: height),
      as: Canvas.Name(id: "speakers \(number)", kind: "speaker")
    )
    addRule("rule \(number)", y: y + height + 1, color: palette.accent, height: 1)
    return y + height + 3
  }

  private mutating func addRule(_ id: String, y: Double, color: String, height: Double) {
    let frame = Canvas.Rectangle(x: 0, y: y, width: width, height: height)
    canvas.boxes.append(
      Canvas.Box(name: Canvas.Name(id: id, kind: "rule"), frame: frame, fill: color)
    )
  }

  private mutating func place(_ row: CoverageMatrix.Row, from y: Double) -> Double {
    let text = LabelBreaker(width: Self.textWidth / 11 * 0.95, limit: 3).lines(of: row.text).map {
      [RichLabel.Run($0, size: 11, color: palette.text)]
    }
    let height = Canvas.height(of: text, size: 11) + 8
    canvas.add(
      text,
      in: Canvas.Rectangle(x: 0, y: y, width: Self.textWidth, height: height),
      as: Canvas.Name(id: row.id, kind: "statement", title: row.title)
    )
    for (index, cell) in row.cells.enumerated() {
      let frame = Canvas.Rectangle(
        x: left(of: index),
        y: y,
        width: Self.columnWidth,
        height: height
      )
      place(cell, of: row, column: index, in: frame)
    }
    addRule("\(row.id) rule", y: y + height, color: palette.hairline, height: 0.6)
    return y + height + 0.6
  }

  private mutating func place(
    _ cell: CoverageMatrix.Cell,
    of row: CoverageMatrix.Row,
    column: Int,
    in frame: Canvas.Rectangle
  ) {
    var figure = palette.figure(cell)
    figure.name = Canvas.Name(
      id: "\(row.id) \(matrix.columns[column].id)",
      kind: "cell \(cell)",
      title: row.titles[column].isEmpty ? words.name(cell) : row.titles[column],
      link: row.links[column]
    )
    figure.frame.x = frame.center - figure.frame.width / 2
    figure.frame.y = frame.middle - figure.frame.height / 2
    canvas.boxes.append(figure)
  }
}

// MARK: Cells

extension DiagramPalette {
  /// The figure that stands for what is known of an outlet and a statement.
  func figure(_ cell: CoverageMatrix.Cell) -> Canvas.Box {
    let green = ink(.outlet).line
    var box = Canvas.Box(
      name: Canvas.Name(id: "cell", kind: "cell"),
      frame: Canvas.Rectangle(x: 0, y: 0, width: 13, height: 13),
      shape: "ellipse"
    )
    box.fill = background
    switch cell {
    case .quoted:
      box.fill = green
      box.line = green
    case .reported:
      box.line = green
      box.lineWidth = 2.6
    case .differing:
      box.fill = ink(.outlet).fill
      box.line = green
      box.lineWidth = 1.3
      box.text = [[RichLabel.Run("~", size: 10, color: green, isBold: true)]]
      box.alignment = .center
    case .told:
      box.line = green
      box.style = "dashed"
      box.lineWidth = 1.3
    case .toldDifferently:
      box.line = green
      box.style = "dashed"
      box.lineWidth = 1.3
      box.text = [[RichLabel.Run("~", size: 10, color: green, isBold: true)]]
      box.alignment = .center
    case .leftOut:
      box.line = color(.leftOut)
      box.style = "dashed"
      box.shape = "diamond"
      box.lineWidth = 1.8
      box.frame.width = 17
      box.frame.height = 17
    case .absent:
      box.shape = "box"
      box.fill = quiet
      box.frame.width = 9
      box.frame.height = 1.2
    case .near:
      box.shape = "box"
      box.text = [[RichLabel.Run("–?", size: 10, color: quiet, isBold: true)]]
      box.alignment = .center
      box.frame.width = 18
    case .unknown:
      box.shape = "box"
      box.fill = hairline
      box.frame.width = 3
      box.frame.height = 3
    }
    return box
  }
}

extension DiagramWords {
  func name(_ cell: CoverageMatrix.Cell) -> String {
    switch cell {
    case .quoted: self("quoted", "直接引用")
    case .reported: self("reported in its own words", "转述")
    case .differing: self("in a wording that differs", "措辞有别")
    case .told: self("carried, as others tell", "据他人转述刊载")
    case .toldDifferently: self("the same, in a wording that differs", "据他人转述刊载而措辞有别")
    case .leftOut: self("left out, as articles say", "被指略去")
    case .absent: self("not in its articles here", "所收报道中未见")
    case .near: self("not as such; something near it is there", "未见，但有相近的话")
    case .unknown: self("no data: no article of it here", "无数据（未收其报道）")
    }
  }
}

/// The key of a coverage matrix: only what occurs in it.
enum CoverageKey {
  static func entries(
    of matrix: CoverageMatrix,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> [CanvasPage.KeyEntry] {
    let cells = Set(matrix.groups.flatMap(\.rows).flatMap(\.cells))
    return CoverageMatrix.Cell.allCases.filter(cells.contains).map {
      CanvasPage.KeyEntry(sample: .figure(palette.figure($0)), text: words.name($0))
    }
  }
}
