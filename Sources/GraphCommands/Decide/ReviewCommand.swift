internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `review`: what deserves a person's eye.
enum ReviewCommand: Command {
  static let name = "review"
  static let summary = "list what a person should look at, with the command that settles it"
  static let details = """
    Names that may be one person's, statements whose words are near each other, meetings that may \
    be one, and decisions to which nothing answers any more; what most hangs on comes first. The \
    command under each settles it, one way or the other, and then nobody is asked again.
    """
  static let examples = [
    Example("graph review", "The ten that matter most."),
    Example("graph review --limit 100 --format jsonl", "More of them, for a program."),
  ]
  static let limit = Option<Int>(
    "limit",
    default: 10,
    accepting: .atLeast(1),
    help: "at most so many"
  )
  static let format = OutputFormat.option(.text, .json, .jsonl)
  static var parameters: [any Parameter] { [limit, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let items = try arguments.openGraph(on: console).review(limit: arguments[limit])
    guard arguments[format] == .text else {
      try console.output.printList(items.map(json), asLines: arguments[format] == .jsonl)
      return .done
    }
    let labels = Labels(language: arguments.language(on: console))
    if items.isEmpty { try console.note(labels("nothing is in doubt", "没有存疑之处")) }
    for item in items {
      try console.output.print(TerminalText.oneLine("\(heading(item, labels)): \(item.question)"))
      for command in commands(item) {
        try console.output.print(TerminalText.oneLine("  \(command)"))
      }
    }
    return .done
  }

  private static func heading(_ item: ReviewItem, _ labels: Labels) -> String {
    switch item.kind {
    case .lapsedDecision: labels("nothing answers to this decision", "此决定已无对应内容")
    case .likeNames: labels("one name or two", "同一人或机构？")
    case .likeStatements: labels("one statement or two", "同一言论？")
    case .likeMeetings: labels("one meeting or two", "同一会晤？")
    }
  }

  private static func commands(_ item: ReviewItem) -> [String] {
    item.answers.map { "graph \($0)" } + (item.number.map { ["graph undo --number \($0)"] } ?? [])
  }

  private static func json(_ item: ReviewItem) -> JSONValue {
    [
      "kind": .string(item.kind.rawValue),
      "question": .string(item.question),
      "commands": .array(commands(item).map(JSONValue.string)),
    ]
  }
}
