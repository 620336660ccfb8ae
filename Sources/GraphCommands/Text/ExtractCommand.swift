internal import ChineseText
internal import CommandLineTool
internal import EventGraph
internal import SystemFiles

/// `extract`: what articles hold, before anything of it goes into a graph.
enum ExtractCommand: Command {
  static let name = "extract"
  static let summary = "take people, outlets, statements, meetings and omissions out of articles"
  static let details = """
    Reads pages as graph read does and prints for each article, in the order of the input, what it \
    holds: the people it names with all their forms and titles, the media it cites, organizations \
    and places, dates, statements with speaker, addressee, words and the media that carried them, \
    meetings with parties, date and status, and what it says was left out. Every finding has its \
    sentence: the paragraph (0 is the title), where the words begin and end, counted in Unicode \
    characters, and the words themselves.

    With - articles are read from standard input, one JSON object a line, such as graph read \
    writes. A word list of your own (--lexicon) adds names and words to ours; \
    Documentation/Extraction.md has its format and every rule. The output is the same whatever the \
    number of jobs. Pages without an article are counted at the end; the exit status is 1 where no \
    page holds one.
    """
  static let examples = [
    Example("graph extract --format text page.md", "See at a glance what is found in a page."),
    Example("graph extract articles/ > found.jsonl", "Take everything out of a folder."),
    Example(
      "graph read --format jsonl articles/ | graph extract --only statements -",
      "Work as a filter."
    ),
  ]

  static let paths = Argument<[FilePath]>(
    "path",
    help: "files, folders, or - for articles as JSON lines"
  )
  static let format = OutputFormat.option(.jsonl, .json, .text)
  static let lexicon = Option<[FilePath]>("lexicon", help: "word lists to know besides our own")
  static let only = Option<[ExtractPart]>("only", help: "print this part alone")
  static let jobs = Option<Int?>(
    "jobs",
    short: "j",
    value: "number",
    help: "how many articles to work on at once; else one for each processor"
  )
  static let why = Flag("why", help: "say of each finding which rule found it and how sure it is")

  static var parameters: [any Parameter] { [paths, format, lexicon, only, jobs, why] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    let work = try ExtractWork(lexicons: arguments[lexicon], on: console)
    let parts = arguments[only].map(\.part)
    var printer = ExtractionPrinter(
      format: arguments[format],
      parts: parts.isEmpty ? Set(ArticleExtraction.Part.allCases) : Set(parts),
      explains: arguments[why],
      console: console
    )
    let jobs = max(1, min(arguments[jobs] ?? Workers.processors, 256))
    for path in arguments[paths] {
      if path.isStandardStream {
        try extractLines(work, jobs: jobs, into: &printer, on: console)
      } else {
        try extractFiles(at: path, work, jobs: jobs, into: &printer, on: console)
      }
    }
    try printer.finish()
    if let note = printer.note { try console.note(note) }
    return printer.count > 0 ? .done : .nothingFound
  }

  /// How many pages a worker is given before what was found is printed.
  private static let pagesAtOnce = 32

  private static func extractFiles(
    at path: FilePath,
    _ work: ExtractWork,
    jobs: Int,
    into printer: inout ExtractionPrinter,
    on console: Console
  ) throws {
    var passedOver = 0
    let files = try PageReader.files(at: path.text) { _ in passedOver += 1 }
    printer.add(skipped: .link, passedOver)
    try console.withProgress("reading pages", of: files.count) { bar in
      var start = 0
      while start < files.count {
        try console.interruption.check()
        let batch = Array(files[start..<min(files.count, start + jobs * pagesAtOnce)])
        for found in Workers.map(batch, jobs: jobs, work.extractions(ofFile:)) {
          try printer.add(found)
          bar.advance()
        }
        start += batch.count
      }
    }
  }

  private static func extractLines(
    _ work: ExtractWork,
    jobs: Int,
    into printer: inout ExtractionPrinter,
    on console: Console
  ) throws {
    var batch: [[UInt8]] = []
    while let line = try console.input.readLine() {
      try console.interruption.check()
      batch.append(Array(line))
      guard batch.count >= jobs * pagesAtOnce else { continue }
      for found in Workers.map(batch, jobs: jobs, work.extractions(ofLine:)) {
        try printer.add(found)
      }
      batch = []
    }
    for found in Workers.map(batch, jobs: jobs, work.extractions(ofLine:)) {
      try printer.add(found)
    }
  }
}
