internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// What surrounds a node, ready to be printed.
struct NeighborsPage {
  let query: NeighborQuery
  let neighbors: Neighbors
  let labels: Labels

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printIndented(json)
    case .jsonl: try console.output.printList(neighbors.entries.map(json), asLines: true)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }

  private static let usualWidth = 80

  private func printText(on console: Console) throws {
    guard !neighbors.entries.isEmpty else { return }
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    let count = labels.count(neighbors.count, "neighbour", "个相邻")
    try sheet.title("\(query.center.label) · \(count)")
    var distance = 0
    for entry in neighbors.entries {
      if entry.distance != distance {
        distance = entry.distance
        try sheet.heading(labels.count(distance, "hop", "步"))
      }
      try print(entry, on: sheet)
    }
    let left = neighbors.count - neighbors.entries.count
    guard left > 0 else { return }
    try console.output.print("")
    try sheet.line(
      labels("… and \(left) more; --limit shows them", "……另有\(left)个，可用 --limit 显示")
    )
  }

  private func print(_ entry: Neighbors.Entry, on sheet: TextSheet) throws {
    guard entry.distance == 1 else {
      let ways = labels.count(entry.ways, "way", "条路径")
      return try sheet.entry(
        entry.node.label,
        note: "\(labels.note(on: entry.node)) · \(ways)",
        indent: 2
      )
    }
    let hop = labels.arrow(of: entry.facts, from: query.center)
    try sheet.step(hop, to: entry.node.label, note: labels.note(on: entry.node))
  }

  private static let columns = ["distance", "kind", "label", "when", "ways", "facts", "id"]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for entry in neighbors.entries {
      try table.write([
        String(entry.distance), entry.node.kind.rawValue, entry.node.label,
        entry.node.happened?.description ?? "", String(entry.ways),
        Set(entry.facts.map(\.kind.rawValue)).sorted().joined(separator: " "), entry.node.id,
      ])
    }
    try table.finish()
  }

  private var json: JSONValue {
    [
      "center": .node(query.center), "count": .integer(neighbors.count),
      "neighbors": .array(neighbors.entries.map(json)),
    ]
  }

  private func json(_ entry: Neighbors.Entry) -> JSONValue {
    let center = query.center
    return [
      "node": .node(entry.node), "distance": .integer(entry.distance),
      "ways": .integer(entry.ways),
      "facts": .array(
        entry.facts.map { .fact($0, isForward: $0.leads(from: center), evidence: nil) }
      ),
    ]
  }
}
