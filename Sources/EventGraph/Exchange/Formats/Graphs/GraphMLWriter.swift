internal import JSON
internal import Markup

/// Writes GraphML 1.1 in the dialect that every reader understands alike.
///
/// Opaque ASCII ids, directed edges with ids of their own, nodes before edges, every attribute
/// declared once for nodes and once for edges, as text and without defaults.
struct GraphMLWriter: GraphWriter {
  /// What our documents say in place of a graph's name, so that import knows them.
  static let graphID = "eventgraph-1"

  private var xml = XMLWriter()
  private let keys = GraphMLKeys()
  private let flavor: GraphMLFlavor
  private let graphics = YEdGraphics()
  /// The kind of an edge, ready to be written, by the code of the kind.
  private let edgeLabels: [CompleteElement]

  init(_ flavor: GraphMLFlavor = .plain) {
    self.flavor = flavor
    edgeLabels = (0...EdgeKind.allCases.count).map { [keys] code in
      let kind = EdgeKind(code: code)
      let label = flavor == .neo4j ? kind?.neo4jType : kind?.rawValue
      return CompleteElement(keys.edgeLabel.element, label ?? "")
    }
    xml.start("graphml")
    xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    xml.attribute(
      "xsi:schemaLocation",
      "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd"
    )
    if flavor == .yEd { xml.attribute("xmlns:y", "http://www.yworks.com/xml/graphml") }
    for key in keys.all(of: flavor) {
      xml.start("key")
      xml.attribute("id", key.id)
      xml.attribute("for", key.isOfEdges ? "edge" : "node")
      xml.attribute("attr.name", key.name)
      xml.attribute("attr.type", "string")
      xml.end()
    }
    if flavor == .yEd { graphics.declareKeys(in: &xml) }
    xml.start("graph")
    xml.attribute("id", Self.graphID)
    xml.attribute("edgedefault", "directed")
  }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    let replaced = xml.replacedCharacters
    xml.start("node")
    xml.attribute("id", "n", node.place)
    if flavor == .neo4j {
      xml.attribute("labels", ":\(node.kind.neo4jLabel)")
      xml.element(keys.labels.element, ":\(node.kind.neo4jLabel)")
    }
    xml.element(keys.label.element, node.label)
    xml.element(keys.kind.element, node.kind.rawValue)
    xml.element(keys.stableID.element, node.id)
    write(keys.type, node.type)
    write(keys.status, node.status)
    write(keys.text, node.text)
    write(keys.happened, node.happened)
    write(node.bounds, keys.earliest, keys.latest)
    write(keys.conflict, node.conflict)
    write(keys.note, node.note)
    write(keys.names, Self.text(of: node.names))
    if let page = node.page { add(page) }
    write(keys.evidence, Self.text(of: node.proofs))
    if flavor == .yEd { graphics.write(node, to: &xml) }
    xml.end()
    if node.isCurated { report.add(.fileLines, node.id) }
    report.add(.characters, count: xml.replacedCharacters - replaced, node.id)
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    let replaced = xml.replacedCharacters
    xml.start("edge")
    xml.attribute("id", "e", edge.place)
    xml.attribute("source", "n", edge.origin)
    xml.attribute("target", "n", edge.target)
    if flavor == .neo4j { xml.attribute("label", edge.kind.neo4jType) }
    xml.element(edgeLabels[edge.kind.code])
    write(edge.bounds, keys.edgeEarliest, keys.edgeLatest)
    if let details = edge.details { add(details) }
    write(keys.edgeEvidence, Self.text(of: edge.proofs))
    if flavor == .yEd { graphics.write(edge, to: &xml) }
    xml.end()
    if edge.isCurated { report.add(.fileLines, "e\(edge.place)") }
    report.add(.characters, count: xml.replacedCharacters - replaced, "e\(edge.place)")
  }

  mutating func finish(_ report: inout LossReport) {
    xml.end()
    xml.end()
  }

  var count: Int { xml.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws { try xml.flush(to: sink) }
}

extension GraphMLWriter {
  private mutating func add(_ page: ExportedNode.Page) {
    write(keys.url, page.url)
    write(keys.published, page.published)
    write(keys.language, page.language)
    write(keys.authors, page.authors)
  }

  private mutating func add(_ details: ExportedEdge.Details) {
    write(keys.edgeHappened, details.happened)
    write(keys.edgeRole, details.role)
    write(keys.edgeWords, details.words)
    write(keys.edgeDirect, details.isDirect.map { $0 ? "true" : "false" })
    write(keys.edgeTold, details.told)
    write(keys.edgeConflict, details.conflict)
  }

  /// Readers disagree about whether an empty value is a value, so there is none.
  private mutating func write(_ key: GraphMLKey, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    xml.element(key.element, value)
  }

  private mutating func write(
    _ bounds: TimeBounds,
    _ earliest: GraphMLKey,
    _ latest: GraphMLKey
  ) {
    let first = UTCText.earliest(bounds)
    let last = UTCText.latest(bounds)
    let text = first?.ascii
    if let text { xml.element(earliest.element, harmless: text) }
    if let text, first == last {
      xml.element(latest.element, harmless: text)
    } else if let last {
      xml.element(latest.element, harmless: last.ascii)
    }
  }

  private static func text(of names: [ExportedName]) -> String? {
    names.isEmpty ? nil : JSONValue.object(names.json).description
  }

  private static func text(of proofs: [ExportedProof]) -> String? {
    proofs.isEmpty ? nil : JSONValue.array(proofs.map(\.json)).description
  }
}
