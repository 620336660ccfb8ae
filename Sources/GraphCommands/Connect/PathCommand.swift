internal import CommandLineTool
internal import EventGraph

/// `path`: how two nodes are connected.
enum PathCommand: Command {
  static let name = "path"
  static let summary = "find how two entities are connected, hop by hop"
  static let details = """
    Follows the connections of the graph in either direction and prints the way with the fewest \
    hops: who said or attended what, who reported it, who published that. Of ways of one length, \
    those through meetings and statements come before those through articles that mention both. \
    The ends may be people, organizations, outlets, places, meetings, statements or articles. \
    No way leads through a meeting that is only planned or did not take place, unless it is an end \
    or --through names it.

    --only and --without name kinds of nodes and of connections. A kind of node keeps the ways \
    between the ends to that kind; the ends themselves may be of any. All filters hold for every \
    hop.

    --chronological asks for ways on which no hop is earlier than the one before. Dates are as \
    uncertain as their sources: a way is in order certainly, or only possibly, and says which. \
    Undated facts may lie anywhere. --certainly leaves out what is only possible.

    --weight asks for other ways than the shortest: with recency, facts of late count more; with \
    strength, facts that many have carried; with rarity, nodes that few others are connected to, \
    so that a meeting of two counts more than an outlet that writes about everybody.

    The exit status is 1 when there is no such entity and when nothing connects the two; the \
    message says which.
    """
  static let examples = [
    Example("graph path 佩斯科夫 王毅", "Through which events the two are connected."),
    Example(
      "graph path 佩斯科夫 王毅 --without mentioned --without linked",
      "Not through what an article only mentions, nor free links such as 尚未通话."
    ),
    Example("graph path 普京 路透社 --without article --k 3", "Three ways, none through an article."),
    Example("graph path 梅德韦杰夫 美联社 --chronological --evidence", "In order, with its proof."),
  ]

  static let start = Argument<String>("start", help: "where to begin: a name or an id")
  static let end = Argument<String>("end", help: "where to end: a name or an id")
  static let waypoints = Option<[String]>(
    "through",
    value: "name",
    help: "pass this entity on the way, repeatable in order"
  )
  static let maxHops = Option<Int?>(
    "max-hops",
    value: "number",
    accepting: .atLeast(1),
    help: "at most so many hops"
  )
  static let bestFew = Option<Int?>(
    "k",
    value: "number",
    accepting: .between(1, 1_000),
    help: "the so many best ways, the best first"
  )
  static let all = Flag("all", help: "all ways of the fewest hops")
  static let limit = Option<Int>(
    "limit",
    value: "number",
    default: 100,
    accepting: .atLeast(1),
    help: "with --all, print at most so many"
  )
  static let chronological = Flag("chronological", help: "only ways that never go back in time")
  static let weight = Option<PathWeight?>("weight", help: "what makes a way better than short")
  static let evidence = Flag("evidence", help: "print the words or file lines behind each hop")
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] {
    [start, end] + TraversalOptions.parameters
      + [waypoints, maxHops, bestFew, all, limit, chronological, weight, evidence, format]
  }
  static var rules: [ParameterRule] { searchRules + [.requires(limit, all)] }

  /// What excludes what in a search, also in one that is drawn.
  static var searchRules: [ParameterRule] {
    TraversalOptions.rules + [
      .atMostOne([bestFew, all]), .atMostOne([weight, all]), .atMostOne([weight, chronological]),
      .atMostOne([weight, maxHops]),
    ]
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    let query = try query(from: arguments[start], to: arguments[end], arguments, in: store)
    let found = try paths(query, arguments, in: store)
    let page = PathPage(
      query: query,
      paths: found.paths,
      count: found.count,
      evidence: arguments[evidence] ? { try store.proofs(of: $0) } : nil,
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.paths.isEmpty else { return .done }
    throw noPath(query, arguments)
  }

  /// What the options ask for.
  static func query(
    from start: String,
    to end: String,
    _ arguments: ParsedArguments,
    in store: GraphStore
  ) throws -> PathQuery {
    var query = PathQuery(from: try store.find(start), to: try store.find(end))
    query.waypoints = try arguments[waypoints].map { try store.find($0) }
    query.filter = try arguments.traversalFilter(in: store)
    query.maxHops = arguments[maxHops]
    query.weight = arguments[weight]
    query.chronology = arguments[chronological] ? arguments.certainty : nil
    return query
  }

  /// The ways, and how many there are where not all are read.
  static func paths(
    _ query: PathQuery,
    _ arguments: ParsedArguments,
    in store: GraphStore
  ) throws -> (paths: [Path], count: Int?) {
    guard arguments[all] else {
      return (try store.paths(query, limit: arguments[bestFew] ?? 1), nil)
    }
    let found = try store.shortestPaths(query, limit: arguments[limit])
    return (found.paths, found.count)
  }

  /// What to say where there is none.
  static func noPath(_ query: PathQuery, _ arguments: ParsedArguments) -> CommandFailure {
    var what = "path"
    if query.chronology == .certainly {
      what = "path that is certainly in order of time"
    } else if query.chronology != nil {
      what = "path in order of time"
    }
    if let limit = query.maxHops { what += " of at most \(limit) hop\(limit == 1 ? "" : "s")" }
    let through = query.waypoints.map(\.label).joined(separator: " and ")
    let ends = "\(query.start.label) and \(query.end.label)"
    let sentence =
      "no \(what) connects \(ends)" + (through.isEmpty ? "" : " through \(through)")
    let limits: [any Parameter] = [
      TraversalOptions.only, TraversalOptions.without, TraversalOptions.avoid,
      TraversalOptions.from, TraversalOptions.through, TraversalOptions.certainly, waypoints,
      maxHops, chronological,
    ]
    let given = limits.filter { arguments.isGiven($0) }.map(\.declaration.spelling)
    let advice =
      given.isEmpty
      ? "they are in parts of the graph that nothing joins"
      : "try again without \(given.joined(separator: ", "))"
    return CommandFailure(.nothingFound, "\(sentence); \(advice)")
  }
}

extension PathWeight: ArgumentValue {
  package static var valueName: String { "weight" }
}
