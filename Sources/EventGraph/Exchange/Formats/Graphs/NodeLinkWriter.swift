internal import JSON

/// Writes node-link JSON, as networkx and D3 read it: stable ids, one node or edge a line.
struct NodeLinkWriter: GraphWriter {
  let needs: ExportNeeds = .stableIDs
  private var json = JSONPieces()
  private var isInEdges = false

  init() {
    json.syntax(#"{"directed":true,"multigraph":true,"graph":{"format":"eventgraph-1"},"nodes":["#)
  }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    var object = JSONObject([("id", .string(node.id)), ("label", .string(node.label))])
    node.append(to: &object)
    json.element(.object(object))
    if node.isCurated { report.add(.fileLines, node.id) }
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    startEdges()
    var object = JSONObject([
      ("source", .string(edge.originID)), ("target", .string(edge.targetID)),
      ("key", .string("e\(edge.place)")), ("kind", .string(edge.kind.rawValue)),
    ])
    edge.append(to: &object)
    json.element(.object(object))
    if edge.isCurated { report.add(.fileLines, "e\(edge.place)") }
  }

  mutating func finish(_ report: inout LossReport) {
    startEdges()
    json.syntax("\n]}\n")
  }

  private mutating func startEdges() {
    guard !isInEdges else { return }
    isInEdges = true
    json.syntax("\n],\"edges\":[")
  }

  var count: Int { json.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws { try json.flush(to: sink) }
}
