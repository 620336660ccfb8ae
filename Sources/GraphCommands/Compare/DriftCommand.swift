internal import CommandLineTool
internal import EventGraph

/// `drift`: all wordings of one statement through outlets and time.
enum DriftCommand: Command {
  static let name = "drift"
  static let summary = "list all wordings of one statement through outlets and time"
  static let details = """
    Lists every wording in which articles have a statement, in the order they were published, with \
    what differs from the wording that appeared first: left out between [- and -], added between \
    {+ and +}. --against compares with the wording before, or with the fullest one.
    """
  static let examples = [
    Example("graph drift 邀请习近平访俄", "Every wording, the first to appear first."),
    Example("graph drift 在习近平领导下 --against fullest", "Against the fullest wording."),
  ]

  static let statement = Argument<String>(
    "statement",
    help: "an id, the end of one, or words of it"
  )
  static let against = Option<String>(
    "against",
    default: Drift.Basis.first.rawValue,
    accepting: .only(Drift.Basis.allCases.map(\.rawValue)),
    help: "which wording to compare with"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json)

  static var parameters: [any Parameter] { [statement, against, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    let statement = try store.findStatement(arguments[statement])
    let basis = Drift.Basis(rawValue: arguments[against]) ?? .first
    let page = DriftPage(
      drift: try store.drift(of: statement, against: basis),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.drift.wordings.isEmpty else { return .done }
    try console.note("no article has \(statement.id)")
    return .nothingFound
  }
}
