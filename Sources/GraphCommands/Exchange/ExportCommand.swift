internal import CommandLineTool
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
  ]

  static let format = Option<ExportFormat>("format", help: "the form to write")
  static let output = Option<FilePath?>(
    "output",
    short: "o",
    help: "the file to write; else standard output"
  )
  static let report = Option<FilePath?>("report", help: "a JSON file for what the format lost")

  static var parameters: [any Parameter] {
    [format, output, report] + SelectionOptions.parameters
  }
  static var rules: [ParameterRule] { SelectionOptions.rules }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    let store = try arguments.openGraph(on: console)
    let selection = try arguments.selection(in: store) ?? .all
    let report = try export(selection, of: store, arguments, on: console)
    try tell(report, on: console)
    if let file = arguments[Self.report] {
      try FileWriter.write(report.jsonText, to: file.text)
    }
    guard report.nodes == 0 else { return .done }
    try console.note("nothing found; the graph is \(store.path)")
    return .nothingFound
  }

  private static func export(
    _ selection: SubgraphSelection,
    of store: GraphStore,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> LossReport {
    guard let file = arguments[output], !file.isStandardStream else {
      return try store.export(selection, as: arguments[format]) { bytes in
        try console.interruption.check()
        try console.output.write(bytes)
      }
    }
    var writer = try FileWriter(path: file.text)
    let report = try store.export(selection, as: arguments[format]) { bytes in
      try console.interruption.check()
      try writer.write(bytes)
    }
    try writer.commit()
    return report
  }

  private static func tell(_ report: LossReport, on console: Console) throws {
    try console.note("\(report.format.rawValue): \(report.nodes) nodes, \(report.edges) edges")
    for loss in report.losses {
      try console.note("could not carry \(loss.kind.description): \(loss.count)")
    }
  }
}

extension ExportFormat: ArgumentValue {
  package static var valueName: String { "format" }
}
