internal import JSON

/// Writes the elements JSON of Cytoscape and Cytoscape.js.
struct CytoscapeWriter: GraphWriter {
  let needs: ExportNeeds = .stableIDs
  private var json = JSONPieces()
  private var isInEdges = false

  init() {
    json.syntax(#"{"data":{"name":"event graph"},"elements":{"nodes":["#)
  }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    // Cytoscape shows `name`, Cytoscape.js what its style says, by habit `label`; networkx takes
    // `value` for the id.
    let label = JSONValue.string(node.label)
    let id = JSONValue.string(node.id)
    var data = JSONObject([("id", id), ("value", id), ("name", label), ("label", label)])
    node.append(to: &data)
    json.element(["data": .object(data), "classes": .string(node.kind.rawValue)])
    if node.isCurated { report.add(.fileLines, node.id) }
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    startEdges()
    let kind = JSONValue.string(edge.kind.rawValue)
    var data = JSONObject([
      ("id", .string("e\(edge.place)")), ("key", .string("e\(edge.place)")),
      ("source", .string(edge.originID)),
      ("target", .string(edge.targetID)), ("interaction", kind), ("label", kind),
    ])
    edge.append(to: &data)
    json.element(["data": .object(data), "classes": kind])
    if edge.isCurated { report.add(.fileLines, "e\(edge.place)") }
  }

  mutating func finish(_ report: inout LossReport) {
    startEdges()
    json.syntax("\n]}}\n")
  }

  private mutating func startEdges() {
    guard !isInEdges else { return }
    isInEdges = true
    json.syntax("\n],\"edges\":[")
  }

  var count: Int { json.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws { try json.flush(to: sink) }
}
