internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `central`: which nodes most of the graph turns around.
enum CentralCommand: Command {
  static let name = "central"
  static let summary = "list the entities that are most connected or lie between most others"
  static let details = """
    --by degree counts connections. --by pagerank follows connections in their direction, from \
    outlets to articles to whom they mention, from speakers to whom they address, and tells where \
    attention flows. --by betweenness counts on how many shortest ways between others an entity \
    lies; on large graphs it is measured from a sample of --sample entities, which is always the \
    same, and the output says so.

    All nodes and connections take part unless --only, --without, --avoid, --from or --to keep them \
    out; --kind chooses what is listed.
    """
  static let examples = [
    Example("graph central --kind person", "The people with the most connections."),
    Example("graph central --by pagerank --kind person --from 2022-12", "Since December 2022."),
    Example("graph central --by betweenness --without article,outlet", "Who ties others together."),
  ]

  static let measure = Option<CentralityMeasure>(
    "by",
    default: .degree,
    help: "how to tell what is central"
  )
  static let sample = Option<Int>(
    "sample",
    default: CentralityQuery().sampleSize,
    accepting: .atLeast(1),
    help: "measure betweenness from so many entities"
  )
  static let limit = Option<Int>(
    "limit",
    default: 20,
    accepting: .atLeast(1),
    help: "at most so many"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] {
    [measure, NodeKindOption.listed] + TraversalOptions.parameters + [sample, limit, format]
  }
  static var rules: [ParameterRule] { TraversalOptions.rules }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = CentralityQuery()
    query.measure = arguments[measure]
    query.kinds = arguments.listedKinds
    query.filter = try arguments.traversalFilter(in: store)
    query.limit = arguments[limit]
    query.sampleSize = arguments[sample]
    let found = try store.central(query)
    let page = CentralityPage(
      query: query,
      centrality: found,
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard found.entries.isEmpty else { return .done }
    try console.note("nothing found; the graph is \(store.path)")
    return .nothingFound
  }
}

extension CentralityMeasure: ArgumentValue {
  package static var valueName: String { "measure" }
}
