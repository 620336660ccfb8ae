internal import CommandLineTool
internal import EventGraph

/// `path`: how two nodes are connected.
enum PathCommand: Command {
  static let name = "path"
  static let summary = "find the shortest way from one entity to another"
  static let details = """
    Follows the connections of the graph in either direction and prints the way hop by hop: who \
    said or attended what, who reported it, who published that. The two ends may be people, \
    organizations, outlets, places, meetings, statements or articles.

    The exit status is 1 when there is no such entity and when nothing connects the two; the \
    message says which.
    """
  static let examples = [
    Example("graph path 佩斯科夫 王毅", "Through which events the two are connected."),
    Example("graph path 普京 路透社 --max-hops 3", "Only if three hops are enough."),
  ]

  static let start = Argument<String>("from", help: "where to begin: a name or an id")
  static let end = Argument<String>("to", help: "where to end: a name or an id")
  static let maxHops = Option<Int?>(
    "max-hops",
    value: "number",
    accepting: .atLeast(1),
    help: "at most so many hops"
  )
  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] { [start, end, maxHops, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = PathQuery(
      from: try store.find(arguments[start]),
      to: try store.find(arguments[end])
    )
    query.maxHops = arguments[maxHops]
    let page = PathPage(
      start: query.start,
      end: query.end,
      paths: try store.path(query).map { [$0] } ?? [],
      labels: Labels(language: arguments.language(on: console))
    )
    if arguments[format] == .json {
      try console.output.printIndented(page.json)
    } else {
      try page.printText(on: console)
    }
    guard page.paths.isEmpty else { return .done }
    throw noPath(query)
  }

  private static func noPath(_ query: PathQuery) -> CommandFailure {
    let ends = "\(query.start.label) and \(query.end.label)"
    if let limit = query.maxHops {
      let hops = "\(limit) hop\(limit == 1 ? "" : "s")"
      return CommandFailure(
        .nothingFound,
        "no path of at most \(hops) connects \(ends); try a larger --max-hops"
      )
    }
    return CommandFailure(.nothingFound, "no path connects \(ends)")
  }
}
