internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// `stats`: how much is in the graph.
enum StatsCommand: Command {
  static let name = "stats"
  static let summary = "count what is in the graph"
  static let examples = [Example("graph stats --format json", "The numbers for a program.")]

  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] { [format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let statistics = try arguments.openGraph(on: console).statistics()
    guard arguments[format] == .text else {
      try console.output.printIndented(json(statistics))
      return .done
    }
    let labels = Labels(language: arguments.language(on: console))
    var table = TextTable(
      columns: [
        TableColumn(labels("in the graph", "图中")),
        TableColumn(labels("count", "数量"), alignment: .right),
      ],
      width: console.width,
      styler: console.styler
    ) { try console.output.write($0) }
    for kind in NodeKind.allCases where statistics.nodes[kind] != nil {
      try table.write([labels.kind(kind), String(statistics.nodes[kind] ?? 0)])
    }
    let edges = statistics.edges.values.reduce(0, +)
    try table.write([labels("connections", "关系"), String(edges)])
    try table.write([labels("pieces of evidence", "证据"), String(statistics.proofs)])
    try table.finish()
    try printDates(statistics, labels, on: console)
    try printSources(statistics, labels, on: console)
    return .done
  }

  /// So many files of one format are named; of more, there is only the number.
  private static let listedSources = 12

  private static func printSources(
    _ statistics: Statistics,
    _ labels: Labels,
    on console: Console
  ) throws {
    let formats = Dictionary(grouping: statistics.sources, by: \.format)
    for (format, sources) in formats.sorted(by: { $0.key < $1.key }) {
      guard sources.count <= listedSources else {
        let count = labels("\(sources.count) files", "\(sources.count) 个文件")
        try console.output.print("\(format)  \(count)")
        continue
      }
      for source in sources {
        try console.output.print("\(format)  \(TerminalText.oneLine(source.name))")
      }
    }
  }

  private static func printDates(
    _ statistics: Statistics,
    _ labels: Labels,
    on console: Console
  ) throws {
    guard let first = statistics.firstDay, let last = statistics.lastDay else { return }
    let dated = "\(statistics.datedEvents)/\(statistics.events)"
    try console.output.print(
      labels("dated: \(dated), \(first) to \(last)", "有日期：\(dated)，\(first) 至 \(last)")
    )
  }

  private static func json(_ statistics: Statistics) -> JSONValue {
    let nodes = NodeKind.allCases.map { kind in
      (kind.rawValue, JSONValue.integer(statistics.nodes[kind] ?? 0))
    }
    let edges = EdgeKind.allCases.map { kind in
      (kind.rawValue, JSONValue.integer(statistics.edges[kind] ?? 0))
    }
    let sources = statistics.sources.map { source -> JSONValue in
      [
        "name": .string(source.name), "format": .string(source.format),
        "sha256": .string(source.sha256),
      ]
    }
    return [
      "nodes": .object(JSONObject(nodes)),
      "edges": .object(JSONObject(edges)),
      "evidence": .integer(statistics.proofs),
      "events": .integer(statistics.events),
      "dated": .integer(statistics.datedEvents),
      "first": .string(orNull: statistics.firstDay?.description),
      "last": .string(orNull: statistics.lastDay?.description),
      "sources": .array(sources),
    ]
  }
}
