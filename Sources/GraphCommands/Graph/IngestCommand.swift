internal import CommandLineTool
internal import EventGraph
internal import JSON
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
    """
  static let examples = [
    Example("graph ingest articles/", "Every page in and below a folder."),
    Example("graph ingest --outlet 新华社 xinhua/*.html", "Pages that do not name their outlet."),
    Example("graph ingest --dry-run articles/", "Only count what would happen."),
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
  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] {
    [paths, outlet, lexicon, jobs, since, prune, trial, extracted, producer, format]
  }
  static var rules: [ParameterRule] {
    [.exactlyOne([paths, extracted]), .requires(prune, paths), .requires(jobs, paths)]
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
    let files = try Array(Set(arguments[paths].flatMap { try PageReader.files(at: $0.text) }))
      .sorted()
    let store = try arguments.openGraphForWriting(on: console)
    let started = console.now()
    var report = try console.withProgress("ingesting pages", of: files.count) { bar in
      try store.ingest(files, options: options) { _ in
        try console.interruption.check()
        bar.advance()
      }
    }
    if arguments[prune], !arguments[trial] {
      let kept = Set(files)
      try store.prune(keeping: kept, below: arguments[paths].map(\.text), &report)
    }
    let seconds = (console.now() - started) / .seconds(1)
    try print(report, seconds, arguments, on: console)
    return report.failures.isEmpty ? .done : .nothingFound
  }
}

// MARK: The report

extension IngestCommand {
  private static func print(
    _ report: IngestReport,
    _ seconds: Double,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws {
    if arguments[format] == .json { return try console.output.printIndented(json(report)) }
    let labels = Labels(language: arguments.language(on: console))
    var counts = [
      (labels("new", "新增"), report.new), (labels("updated", "更新"), report.updated),
      (labels("unchanged", "未变"), report.unchanged),
      (labels("pruned", "清除"), report.pruned), (labels("too old", "过旧"), report.tooOld),
    ]
    for reason in SkipReason.allCases {
      if let count = report.skipped[reason] {
        counts.append((labels("skipped", "略过") + " (\(reason.explanation))", count))
      }
    }
    counts.append((labels("failed", "失败"), report.failures.count))
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    let pages = labels.count(report.pages, "page", "页")
    try console.output.print("\(pages): \(parts.joined(separator: labels.comma))")
    let articles = labels.count(report.added, "article", "篇文章")
    if report.added > 0 { try console.output.print("+ \(articles)") }
    if report.removed > 0 {
      try console.output.print("- \(labels.count(report.removed, "article", "篇文章"))")
    }
    if seconds > 0, report.pages > 0 {
      let rate = Int(Double(report.pages) / seconds)
      try console.note(labels("\(rate) pages a second", "每秒\(rate)页"))
    }
    for failure in report.failures {
      try console.errors.print(TerminalText.oneLine("\(failure.page): \(failure.reason)"))
    }
  }

  private static func json(_ report: IngestReport) -> JSONValue {
    let skipped = SkipReason.allCases.compactMap { reason in
      report.skipped[reason].map { (reason.rawValue, JSONValue.integer($0)) }
    }
    let failures = report.failures.map { failure -> JSONValue in
      ["page": .string(failure.page), "reason": .string(failure.reason)]
    }
    return [
      "pages": .integer(report.pages), "new": .integer(report.new),
      "updated": .integer(report.updated), "unchanged": .integer(report.unchanged),
      "pruned": .integer(report.pruned), "tooOld": .integer(report.tooOld),
      "skipped": .object(JSONObject(skipped)), "failed": .array(failures),
      "articles": ["added": .integer(report.added), "removed": .integer(report.removed)],
    ]
  }
}
