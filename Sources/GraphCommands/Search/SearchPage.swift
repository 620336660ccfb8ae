internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// What a search has found, ready to be printed.
struct SearchPage {
  let query: SearchQuery
  let results: SearchResults
  let labels: Labels

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printIndented(json)
    case .jsonl: try console.output.printList(results.hits.map(json), asLines: true)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }

  private static let usualWidth = 80

  private func printText(on console: Console) throws {
    guard !results.hits.isEmpty else { return }
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    try sheet.title("\(query.text) · \(countText)")
    for hit in results.hits {
      try console.output.print("")
      if hit.field == .label {
        try sheet.marked(hit.snippet, hit.marks, indent: 0)
      } else {
        try sheet.title(hit.node.label)
      }
      let when = hit.node.happened.map { " · \(labels.date($0))" } ?? ""
      try sheet.line("\(labels.kind(hit.node.kind))\(when) · \(hit.node.id)")
      guard hit.field != .label else { continue }
      try sheet.marked(hit.snippet, hit.marks, indent: 2)
    }
  }

  private var countText: String {
    let count = results.count
    let hits = labels.count(count, "hit", "条")
    guard results.isMore else {
      return count > results.hits.count
        ? labels("\(hits), the first \(results.hits.count)", "\(hits)，列出前\(results.hits.count)条")
        : hits
    }
    return labels("more than \(hits)", "\(count)条以上")
  }

  private static let columns = ["kind", "label", "when", "field", "snippet", "id"]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for hit in results.hits {
      try table.write([
        hit.node.kind.rawValue, hit.node.label, hit.node.happened?.description ?? "",
        hit.field.name, hit.snippet, hit.node.id,
      ])
    }
    try table.finish()
  }

  private var json: JSONValue {
    [
      "query": .string(query.text), "count": .integer(results.count),
      "more": .bool(results.isMore), "hits": .array(results.hits.map(json)),
    ]
  }

  private func json(_ hit: SearchHit) -> JSONValue {
    var paragraph = JSONValue.null
    if case .paragraph(let number) = hit.field { paragraph = .integer(number) }
    return [
      "node": .node(hit.node), "score": .number((hit.score * 1_000).rounded() / 1_000),
      "field": .string(hit.field.name),
      "paragraph": paragraph, "snippet": .string(hit.snippet),
      "marks": .array(
        hit.marks.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }
      ),
    ]
  }
}

extension SearchHit.Field {
  /// What data calls it.
  fileprivate var name: String {
    switch self {
    case .label: "label"
    case .name: "name"
    case .text: "text"
    case .wording: "wording"
    case .paragraph: "paragraph"
    case .quote: "quote"
    }
  }
}
