internal import ChineseText
internal import CommandLineTool
internal import EDTF
internal import JSON

/// Prints time expressions, as JSON lines or as a table.
struct TimeExpressionPrinter {
  private(set) var isEmpty = true
  private let console: Console
  private let isExplained: Bool
  /// The table; JSON lines where there is none.
  private var table: (any RowWriter)?

  private static let columns = [
    TableColumn("text"), TableColumn("value"), TableColumn("start"), TableColumn("end"),
    TableColumn("conflict", overflow: .wrap),
  ]
  private static let explainedColumns = [
    TableColumn("line"), TableColumn("standing"), TableColumn("reference"), TableColumn("rule"),
  ]

  init(format: OutputFormat, isExplained: Bool, console: Console) {
    self.console = console
    self.isExplained = isExplained
    let columns = isExplained ? Self.columns + Self.explainedColumns : Self.columns
    table = console.rowWriter(format, columns: columns)
  }

  mutating func add(_ expressions: [TimeExpression], line: Int) throws {
    for expression in expressions {
      isEmpty = false
      guard table != nil else {
        try console.output.print(.object(json(expression, line)))
        continue
      }
      let row = row(expression, line)
      try table?.write(row)
    }
  }

  mutating func finish() throws {
    try table?.finish()
  }

  private func row(_ expression: TimeExpression, _ line: Int) -> [String] {
    let row = [
      expression.text,
      expression.writtenValue,
      String(expression.scalars.lowerBound),
      String(expression.scalars.upperBound),
      expression.conflict?.description ?? "",
    ]
    guard isExplained else { return row }
    return row + [
      String(line),
      expression.standing.rawValue,
      expression.reference?.description ?? "",
      expression.rule,
    ]
  }

  private func json(_ expression: TimeExpression, _ line: Int) -> JSONObject {
    var object = JSONObject([
      ("text", .string(expression.text)),
      ("value", .string(expression.writtenValue)),
      ("start", .integer(expression.scalars.lowerBound)),
      ("end", .integer(expression.scalars.upperBound)),
      ("conflict", .bool(expression.conflict != nil)),
    ])
    if let conflict = expression.conflict {
      object.append("disagreement", .string(conflict.description))
      object.append("readings", .array(conflict.readings.map { .string($0.description) }))
    }
    guard isExplained else { return object }
    object.append("line", .integer(line))
    object.append("standing", .string(expression.standing.rawValue))
    object.append("bound", .string(orNull: expression.bound?.rawValue))
    object.append("approximate", .bool(expression.isApproximate))
    object.append("reference", .string(orNull: expression.reference?.description))
    object.append("zone", expression.zone.map(JSONValue.integer) ?? .null)
    object.append("rule", .string(expression.rule))
    return object
  }
}
