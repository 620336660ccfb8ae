internal import ChineseText
internal import CommandLineTool
internal import EventGraph
internal import JSON

/// Prints what articles hold, one article after the other, as JSON or as a marked-up article.
struct ExtractionPrinter {
  /// How many articles were printed.
  private(set) var count = 0
  private let format: OutputFormat
  private let parts: Set<ArticleExtraction.Part>
  private let explains: Bool
  private let console: Console

  init(
    format: OutputFormat,
    parts: Set<ArticleExtraction.Part>,
    explains: Bool,
    console: Console
  ) {
    self.format = format
    self.parts = parts
    self.explains = explains
    self.console = console
  }

  mutating func add(_ articles: [ArticleExtraction]) throws {
    for article in articles {
      try add(article)
    }
  }

  private mutating func add(_ article: ArticleExtraction) throws {
    switch format {
    case .json, .jsonl: try printRecord(of: article)
    default:
      if count > 0 { try console.output.print("") }
      try ExtractionPage(article, parts: parts, explains: explains, console: console).print()
    }
    count += 1
  }

  /// Ends the output.
  func finish() throws {
    if format == .json { try console.output.print(count == 0 ? "[]" : "\n]") }
  }

  /// One line, or one element of the array, printed as it comes: a corpus does not fit into memory.
  private func printRecord(of article: ArticleExtraction) throws {
    var writer = JSONWriter()
    if format == .json { writer.syntax(count == 0 ? "[\n" : ",\n") }
    article.write(to: &writer, parts, explains: explains)
    if format == .jsonl { writer.endLine() }
    try console.output.write(writer.bytes)
  }
}
