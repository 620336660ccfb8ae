internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// `compare`: which outlet carried which statement, in whose words.
enum CompareCommand: Command {
  static let name = "compare"
  static let summary =
    "compare what outlets carried of an event, what they left out, and in whose words"
  static let details = """
    Prints a matrix of statements and outlets. The statements are those made at the meeting, those \
    about it, and what those who took part said that day in articles about it; with --from and --to \
    alone, what was said in that time. Every outlet with an article about it has a column, and \
    every medium that those articles name as carrier, marked as told by others.

    A statement counts as not carried only where the graph holds an article of the outlet that \
    reports the meeting or a statement of it, that is no mere announcement, and that appeared no \
    earlier than the statement; otherwise there is no data. That something was left out is said \
    only where an article says so, with its name. A wording that differs from a government's own \
    text, else from the fullest wording, is listed with what differs; --diff marks it character by \
    character. Documentation/Compare.md tells how all of this is found.
    """
  static let examples = [
    Example("graph compare '2022-12-30 普京 习近平'", "The meeting of that day and these two."),
    Example("graph compare 视频会晤 --evidence", "With the sentences of every outlet."),
    Example("graph compare 视频会晤 --format html > c.html", "A page with sentences to click open."),
    Example("graph compare --from 2022-12-29 --to 2022-12-31 --person 普京", "What he said then."),
  ]

  static let meetings = Argument<[String]>(
    "meeting",
    isRequired: false,
    help: "a title or id, or a day and some who took part"
  )
  static let from = Option<EDTFDate?>("from", help: "nothing said before this day, month or year")
  static let through = Option<EDTFDate?>("to", help: "nothing said after this day, month or year")
  static let people = Option<[String]>(
    "person",
    value: "name",
    help: "only what this person or organization said or was told, repeatable"
  )
  static let outlets = Option<[String]>(
    "outlets",
    value: "names",
    help: "only these outlets, parted by commas, repeatable"
  )
  static let evidence = Flag("evidence", help: "list the sentences behind every cell")
  static let diff = Flag("diff", help: "mark the differences character by character")
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .html)

  static var parameters: [any Parameter] {
    [meetings, from, through, people, outlets, evidence, diff, format]
  }
  static var rules: [ParameterRule] { [.atLeastOne([meetings, from, through])] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var query = ComparisonQuery(
      meetings: try found(arguments[meetings], in: store)
    )
    (query.from, query.through) = try arguments.span(from: from, to: through)
    query.people = try arguments[people].map {
      try store.find($0, among: [.person, .organization, .outlet])
    }
    query.outlets = try arguments[outlets].flatMap { $0.split(whereSeparator: ",，、".contains) }
      .map { try store.find(String($0), among: [.outlet]) }
    let page = ComparisonPage(
      query: query,
      comparison: try store.comparison(query),
      labels: Labels(language: arguments.language(on: console)),
      showsEvidence: arguments[evidence],
      showsDiff: arguments[diff]
    )
    guard page.comparison.statementCount > 0 || !page.comparison.facets.isEmpty else {
      try console.note("nothing to compare; `graph timeline` lists what the graph has of it")
      return .nothingFound
    }
    try page.print(arguments[format], on: console)
    return .done
  }

  /// Several meetings, or one by a day and some who took part, whose words nobody quoted.
  private static func found(_ words: [String], in store: GraphStore) throws -> [Node] {
    do {
      return try words.map { try store.findMeeting($0) }
    } catch let error as EventGraphError where error.kind == .notFound && words.count > 1 {
      guard let meeting = try? store.findMeeting(words.joined(separator: " ")) else { throw error }
      return [meeting]
    }
  }
}
