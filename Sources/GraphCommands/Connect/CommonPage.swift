internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// What several nodes have in common, ready to be printed.
struct CommonPage {
  let query: CommonQuery
  let common: Common
  let labels: Labels

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printIndented(json)
    case .jsonl:
      try console.output.printList(common.sections.flatMap(\.items).map(json), asLines: true)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }

  private static let usualWidth = 80

  private func printText(on console: Console) throws {
    guard !common.sections.isEmpty else { return }
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    let names = query.nodes.map(\.label).joined(separator: labels.comma)
    try sheet.title(labels("\(names) have in common", "\(names) 的共同点"))
    for section in common.sections {
      try sheet.heading("\(labels.plural(section.kind)) · \(section.count)")
      for item in section.items {
        try sheet.entry(item.node.label, note: note(on: item), indent: 2)
      }
      let left = section.count - section.items.count
      guard left > 0 else { continue }
      try sheet.item(
        labels("… and \(left) more; --limit shows them", "……另有\(left)个，可用 --limit 显示")
      )
    }
  }

  private func note(on item: Common.Item) -> String {
    guard !item.node.kind.isEvent else {
      let day = item.node.happened.map(labels.date) ?? labels("undated", "日期不详")
      return [day, labels.status(item.node.status)].compactMap(\.self).joined(separator: " · ")
    }
    return item.counts.map(String.init).joined(separator: " / ")
  }

  private static let columns = ["kind", "label", "when", "counts", "id"]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for item in common.sections.flatMap(\.items) {
      try table.write([
        item.node.kind.rawValue, item.node.label, item.node.happened?.description ?? "",
        item.counts.map(String.init).joined(separator: " "), item.node.id,
      ])
    }
    try table.finish()
  }

  private var json: JSONValue {
    [
      "nodes": .array(query.nodes.map(JSONValue.node)),
      "sections": .array(
        common.sections.map { section in
          [
            "kind": .string(section.kind.rawValue), "count": .integer(section.count),
            "items": .array(section.items.map(json)),
          ]
        }
      ),
    ]
  }

  private func json(_ item: Common.Item) -> JSONValue {
    let facts = zip(query.nodes, item.facts).map { node, facts -> JSONValue in
      .array(facts.map { .fact($0, isForward: $0.leads(from: node), evidence: nil) })
    }
    return [
      "node": .node(item.node), "counts": .array(item.counts.map(JSONValue.integer)),
      "facts": .array(facts),
    ]
  }
}
