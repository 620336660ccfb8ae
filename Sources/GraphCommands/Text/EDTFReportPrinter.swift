internal import CommandLineTool
internal import EDTF
internal import JSON

/// Prints reports on dates, as JSON lines or as a table.
struct EDTFReportPrinter {
  private(set) var allAreValid = true
  private let console: Console
  /// The table; JSON lines where there is none.
  private var table: (any RowWriter)?

  private static let columns = [
    TableColumn("input"), TableColumn("valid"), TableColumn("level"), TableColumn("lower"),
    TableColumn("upper"), TableColumn("canonical"), TableColumn("error", overflow: .wrap),
  ]

  init(format: OutputFormat, console: Console) {
    self.console = console
    table = console.rowWriter(format, columns: Self.columns)
  }

  mutating func add(_ report: EDTFReport) throws {
    if !report.isValid { allAreValid = false }
    guard table != nil else { return try console.output.print(Self.json(report)) }
    try table?.write([
      report.input,
      report.isValid ? "yes" : "no",
      report.level.map(String.init) ?? "",
      report.lower ?? "",
      report.upper ?? "",
      report.canonical ?? "",
      report.error?.description ?? "",
    ])
  }

  mutating func finish() throws {
    try table?.finish()
  }

  private static func json(_ report: EDTFReport) -> JSONValue {
    [
      "input": .string(report.input),
      "valid": .bool(report.isValid),
      "level": report.level.map(JSONValue.integer) ?? .null,
      "lower": .string(orNull: report.lower),
      "upper": .string(orNull: report.upper),
      "canonical": .string(orNull: report.canonical),
      "error": .string(orNull: report.error?.description),
    ]
  }
}
