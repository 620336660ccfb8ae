internal import CommandLineTool
internal import EventGraph

/// `sources`: where an article or a statement came from.
enum SourcesCommand: Command {
  static let name = "sources"
  static let summary = "follow an article or a statement to its sources"
  static let details = """
    Lists who has a statement, the first publisher first, and below each article the media it names \
    as its sources, with their own article where that is in the graph. Wire copy counts once: \
    articles of which one reprints the other, or that share four fifths of their paragraphs, stand \
    together. Of an article it lists whom it cites and what it reprints.
    """
  static let examples = [
    Example("graph sources 深化两国军事合作", "Who had it from whom."),
    Example("graph sources article:dw-2022-12-30", "Whom one article cites."),
  ]

  static let subject = Argument<String>(
    "subject",
    help: "an article, or a statement or words of it"
  )
  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] { [subject, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    let subject = try store.findStatement(arguments[subject], or: [.article])
    let page = SourcesPage(
      provenance: try store.provenance(of: subject),
      labels: Labels(language: arguments.language(on: console))
    )
    if arguments[format] == .json {
      try console.output.printIndented(page.json)
    } else {
      try page.printText(on: console)
    }
    guard page.provenance.steps.isEmpty else { return .done }
    try console.note("no article has \(subject.id)")
    return .nothingFound
  }
}
