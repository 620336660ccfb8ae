internal import JSON

/// Writes JSON Graph Format 2: nodes as members named by their stable ids, edges with relations.
struct JSONGraphFormatWriter: GraphWriter {
  let needs: ExportNeeds = .stableIDs
  private var json = JSONPieces()
  private var isInEdges = false

  init() {
    json.syntax(#"{"graph":{"type":"event graph","directed":true,"nodes":{"#)
  }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    var metadata = JSONObject()
    node.append(to: &metadata)
    json.member(node.id, ["label": .string(node.label), "metadata": .object(metadata)])
    if node.isCurated { report.add(.fileLines, node.id) }
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    startEdges()
    var metadata = JSONObject()
    edge.append(to: &metadata)
    json.element([
      "id": .string("e\(edge.place)"),
      "source": .string(edge.originID),
      "target": .string(edge.targetID),
      "relation": .string(edge.kind.rawValue),
      "directed": true,
      "metadata": .object(metadata),
    ])
    if edge.isCurated { report.add(.fileLines, "e\(edge.place)") }
  }

  mutating func finish(_ report: inout LossReport) {
    startEdges()
    json.syntax("\n]}}\n")
  }

  private mutating func startEdges() {
    guard !isInEdges else { return }
    isInEdges = true
    json.syntax("\n},\"edges\":[")
  }

  var count: Int { json.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws { try json.flush(to: sink) }
}
