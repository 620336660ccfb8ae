internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// `groups`: who belongs together.
enum GroupsCommand: Command {
  static let name = "groups"
  static let summary = "divide people into groups by the meetings and statements they share"
  static let details = """
    Two people are tied by every meeting that both attended and by every statement that one of \
    them made to the other. Groups have more ties inside than across; the same graph is always \
    divided the same way. Modularity tells how clearly: 0 is chance, and above 0.3 groups are real.
    """
  static let examples = [
    Example("graph groups", "The largest groups of people."),
    Example("graph groups --members person,organization --from 2022-12", "With organizations."),
  ]

  static let members = Option<[KindList]>(
    "members",
    help: "who can be a member: person,organization; people without it"
  )
  static let avoid = TraversalOptions.avoid
  static let from = TraversalOptions.from
  static let through = TraversalOptions.through
  static let certainly = TraversalOptions.certainly
  static let possibly = TraversalOptions.possibly
  static let leastSize = Option<Int>(
    "min-size",
    default: 2,
    accepting: .atLeast(1),
    help: "no groups of fewer members"
  )
  static let limit = Option<Int>(
    "limit",
    default: 20,
    accepting: .atLeast(1),
    help: "at most so many groups"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] {
    [members, avoid, from, through, certainly, possibly, leastSize, limit, format]
  }
  static var rules: [ParameterRule] { TraversalOptions.rules }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = GroupQuery()
    let kinds = arguments[members].reduce(into: Set<NodeKind>()) { $0.formUnion($1.nodes) }
    if !kinds.isEmpty { query.members = kinds }
    query.avoided = try arguments[avoid].map { try store.find($0) }
    (query.from, query.through) = try arguments.span(from: from, to: through)
    query.certainty = arguments.certainty
    query.leastSize = arguments[leastSize]
    query.limit = arguments[limit]
    let page = GroupsPage(
      groups: try store.groups(query),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.groups.groups.isEmpty else { return .done }
    try console.note("no people share meetings or statements; the graph is \(store.path)")
    return .nothingFound
  }
}
