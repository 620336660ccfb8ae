internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import SystemFiles

/// `export`: the graph in a form that other programs open.
enum ExportCommand: Command {
  static let name = "export"
  static let summary = "write the graph, or a part of it, for other programs"
  static let details = """
    Writes the whole graph, or the part that the options choose, in a format that other programs \
    open; Documentation/Formats.md says which, and what each format carries. The same facts give \
    the same bytes, and memory does not grow with the graph.

    What a format cannot carry is said on standard error and, with --report, written down as JSON \
    with the ids of what was lost.
    """
  static let examples = [
    Example("graph export --format graphml -o graph.graphml", "Everything, for Gephi or igraph."),
    Example("graph export --format graphml --person 习近平 -o xi.graphml", "One person's part."),
    Example(
      "graph export --format csv -o graph.csv",
      "Two tables: graph-nodes.csv and graph-edges.csv."
    ),
  ]

  static let format = Option<ExportChoice>("format", help: "the form to write")
  static let flavor = Option<ExportFlavor?>(
    "flavor",
    help: "for which program, where programs read a format differently"
  )
  static let output = Option<FilePath?>(
    "output",
    short: "o",
    help: "the file to write; else standard output"
  )
  static let report = Option<FilePath?>("report", help: "a JSON file for what the format lost")

  static var parameters: [any Parameter] {
    [format, flavor, output, report] + SelectionOptions.parameters
  }
  static var rules: [ParameterRule] { SelectionOptions.rules }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    let parts = try arguments[format].parts(arguments[flavor])
    let file = arguments[output]
    guard parts.count == 1 || file.map({ !$0.isStandardStream }) ?? false else {
      throw CommandFailure(
        .usage,
        "could not write \(arguments[format].rawValue) to standard output",
        because: "it is \(parts.count) files",
        advice: "name them with -o, as in -o graph.csv"
      )
    }
    let store = try arguments.openGraph(on: console)
    let selection = try arguments.selection(in: store) ?? .all
    let language: EDTFLanguage =
      arguments.language(on: console) == .english ? .english : .chinese
    let reports = try parts.map { part in
      let report = try writing(to: part.file(beside: file), on: console) { sink in
        try store.export(selection, as: part.format, in: language, to: sink)
      }
      try tell(report, on: console)
      return report
    }
    if let path = arguments[report] { try FileWriter.write(reports.jsonText, to: path.text) }
    guard reports.allSatisfy({ $0.nodes == 0 }) else { return .done }
    try console.note("nothing found; the graph is \(store.path)")
    return .nothingFound
  }

  /// Hands `body` a place to put bytes: a file that appears when all is written, or standard output.
  private static func writing(
    to file: FilePath?,
    on console: Console,
    _ body: (_ sink: ([UInt8]) throws -> Void) throws -> LossReport
  ) throws -> LossReport {
    guard let file, !file.isStandardStream else {
      return try body { bytes in
        try console.interruption.check()
        try console.output.write(bytes)
      }
    }
    var writer = try FileWriter(path: file.text)
    let report = try body { bytes in
      try console.interruption.check()
      try writer.write(bytes)
    }
    try writer.commit()
    return report
  }

  private static func tell(_ report: LossReport, on console: Console) throws {
    let counts = report.format.counts(nodes: report.nodes, edges: report.edges)
    try console.note("\(report.format.rawValue): \(counts)")
    for loss in report.losses {
      try console.note("  not carried: \(loss.kind.description) (\(loss.count))")
    }
  }
}
