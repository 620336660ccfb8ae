internal import CommandLineTool
internal import EventGraph

/// The sign that stands for a cell where there is room for two characters.
struct ComparisonMark {
  let text: String
  let style: TextStyle

  init(_ cell: Comparison.Cell) {
    var sign = Self.signs[cell.state] ?? "?"
    if cell.isSecondHand { sign += Self.told }
    if cell.nearest != nil { sign += Self.near }
    text = sign
    style = Self.styles[cell.state] ?? .plain
  }

  /// Marks what only others tell.
  static let told = "*"

  /// Marks that something near a statement is there.
  static let near = "?"

  static let signs: [Comparison.Cell.State: String] = [
    .carried: "+", .carriedDifferently: "~", .leftOut: "x", .notCarried: "-", .noData: ".",
  ]

  private static let styles: [Comparison.Cell.State: TextStyle] = [
    .carried: .green, .carriedDifferently: .yellow, .leftOut: .cyan, .notCarried: .plain,
    .noData: .dim,
  ]
}
