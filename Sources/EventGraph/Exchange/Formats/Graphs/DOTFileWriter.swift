internal import Graphviz

/// Writes the DOT language, for Graphviz and whatever else reads it.
struct DOTFileWriter: GraphWriter {
  let needs: ExportNeeds = .stableIDs
  private var dot = DOTWriter([DOTAttribute("charset", "UTF-8")])
  private var bytes: [UInt8] = []

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    var attributes = [
      DOTAttribute("label", .text(node.label)), DOTAttribute("kind", .text(node.kind.rawValue)),
    ]
    if let happened = node.happened { attributes.append(DOTAttribute("happened", .text(happened))) }
    dot.node(node.id, attributes)
    take()
    report.addWhatTablesLose(node)
    report.add(.attributes, count: node.hasMoreThanLabel ? 1 : 0, node.id)
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    var attributes = [DOTAttribute("label", .text(edge.kind.rawValue))]
    if let details = edge.details {
      if let happened = details.happened {
        attributes.append(DOTAttribute("happened", .text(happened)))
      }
      if let role = details.role { attributes.append(DOTAttribute("role", .text(role))) }
    }
    dot.edge(edge.originID, edge.targetID, attributes)
    take()
    report.addWhatTablesLose(edge)
    let details = edge.details
    let isCut = details?.words != nil || details?.told != nil || details?.conflict != nil
    report.add(.attributes, count: isCut ? 1 : 0, "e\(edge.place)")
  }

  mutating func finish(_ report: inout LossReport) {
    bytes.append(contentsOf: dot.finish().utf8)
  }

  private mutating func take() {
    bytes.append(contentsOf: dot.takeText().utf8)
  }

  var count: Int { bytes.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension ExportedNode {
  /// Whether there is more to it than a label, a kind and a time.
  fileprivate var hasMoreThanLabel: Bool {
    type != nil || status != nil || text != nil || conflict != nil || note != nil
      || names.count > 1 || page?.url != nil
  }
}
