internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// `search`: where something was said.
enum SearchCommand: Command {
  static let name = "search"
  static let summary = "find words in names, titles, articles, statements and omissions"
  static let details = """
    Chinese needs no blanks between words: 军事合作 is found wherever these four characters stand \
    together, two or even one are enough, and simplified and traditional characters count as the \
    same. Words of other scripts are found as whole words; a star lets the last one go on: Xin*.

    Words side by side must all be there, anywhere in the text. Put OR between words of which one \
    is enough, NOT or a minus before one that must not be there, brackets around what belongs \
    together, and quotation marks around a phrase.

    --person and --organization keep what they said, were told, attended, or are mentioned in; \
    --outlet keeps what it published, reported or is said to have carried.
    """
  static let examples = [
    Example("graph search 军事合作", "Statements and articles with these characters."),
    Example("graph search '邀请 OR 訪問' --kind statement --person 普京", "Statements of one man."),
    Example("graph search '乌克兰 NOT 北约' --outlet 新华社 --from 2022-12", "One outlet, one month."),
  ]

  static let words = Argument<[String]>(
    "word",
    help: "what to look for; all of it, unless OR says so"
  )
  static let people = entities("person", "a person who must be part of it")
  static let organizations = entities("organization", "an organization that must be part of it")
  static let outlets = entities("outlet", "an outlet that carried it")
  static let from = TraversalOptions.from
  static let through = TraversalOptions.through
  static let certainly = TraversalOptions.certainly
  static let possibly = TraversalOptions.possibly
  static let limit = Option<Int>(
    "limit",
    default: 20,
    accepting: .between(1, 100_000),
    help: "at most so many"
  )
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] {
    [
      words, NodeKindOption.listed, people, organizations, outlets, from, through, certainly,
      possibly, limit, format,
    ]
  }
  static var rules: [ParameterRule] { TraversalOptions.rules }

  private static func entities(_ name: String, _ what: String) -> Option<[String]> {
    Option(name, value: "name", help: "\(what), repeatable")
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = SearchQuery(arguments[words].joined(separator: " "))
    query.kinds = arguments.listedKinds
    query.parties =
      try arguments[people].map { try store.find($0, among: [.person]) }
      + arguments[organizations].map { try store.find($0, among: [.organization]) }
    query.outlets = try arguments[outlets].map { try store.find($0, among: [.outlet]) }
    (query.from, query.through) = try arguments.span(from: from, to: through)
    query.certainty = arguments.certainty
    query.limit = arguments[limit]
    let page = SearchPage(
      query: query,
      results: try store.search(query),
      labels: Labels(language: arguments.language(on: console))
    )
    try page.print(arguments[format], on: console)
    guard page.results.hits.isEmpty else { return .done }
    try console.note("nothing found; the graph is \(store.path)")
    return .nothingFound
  }
}
