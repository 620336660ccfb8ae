internal import CommandLineTool
internal import EventGraph

/// `common`: what several nodes have in common.
enum CommonCommand: Command {
  static let name = "common"
  static let summary = "list the meetings, statements, people and outlets that entities share"
  static let details = """
    Lists what all of the entities have in common: meetings that all attended, statements and \
    articles that all are part of, people who met or talked with all of them, organizations, and \
    outlets that told of all of them in articles of their own or are said to have carried it. \
    The numbers behind people and outlets say how often they are connected with each of the \
    entities, in their order.
    """
  static let examples = [
    Example("graph common 普京 习近平", "Meetings, statements, people and outlets they share."),
    Example("graph common 普京 习近平 王毅 --kind meeting", "Meetings that all three attended."),
  ]

  static let entities = Argument<[String]>("entity", help: "two or more names or ids")
  static let limit = Option<Int>(
    "limit",
    default: 20,
    accepting: .atLeast(1),
    help: "at most so many of each kind"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] {
    [entities, NodeKindOption.listed] + TraversalOptions.parameters + [limit, format]
  }
  static var rules: [ParameterRule] { TraversalOptions.rules }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    let names = arguments[entities]
    guard names.count > 1 else {
      throw CommandFailure(.usage, "one entity shares nothing with itself; name two or more")
    }
    var query = CommonQuery(of: try names.map { try store.find($0) })
    query.kinds = arguments.listedKinds
    query.filter = try arguments.traversalFilter(in: store)
    query.limit = arguments[limit]
    let page = CommonPage(
      query: query,
      common: try store.common(query),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.common.sections.isEmpty else { return .done }
    let ends = query.nodes.map(\.label).joined(separator: ", ")
    try console.note("\(ends) have nothing in common; `graph path` finds longer ways")
    return .nothingFound
  }
}
