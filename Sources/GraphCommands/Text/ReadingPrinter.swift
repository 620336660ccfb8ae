internal import CommandLineTool
internal import EventGraph
internal import JSON

/// Prints readings of pages, one after the other, as text or as JSON.
struct ReadingPrinter {
  /// How many of the readings were articles.
  private(set) var articles = 0
  private let format: OutputFormat
  private let labels: Labels
  private let console: Console
  private var array: JSONArrayPrinter
  private var count = 0

  init(format: OutputFormat, labels: Labels, console: Console) {
    self.format = format
    self.labels = labels
    self.console = console
    array = JSONArrayPrinter(on: console)
  }

  mutating func add(_ reading: PageReading) throws {
    if reading.article != nil { articles += 1 }
    switch format {
    case .json: try array.print(reading.json)
    case .jsonl: try console.output.print(reading.json)
    default: try printPage(reading)
    }
    count += 1
  }

  func finish() throws {
    if format == .json { try array.finish() }
  }
}

// MARK: Text

extension ReadingPrinter {
  private static let usualWidth = 80

  private func printPage(_ reading: PageReading) throws {
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    if count > 0 { try console.output.print("") }
    if let article = reading.article {
      try printHead(of: article, on: sheet)
      try printText(of: article, on: sheet)
    } else {
      try sheet.title(reading.source)
      let reason = reading.skipped.map { "\($0.rawValue): \($0.explanation)" } ?? ""
      try sheet.fact(labels("skipped", "略过"), reason)
    }
    for note in reading.notes { try sheet.fact(labels("note", "备注"), note) }
    guard !reading.reasons.isEmpty else { return }
    try sheet.heading(labels("why", "依据"))
    for reason in reading.reasons { try sheet.item(reason.description) }
  }

  private func printHead(of article: Article, on sheet: TextSheet) throws {
    try sheet.title(article.title)
    if let subtitle = article.subtitle { try sheet.line(subtitle) }
    let date = article.published.map { "\($0.edtfWithTime) (\($0.rule.rawValue))" }
    let authors = article.authors.joined(separator: labels.comma)
    let facts: [(name: String, value: String?)] = [
      (labels("outlet", "媒体"), article.outlet), (labels("published", "发布"), date),
      (labels("address", "网址"), article.url),
      (labels("by", "作者"), authors.isEmpty ? nil : authors),
      (labels("language", "语言"), article.language), (labels("kind", "类型"), article.kind.rawValue),
      (labels("file", "文件"), article.source),
    ]
    for (name, value) in facts {
      if let value { try sheet.fact(name, value) }
    }
  }

  private func printText(of article: Article, on sheet: TextSheet) throws {
    var number = 0
    for paragraph in article.paragraphs + article.captions {
      number += 1
      try console.output.print("")
      let kind = paragraph.kind == .body ? "" : " \(paragraph.kind.rawValue)"
      try sheet.fact("\(number)\(kind)", paragraph.text)
    }
  }
}
