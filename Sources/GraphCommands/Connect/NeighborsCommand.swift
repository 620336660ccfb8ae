internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `neighbors`: what surrounds a node.
enum NeighborsCommand: Command {
  static let name = "neighbors"
  static let summary = "list what is connected with an entity, directly or over some hops"
  static let details = """
    Lists the entities that can be reached in at most --depth hops: the nearest first, and among \
    those as near the ones that more ways lead to. With --kind person and --depth 2 these are the \
    people who have most in common with somebody. --only, --without and --avoid limit the way, \
    --kind what is listed at the end of it.
    """
  static let examples = [
    Example("graph neighbors 王毅", "Everything that is directly connected with him."),
    Example(
      "graph neighbors 普京 --depth 2 --kind person --without article,outlet",
      "Whom he shares meetings and statements with, the most shared first."
    ),
  ]

  static let entity = Argument<String>("entity", help: "a name, an id, or a unique beginning")
  static let depth = Option<Int>(
    "depth",
    default: 1,
    accepting: .between(1, 10),
    help: "how many hops to go"
  )
  static let kinds = NodeKindOption.listed
  static let limit = Option<Int>(
    "limit",
    default: 50,
    accepting: .atLeast(1),
    help: "at most so many"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] {
    [entity, depth, kinds] + TraversalOptions.parameters + [limit, format]
  }
  static var rules: [ParameterRule] { TraversalOptions.rules }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = NeighborQuery(of: try store.find(arguments[entity]))
    query.depth = arguments[depth]
    query.kinds = arguments.listedKinds
    query.filter = try arguments.traversalFilter(in: store)
    query.limit = arguments[limit]
    let page = NeighborsPage(
      query: query,
      neighbors: try store.neighbors(query),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.neighbors.entries.isEmpty else { return .done }
    try console.note("nothing is connected with \(query.center.label) as asked")
    return .nothingFound
  }
}
