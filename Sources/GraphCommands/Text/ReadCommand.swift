internal import CommandLineTool
internal import EventGraph
internal import SystemFiles

/// `read`: what the pages of a corpus say, before anything is extracted from them.
enum ReadCommand: Command {
  static let name = "read"
  static let summary = "show the articles in pages: clean text, outlet, date and authors"
  static let details = """
    Reads mirror pages in Markdown, feed dumps, saved web pages, RSS and Atom feeds, plain text, \
    JSON and JSON Lines, plain or packed with gzip, in UTF-8, UTF-16, GB18030 or Big5. Folders are \
    walked. Every file appears, and every entry of a feed: as an article, or with the reason why \
    it is none. Documentation/Reading.md has the rules.

    Paragraphs are numbered as evidence numbers them: 0 is the title, then come the paragraphs, \
    then the captions. The exit status is 1 where no page holds an article.
    """
  static let examples = [
    Example("graph read page.md", "Read one page."),
    Example("graph read --why page.html", "See which rule found what, and what was left out."),
    Example("graph read --format jsonl articles/ | wc -l", "Count the pages of a folder."),
  ]

  static let paths = Argument<[FilePath]>("path", help: "files, folders, or - for standard input")
  static let why = Flag("why", help: "say which rule found what, and what was left out")
  static let outlet = Option<String?>(
    "outlet",
    value: "name",
    help: "the outlet of all pages, whatever they say themselves"
  )
  static let lexicon = Option<[FilePath]>(
    "lexicon",
    help: "a list of outlets to know besides our own"
  )
  static let format = OutputFormat.option(.text, .json, .jsonl)

  static var parameters: [any Parameter] { [paths, why, outlet, lexicon, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    var options = ReadingOptions(outlet: arguments[outlet], explains: arguments[why])
    for list in arguments[lexicon] {
      try options.addOutlets(console.read(list, limit: 1 << 24), named: list.text)
    }
    let reader = PageReader(options: options)
    var printer = ReadingPrinter(
      format: arguments[format],
      labels: Labels(language: arguments.language(on: console)),
      console: console
    )
    var passedOver: [String] = []
    let files = try arguments[paths].flatMap { path in
      try PageReader.files(at: path.text) { passedOver.append($0) }
    }
    try console.withProgress("reading pages", of: files.count) { bar in
      for file in files {
        try console.interruption.check()
        for reading in try readings(of: FilePath(file), by: reader, on: console) {
          try printer.add(reading)
        }
        bar.advance()
      }
    }
    for path in passedOver { try printer.add(reader.passedOver(path)) }
    try printer.finish()
    if files.isEmpty, passedOver.isEmpty { try console.note("0 pages") }
    return printer.articles > 0 ? .done : .nothingFound
  }

  private static func readings(
    of file: FilePath,
    by reader: PageReader,
    on console: Console
  ) throws -> [PageReading] {
    guard file.isStandardStream else { return reader.read(file.text) }
    return reader.read(try console.read(file, limit: PageReader.maximumBytes), source: file.text)
  }
}
