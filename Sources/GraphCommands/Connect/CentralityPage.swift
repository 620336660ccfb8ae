internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// Central nodes, ready to be printed.
struct CentralityPage {
  let query: CentralityQuery
  let centrality: Centrality
  let labels: Labels

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printIndented(json)
    case .jsonl: try console.output.printList(entries, asLines: true)
    case .csv, .markdown, .text, .html: try printTable(format, on: console)
    }
  }

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let isText = format == .text
    guard !isText || !centrality.entries.isEmpty else { return }
    let columns = [
      TableColumn(isText ? measure : query.measure.rawValue, alignment: .right),
      TableColumn(isText ? labels("kind", "类别") : "kind"),
      TableColumn(isText ? labels("entity", "对象") : "label", overflow: .cut),
      TableColumn("id", overflow: .cut),
    ]
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for entry in centrality.entries {
      try table.write([
        score(entry), isText ? labels.kind(entry.node.kind) : entry.node.kind.rawValue,
        entry.node.label, entry.node.id,
      ])
    }
    try table.finish()
    guard isText, let size = centrality.sampleSize else { return }
    try console.note(
      labels(
        "measured from a sample of \(size) of \(centrality.nodeCount) entities; --sample takes more",
        "据\(centrality.nodeCount)个对象中的\(size)个抽样估算，可用 --sample 增加"
      )
    )
  }

  private var measure: String {
    switch query.measure {
    case .degree: labels("connections", "联系")
    case .pagerank: labels("attention ‰", "关注度‰")
    case .betweenness: labels("ways", "路径")
    }
  }

  /// Connections are whole; attention is small and shown in thousandths; ways are many.
  private func score(_ entry: Centrality.Entry) -> String {
    switch query.measure {
    case .degree: String(Int(entry.score))
    case .pagerank: Self.rounded(entry.score * 1_000, places: 3)
    case .betweenness: Self.rounded(entry.score, places: 1)
    }
  }

  private static func rounded(_ number: Double, places: Int) -> String {
    let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (number * factor).rounded()
    guard scaled.magnitude < 1e15 else { return String(number) }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  private var json: JSONValue {
    [
      "by": .string(query.measure.rawValue), "nodes": .integer(centrality.nodeCount),
      "edges": .integer(centrality.edgeCount),
      "sample": centrality.sampleSize.map(JSONValue.integer) ?? .null,
      "entries": .array(entries),
    ]
  }

  private var entries: [JSONValue] {
    centrality.entries.map { ["node": .node($0.node), "score": .number($0.score)] }
  }
}
