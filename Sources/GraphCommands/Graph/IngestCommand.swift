internal import CommandLineTool
internal import EventGraph
internal import SystemFiles

/// `ingest`: pages into the graph.
enum IngestCommand: Command {
  static let name = "ingest"
  static let summary = "read pages and put who said, did and reported what into the graph"
  static let details = """
    Reads the pages as `graph read` does, finds the people, outlets, statements, meetings and \
    omissions in them, and joins them with what is in the graph: one person under all names, one \
    meeting and one statement however many articles carry them. Documentation/Ingest.md has the \
    rules.

    Pages that did not change are not read again; a page that changed replaces what it said \
    before. The order of the pages and the number of jobs make no difference. An ingest that was \
    broken off is completed by running it again. A page that cannot be read is named at the end; \
    the exit status is then 1.

    With --extracted the finding is done elsewhere: by `graph extract` on other machines, or by \
    any program that writes the same lines (Documentation/extract.schema.json). Each line names \
    its page, and its words have to stand in it; a line that is wrong is refused with its number.

    With --watch it looks once a second for pages that came or changed, and for those that are gone \
    where --prune is given, until Ctrl-C. Others may ask the graph meanwhile.
    """
  static let examples = [
    Example("graph ingest articles/", "Every page in and below a folder."),
    Example("graph ingest --outlet 新华社 xinhua/*.html", "Pages that do not name their outlet."),
    Example("graph ingest --dry-run articles/", "Only count what would happen."),
    Example("graph ingest --watch inbox/", "Pages as they come in."),
    Example(
      "graph extract articles/ | graph ingest --extracted - --producer cluster",
      "Finding and storing in two processes."
    ),
  ]

  static let paths = Argument<[FilePath]>("path", isRequired: false, help: "files and folders")
  static let extracted = Option<FilePath?>(
    "extracted",
    help: "take what another program extracted, as lines of `graph extract`; - is standard input"
  )
  static let producer = Option<String>(
    "producer",
    value: "name",
    default: "extracted",
    help: "what every proof of --extracted names as its rule"
  )
  static let outlet = Option<String?>(
    "outlet",
    value: "name",
    help: "the outlet of all pages, whatever they say themselves"
  )
  static let lexicon = Option<[FilePath]>(
    "lexicon",
    help: "a list of outlets to know besides our own"
  )
  static let jobs = Option<Int?>("jobs", short: "j", help: "threads that read; else one per core")
  static let since = Option<String?>(
    "since",
    value: "day",
    help: "skip articles published before this day"
  )
  static let prune = Flag("prune", help: "forget pages that vanished from the given folders")
  static let trial = Flag("dry-run", help: "do everything but write")
  static let again = Flag("again", help: "read unchanged pages again, as after an update of graph")
  static let watch = Flag("watch", help: "go on until Ctrl-C: ingest what comes or changes")
  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] {
    [paths, outlet, lexicon, jobs, since, prune, again, watch, trial, extracted, producer, format]
  }
  static var rules: [ParameterRule] {
    [
      .exactlyOne([paths, extracted]), .requires(prune, paths), .requires(jobs, paths),
      .requires(watch, paths), .requires(again, paths), .atMostOne([watch, trial]),
    ]
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    var options = IngestOptions(reading: ReadingOptions(outlet: arguments[outlet]))
    for list in arguments[lexicon] {
      try options.reading.addOutlets(console.read(list, limit: 1 << 24), named: list.text)
    }
    options.jobs = arguments[jobs] ?? ProcessorCount.active
    options.since = arguments[since]
    options.isTrial = arguments[trial]
    options.isAgain = arguments[again]
    if let file = arguments[extracted] {
      let lines = try console.read(file)
      let report = try arguments.openGraphForWriting(on: console).ingestExtracted(
        lines,
        named: file.text,
        producer: arguments[producer],
        options: options
      )
      try print(report, 0, arguments, on: console)
      return report.failures.isEmpty ? .done : .nothingFound
    }
    let store = try arguments.openGraphForWriting(on: console)
    var pages = PageWatch(arguments[paths].map(\.text))
    let first = try pages.look().changed
    let status = try ingest(first, pages, into: store, options, arguments, on: console)
    guard arguments[watch] else { return first.isEmpty ? .nothingFound : status }
    options.isAgain = false
    while true {
      try console.output.flush()
      try console.interruption.pause(milliseconds: lookEvery)
      let seen = try pages.look()
      if !seen.changed.isEmpty || seen.anyGone && arguments[prune] {
        _ = try ingest(seen.changed, pages, into: store, options, arguments, on: console)
      }
    }
  }

  /// How long `--watch` rests between two looks, in milliseconds.
  private static let lookEvery = 1_000

  private static func ingest(
    _ files: [String],
    _ pages: PageWatch,
    into store: GraphStore,
    _ options: IngestOptions,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ExitStatus {
    let started = console.now()
    var report = try console.withProgress("ingesting pages", of: files.count) { bar in
      try store.ingest(files, options: options) { _ in
        try console.interruption.check()
        bar.advance()
      }
    }
    if arguments[prune], !arguments[trial] {
      try store.prune(
        keeping: Set(pages.pages()),
        below: arguments[paths].map(\.text),
        &report
      )
    }
    report.add(passedOver: pages.passedOver)
    let seconds = (console.now() - started) / .seconds(1)
    try print(report, seconds, arguments, on: console)
    return report.failures.isEmpty ? .done : .nothingFound
  }
}
