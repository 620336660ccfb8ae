internal import CommandLineTool
internal import EventGraph

/// `conflicts`: everything on which sources disagree.
enum ConflictsCommand: Command {
  static let name = "conflicts"
  static let summary = "list everything on which sources, or a source with itself, disagree"
  static let details = """
    Lists dates and weekdays that cannot both be, places, participants, whether something was held, \
    figures, negations, tenses and epithets in the wordings of one statement, and outlets that are \
    said to have left out what an article of theirs has. Every version stands with its sources, \
    and none is preferred. Name meetings, statements, people, places or outlets to list only what \
    concerns them.
    """
  static let examples = [
    Example("graph conflicts", "Everything."),
    Example("graph conflicts 视频会晤 --kind date", "The dates of one meeting."),
    Example("graph conflicts 大纪元 --format json", "What concerns one outlet, for programs."),
  ]

  static let about = Argument<[String]>(
    "about",
    isRequired: false,
    help: "meetings, statements, people, places, outlets"
  )
  static let kinds = Option<[String]>(
    "kind",
    accepting: .only(Conflict.Kind.allCases.map(\.rawValue)),
    help: "only disagreements on this, repeatable"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] { [about, kinds, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = ConflictQuery()
    query.about = try arguments[about].map { try store.find($0) }
    let kinds = arguments[kinds].compactMap(Conflict.Kind.init)
    if !kinds.isEmpty { query.kinds = Set(kinds) }
    let page = ConflictsPage(
      conflicts: try store.conflicts(query),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.conflicts.isEmpty else { return .done }
    try console.note("no source disagrees with another, or with itself, on anything asked for")
    return .nothingFound
  }
}
