internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// `timeline`: what happened, in order.
enum TimelineCommand: Command {
  static let name = "timeline"
  static let summary = "list what happened, was said and was left out, in order of time"
  static let details = """
    Lists every meeting, statement, omission and link that the entities take part in, each with \
    who carried it. The same option given twice means any of the two; different options mean all: \
    --person A --person B --outlet C lists what A or B did and C carried. Without any entity the \
    whole graph is listed.

    Dates stay as uncertain as their sources left them: rows are ordered by the first moment they \
    may mean, then by the last, then by id. --from and --to keep what possibly lies between them; \
    --certainly keeps only what certainly does. Undated rows stand last, under a heading of their \
    own, by the day they were first published, and are left out where a time is asked for.
    """
  static let examples = [
    Example("graph timeline --person 习近平", "Every dated thing about him."),
    Example("graph timeline --person 普京 --outlet 新华社", "What Xinhua carried of Putin."),
    Example("graph timeline --kind meeting --from 2022-09 --to 2022", "Meetings of autumn 2022."),
  ]

  static let people = entities("person", "a person")
  static let organizations = entities("organization", "an organization")
  static let outlets = entities("outlet", "an outlet that carried it")
  static let meetings = entities("meeting", "a meeting, and what was said at it")
  static let places = entities("place", "a place")
  static let kinds = Option<[String]>(
    "kind",
    accepting: .only(TimelineQuery.RowKind.allCases.map(\.rawValue)),
    help: "only rows of this kind, repeatable; all but article without it"
  )
  static let from = Option<EDTFDate?>("from", help: "nothing before this day, month or year")
  static let through = Option<EDTFDate?>("to", help: "nothing after this day, month or year")
  static let certainly = Flag("certainly", help: "only what certainly lies between --from and --to")
  static let possibly = Flag("possibly", help: "what may lie between --from and --to (the default)")
  static let limit = Option<Int?>("limit", accepting: .atLeast(1), help: "at most so many rows")
  static let reverse = Flag("reverse", help: "the latest first")
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl, .html)

  static var parameters: [any Parameter] {
    [
      people, organizations, outlets, meetings, places, kinds, from, through, certainly, possibly,
      limit, reverse, format,
    ]
  }
  static var rules: [ParameterRule] { [.atMostOne([certainly, possibly])] }

  private static func entities(_ name: String, _ what: String) -> Option<[String]> {
    Option(name, value: "name", help: "\(what), repeatable: name, alias, id or a unique beginning")
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = TimelineQuery()
    query.groups = try groups(arguments, in: store)
    let kinds = arguments[kinds].compactMap(TimelineQuery.RowKind.init)
    if !kinds.isEmpty { query.kinds = Set(kinds) }
    (query.from, query.through) = try arguments.span(from: from, to: through)
    query.certainty = arguments[certainly] ? .certainly : .possibly
    query.isReversed = arguments[reverse]
    query.limit = arguments[limit]
    let count = try print(query, of: store, arguments, on: console)
    guard count == 0 else { return .done }
    try console.note("nothing found; the graph is \(store.path)")
    return .nothingFound
  }

  /// Prints the timeline in the form that is asked for; how many rows it has.
  private static func print(
    _ query: TimelineQuery,
    of store: GraphStore,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> Int {
    let format = arguments[format]
    guard format != .csv else {
      return try TimelineTable.print(query, of: store, on: console)
    }
    let page = TimelinePage(
      subjects: query.groups.flatMap(\.anyOf).map(\.label),
      timeline: try store.timeline(query),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(format, reports: store.reports, on: console)
    return page.rows.count
  }

  private static func groups(
    _ arguments: ParsedArguments,
    in store: GraphStore
  ) throws -> [TimelineQuery.Group] {
    let given: [(names: [String], kind: NodeKind)] = [
      (arguments[people], .person), (arguments[organizations], .organization),
      (arguments[outlets], .outlet), (arguments[meetings], .meeting), (arguments[places], .place),
    ]
    return try given.filter { !$0.names.isEmpty }.map { names, kind in
      TimelineQuery.Group(anyOf: try names.map { try store.find($0, among: [kind]) })
    }
  }
}
