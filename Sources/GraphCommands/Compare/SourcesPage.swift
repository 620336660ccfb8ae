internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// The sources of an article or statement, ready to be printed.
struct SourcesPage {
  let provenance: Provenance
  let labels: Labels

  private static let usualWidth = 80

  func printText(on console: Console) throws {
    let sheet = TextSheet(console: console, width: min(console.width ?? Self.usualWidth, 100))
    try sheet.title(provenance.subject.label)
    let articles = labels.count(provenance.articleCount, "article", "篇报道")
    let texts = labels.count(provenance.steps.count, "text", "种文本")
    try sheet.line("\(articles)\(labels(", ", "，"))\(texts)")
    for step in provenance.steps { try print(step, depth: 0, on: sheet) }
  }

  private func print(_ step: Provenance.Step, depth: Int, on sheet: TextSheet) throws {
    let margin = String(repeating: "    ", count: depth) + (depth == 0 ? "" : "← ")
    var indent = DisplayWidth.of(margin)
    var opening = margin
    var text = step.article.map(labels.source) ?? step.outlet
    if step.isRepeated { text += labels.remark(labels("see above", "见上")) }
    if depth == 0 { try sheet.console.output.print("") }
    for line in sheet.lines(of: text, indent: indent) {
      try sheet.console.output.print(opening + line)
      opening = String(repeating: " ", count: indent)
    }
    indent += 2
    let room = String(repeating: " ", count: indent)
    var notes = step.words.map { [labels.quoted(whole: $0)] } ?? []
    if !step.copies.isEmpty {
      let names = step.copies.map { labels.shortSource($0) }.joined(separator: labels.comma)
      notes.append(labels("same text: \(names)", "同一文本：\(names)"))
    }
    for line in notes.flatMap({ sheet.lines(of: $0, indent: indent) }) {
      try sheet.console.output.print(room + sheet.console.styler(line, .dim))
    }
    for source in step.sources { try print(source, depth: depth + 1, on: sheet) }
  }

  var json: JSONValue {
    [
      "subject": .node(provenance.subject), "articles": .integer(provenance.articleCount),
      "steps": .array(provenance.steps.map(Self.json)),
    ]
  }

  private static func json(_ step: Provenance.Step) -> JSONValue {
    [
      "outlet": .string(step.outlet), "article": step.article.map(ComparisonPage.json) ?? .null,
      "words": .string(orNull: step.words),
      "copies": .array(step.copies.map { ComparisonPage.json($0) }),
      "repeated": .bool(step.isRepeated), "sources": .array(step.sources.map(json)),
    ]
  }
}
