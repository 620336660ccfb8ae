internal import Graphviz

/// The key of a picture: only what occurs in it.
struct DiagramKey {
  let items: [ItemMark]
  let lines: [LineMark]
  let hasPlanned: Bool
  private let palette: DiagramPalette
  private let words: DiagramWords

  init(_ diagram: Diagram, palette: DiagramPalette, words: DiagramWords) {
    let marks = Set(diagram.nodes.map(\.mark))
    let lineMarks = Set(diagram.edges.map(\.mark))
    items = ItemMark.allCases.filter(marks.contains)
    lines = LineMark.allCases.filter(lineMarks.contains)
    hasPlanned =
      diagram.nodes.contains(where: \.isPlanned) || diagram.edges.contains(where: \.isPlanned)
    self.palette = palette
    self.words = words
  }

  var table: RichLabel.Table {
    var cells: [RichLabel.Cell] = []
    for item in items {
      let ink = palette.ink(item)
      var sample = RichLabel.Cell([[RichLabel.Run("　", size: 8)]])
      sample.fill = ink.fill
      sample.border = ink.line
      cells.append(sample)
      cells.append(name(words.name(item)))
    }
    for line in lines {
      let run = RichLabel.Run(LineShape.of(line).sample, size: 10, color: palette.color(line))
      cells.append(RichLabel.Cell([[run]]))
      cells.append(name(words.name(line)))
    }
    var table = RichLabel.Table([cells])
    table.spacing = 3
    return table
  }

  private func name(_ text: String) -> RichLabel.Cell {
    RichLabel.Cell([[RichLabel.Run(text + "　", size: 10, color: palette.quiet)]])
  }
}
