internal import ChineseText
internal import CommandLineTool
internal import EventGraph
internal import JSON

/// Prints what articles hold, one article after the other, as JSON or as a marked-up article.
struct ExtractionPrinter {
  /// How many articles were printed.
  private(set) var count = 0
  /// How many pages held no article, by the reason.
  private var skipped: [SkipReason: Int] = [:]
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

  mutating func add(_ found: ExtractWork.Found) throws {
    for article in found.articles { try add(article) }
    for reason in found.skipped { add(skipped: reason, 1) }
  }

  /// Counts pages that hold no article.
  mutating func add(skipped reason: SkipReason, _ pages: Int) {
    if pages > 0 { skipped[reason, default: 0] += pages }
  }

  /// What there is to say of the pages that hold no article; nil where all hold one.
  var note: String? {
    guard count == 0 || !skipped.isEmpty else { return nil }
    let pages = count + skipped.values.reduce(0, +)
    let reasons = SkipReason.allCases.compactMap { reason in
      skipped[reason].map { "\(reason.explanation) \($0)" }
    }
    let words = ["article", "page"]
    let counts = zip([count, pages], words).map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
    let found = counts.joined(separator: " in ")
    return reasons.isEmpty ? found : "\(found): \(reasons.joined(separator: ", "))"
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
