internal import CommandLineTool
internal import EDTF
internal import EventGraph

extension ComparisonPage {
  private static let columns = [
    "speaker", "statement", "said", "tie", "outlet", "state", "direct", "second_hand", "words",
    "differences", "claimed_by", "articles", "carried", "held", "statement_id", "outlet_id",
    "article_ids",
  ]

  /// One row for each statement and outlet.
  func printTable(on console: Console) throws {
    var table = CSVTable(columns: Self.columns) { try console.output.write($0) }
    for group in comparison.groups {
      for row in group.rows {
        for (column, cell) in zip(comparison.columns, row.cells) {
          try table.write(cells(group, row, column, cell).map(TerminalText.lines))
        }
      }
    }
    try table.finish()
  }

  private func cells(
    _ group: Comparison.Group,
    _ row: Comparison.Row,
    _ column: Comparison.Column,
    _ cell: Comparison.Cell
  ) -> [String] {
    let claimants = cell.claims.compactMap(\.article?.id)
    let articles = cell.carriages.compactMap(\.article?.id)
    return [
      group.speakers.joined(separator: "、"), row.statement.text ?? row.statement.label,
      row.statement.happened?.description ?? "", group.tie.rawValue, column.outlet.label,
      cell.state.rawValue, cell.isDirect ? "true" : "false", cell.isSecondHand ? "true" : "false",
      cell.carriages.first?.words ?? "",
      cell.differences.map(\.kind.rawValue).joined(separator: " "),
      Self.unique(claimants).joined(separator: " "), String(cell.articleCount),
      String(row.carrierCount), String(row.heldCount), row.statement.id, column.outlet.id,
      Self.unique(articles).joined(separator: " "),
    ]
  }
}
