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

  init() {
    xml.start("graphml")
    xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    xml.attribute(
      "xsi:schemaLocation",
      "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd"
    )
    for key in GraphMLKey.all {
      xml.start("key")
      xml.attribute("id", key.id)
      xml.attribute("for", key.isOfEdges ? "edge" : "node")
      xml.attribute("attr.name", key.name)
      xml.attribute("attr.type", "string")
      xml.end()
    }
    xml.start("graph")
    xml.attribute("id", Self.graphID)
    xml.attribute("edgedefault", "directed")
  }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    let replaced = xml.replacedCharacters
    xml.start("node")
    xml.attribute("id", "n", node.place)
    write(GraphMLKey.Node.label, node.label)
    write(GraphMLKey.Node.kind, node.kind.rawValue)
    write(GraphMLKey.Node.stableID, node.id)
    write(GraphMLKey.Node.type, node.type)
    write(GraphMLKey.Node.status, node.status)
    write(GraphMLKey.Node.text, node.text)
    write(GraphMLKey.Node.happened, node.happened)
    write(GraphMLKey.Node.earliest, UTCText.earliest(node.bounds))
    write(GraphMLKey.Node.latest, UTCText.latest(node.bounds))
    write(GraphMLKey.Node.conflict, node.conflict)
    write(GraphMLKey.Node.note, node.note)
    write(GraphMLKey.Node.names, Self.text(of: node.names))
    write(GraphMLKey.Node.url, node.page?.url)
    write(GraphMLKey.Node.published, node.page?.published)
    write(GraphMLKey.Node.language, node.page?.language)
    write(GraphMLKey.Node.authors, node.page?.authors)
    write(GraphMLKey.Node.evidence, Self.text(of: node.proofs))
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
    write(GraphMLKey.Edge.label, edge.label)
    write(GraphMLKey.Edge.kind, edge.kind.rawValue)
    write(GraphMLKey.Edge.happened, edge.happened)
    write(GraphMLKey.Edge.earliest, UTCText.earliest(edge.bounds))
    write(GraphMLKey.Edge.latest, UTCText.latest(edge.bounds))
    write(GraphMLKey.Edge.role, edge.role)
    write(GraphMLKey.Edge.words, edge.words)
    write(GraphMLKey.Edge.direct, edge.isDirect.map { $0 ? "true" : "false" })
    write(GraphMLKey.Edge.told, edge.told)
    write(GraphMLKey.Edge.conflict, edge.conflict)
    write(GraphMLKey.Edge.evidence, Self.text(of: edge.proofs))
    xml.end()
    if edge.isCurated { report.add(.fileLines, "e\(edge.place)") }
    report.add(.characters, count: xml.replacedCharacters - replaced, "e\(edge.place)")
  }

  mutating func finish(_ report: inout LossReport) {
    xml.end()
    xml.end()
  }

  var count: Int { xml.count }

  mutating func takeBytes() -> [UInt8] { xml.takeBytes() }
}

extension GraphMLWriter {
  private mutating func write(_ key: GraphMLKey, _ value: String?) {
    guard let value else { return }
    xml.element("data", "key", key.id, text: value)
  }

  /// The names but for their order, which says nothing: `{"習近平":"full"}`.
  private static func text(of names: [NameRecord]) -> String? {
    guard !names.isEmpty else { return nil }
    let members = names.map { ($0.name, JSONValue.string($0.kind.rawValue)) }
    return JSONValue.object(JSONObject(members)).description
  }

  private static func text(of proofs: [ExportedProof]) -> String? {
    proofs.isEmpty ? nil : JSONValue.array(proofs.map(\.json)).description
  }
}
