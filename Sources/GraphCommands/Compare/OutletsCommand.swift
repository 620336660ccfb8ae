internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `outlets`: what the graph holds of every outlet, counted.
enum OutletsCommand: Command {
  static let name = "outlets"
  static let summary = "count what every outlet carried, first, alone, or not at all"
  static let details = """
    One row for each outlet: its articles here; the statements they carried, and of these the ones \
    carried on an earlier day than by any other outlet here (first) and by no other (alone). Not \
    carried counts the statements of meetings it covered that are in none of its articles, out of \
    those they could have held, by the rule of `graph compare`. Told counts what others say it \
    carried, left out what they say it left out; cites lists whom its articles cite, with the \
    number of articles.
    """
  static let examples = [
    Example("graph outlets", "A table of all outlets."),
    Example("graph outlets --held --format json", "Outlets with articles here, for programs."),
  ]

  static let held = Flag("held", help: "only outlets with articles in the graph")
  static let limit = Option<Int?>("limit", accepting: .atLeast(1), help: "at most so many rows")
  static let format = OutputFormat.option(.text, .markdown, .csv, .json, .jsonl)

  static var parameters: [any Parameter] { [held, limit, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    var records = try store.outletRecords()
    if arguments[held] { records = records.filter { $0.articles > 0 } }
    if let limit = arguments[limit] { records = Array(records.prefix(limit)) }
    let labels = Labels(language: arguments.language(on: console))
    switch arguments[format] {
    case .json: try console.output.printList(records.map(json), asLines: false)
    case .jsonl: try console.output.printList(records.map(json), asLines: true)
    default: try printTable(records, arguments[format], labels, on: console)
    }
    guard records.isEmpty else { return .done }
    try console.note("no outlets are in \(store.path)")
    return .nothingFound
  }

  /// People read the first few of those an outlet cites; programs get all.
  private static let mostCited = 6

  private static func printTable(
    _ records: [OutletRecord],
    _ format: OutputFormat,
    _ labels: Labels,
    on console: Console
  ) throws {
    let isForPeople = format == .text
    let numbers = [
      labels("articles", "报道"), labels("carried", "刊载"), labels("first", "最早"),
      labels("alone", "独家"), labels("not carried", "未刊载"), labels("told", "据称刊载"),
      labels("left out", "据称略去"), labels("cited by", "被引"),
    ]
    let keys = [
      "articles", "carried", "first", "alone", "not_carried", "told", "left_out", "cited_by",
    ]
    var columns = [TableColumn(isForPeople ? labels("outlet", "媒体") : "outlet")]
    columns += (isForPeople ? numbers : keys).map { TableColumn($0, alignment: .right) }
    columns.append(TableColumn(isForPeople ? labels("cites", "引用") : "cites", overflow: .wrap))
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for record in records {
      let isLong = isForPeople && record.cites.count > Self.mostCited + 2
      let shown = isLong ? Self.mostCited : record.cites.count
      var cites = record.cites.prefix(shown).map { "\($0.outlet) \($0.articles)" }
      let rest = record.cites.count - cites.count
      if rest > 0 { cites.append(labels("\(rest) more", "另\(rest)家")) }
      let cells = [
        record.outlet.label, String(record.articles), String(record.carried), String(record.first),
        String(record.alone), record.held == 0 ? "" : "\(record.notCarried)/\(record.held)",
        String(record.told), String(record.saidToBeLeftOut), String(record.citedBy),
        cites.joined(separator: labels.comma),
      ]
      try table.write(cells.map(TerminalText.lines))
    }
    try table.finish()
  }

  private static func json(_ record: OutletRecord) -> JSONValue {
    [
      "id": .string(record.outlet.id), "name": .string(record.outlet.label),
      "type": .string(orNull: record.outlet.type), "articles": .integer(record.articles),
      "carried": .integer(record.carried), "first": .integer(record.first),
      "alone": .integer(record.alone), "held": .integer(record.held),
      "notCarried": .integer(record.notCarried), "told": .integer(record.told),
      "saidToBeLeftOut": .integer(record.saidToBeLeftOut), "citedBy": .integer(record.citedBy),
      "cites": .array(
        record.cites.map {
          ["outlet": .string($0.outlet), "articles": .integer($0.articles)]
        }
      ),
    ]
  }
}
