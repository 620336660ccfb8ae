internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// `show`: everything the graph says of one entity.
enum ShowCommand: Command {
  static let name = "show"
  static let summary = "show everything the graph says of one entity"
  static let details = """
    Takes a name, an alias, an id such as statement:邀请习近平访俄, or the beginning of one as long \
    as only one entity begins so. With --evidence every fact is followed by what proves it: the \
    words of the article, or file and line where a person wrote it down. With --why it says by \
    which rule each name or wording in the articles was taken for this entity.
    """
  static let examples = [
    Example("graph show 习近平", "Names, offices, meetings and statements."),
    Example("graph show statement:邀请习近平访俄 --evidence", "Who carried it, in which words."),
  ]

  static let entity = Argument<String>("entity", help: "a name, an id, or a unique beginning")
  static let evidence = Flag("evidence", help: "list the words or file lines behind each fact")
  static let why = Flag("why", help: "say why these names or wordings are one entity")
  static let limit = Option<Int>(
    "limit",
    default: 20,
    accepting: .atLeast(1),
    help: "at most so many neighbours of each kind"
  )
  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] { [entity, evidence, why, limit, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    let node = try store.find(arguments[entity])
    let page = ProfilePage(
      profile: try store.profile(of: node, limit: arguments[limit]),
      reports: try store.reports(of: node.id),
      proofs: arguments[evidence] ? try store.proofs(of: node) : nil,
      reasons: arguments[why] ? try store.reasons(for: node) : nil,
      labels: Labels(language: arguments.language(on: console))
    )
    if arguments[format] == .json {
      try console.output.printIndented(page.json)
    } else {
      try page.printText(on: console)
    }
    return .done
  }
}
