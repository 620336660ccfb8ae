internal import Markup

/// Writes GEXF 1.3 with times, so that the timeline of Gephi plays.
///
/// Gephi counts in days here and cannot show an instant, so a span ends with the day after its last
/// one; open ends are left out. Edges of one kind between the same nodes get kinds of their own,
/// because Gephi would merge them.
struct GEXFWriter: GraphWriter {
  let needs: ExportNeeds = .ordinals
  private var xml = XMLWriter()
  private var isInEdges = false

  private static let nodeAttributes = [
    "stable_id", "kind", "type", "status", "text", "happened", "conflict", "note", "names", "url",
    "published", "language", "authors",
  ]
  private static let edgeAttributes = ["happened", "role", "words", "direct", "told", "conflict"]

  init() {
    xml.start("gexf")
    xml.attribute("xmlns", "http://gexf.net/1.3")
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    xml.attribute("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd")
    xml.attribute("version", "1.3")
    xml.start("graph")
    xml.attribute("defaultedgetype", "directed")
    xml.attribute("mode", "dynamic")
    xml.attribute("timeformat", "date")
    xml.attribute("timerepresentation", "interval")
    xml.attribute("timezone", "UTC")
    declare(Self.nodeAttributes, of: "node")
    declare(Self.edgeAttributes, of: "edge")
    xml.start("nodes")
  }

  private mutating func declare(_ attributes: [String], of owner: String) {
    xml.start("attributes")
    xml.attribute("class", owner)
    xml.attribute("mode", "static")
    for (index, name) in attributes.enumerated() {
      xml.start("attribute")
      xml.attribute("id", "\(index)")
      xml.attribute("title", name)
      xml.attribute("type", "string")
      xml.end()
    }
    xml.end()
  }

  mutating func add(_ node: ExportedNode, _ report: inout LossReport) {
    let replaced = xml.replacedCharacters
    xml.start("node")
    xml.attribute("id", "n", node.place)
    xml.attribute("label", node.label)
    writeSpan(node.bounds, node.id, &report)
    let page = node.page
    writeValues([
      node.id, node.kind.rawValue, node.type, node.status, node.text, node.happened,
      node.conflict, node.note,
      node.names.isEmpty ? nil : node.names.line,
      page?.url, page?.published, page?.language, page?.authors,
    ])
    xml.end()
    report.addWhatTablesLose(node)
    if node.kind.isEvent, !node.bounds.isDated { report.add(.undated, node.id) }
    report.add(.characters, count: xml.replacedCharacters - replaced, node.id)
  }

  mutating func add(_ edge: ExportedEdge, _ report: inout LossReport) {
    startEdges()
    let replaced = xml.replacedCharacters
    let id = "e\(edge.place)"
    let kind = edge.kind.rawValue
    xml.start("edge")
    xml.attribute("id", id)
    xml.attribute("source", "n", edge.origin)
    xml.attribute("target", "n", edge.target)
    xml.attribute("kind", edge.ordinal > 1 ? "\(kind) \(edge.ordinal)" : kind)
    xml.attribute("label", kind)
    writeSpan(edge.bounds, id, &report)
    let details = edge.details
    writeValues([
      details?.happened, details?.role, details?.words,
      details?.isDirect.map { $0 ? "true" : "false" }, details?.told, details?.conflict,
    ])
    xml.end()
    report.addWhatTablesLose(edge)
    report.add(.characters, count: xml.replacedCharacters - replaced, id)
  }

  mutating func finish(_ report: inout LossReport) {
    startEdges()
    xml.end()
    xml.end()
    xml.end()
  }

  private mutating func startEdges() {
    guard !isInEdges else { return }
    isInEdges = true
    xml.end()
    xml.start("edges")
  }

  var count: Int { xml.count }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws { try xml.flush(to: sink) }
}

extension GEXFWriter {
  private mutating func writeSpan(
    _ bounds: TimeBounds,
    _ id: String,
    _ report: inout LossReport
  ) {
    let span = DaySpanText(bounds)
    if let start = span.start { xml.attribute("start", start) }
    if let end = span.dayAfter { xml.attribute("end", end) }
    if span.isCutToDays { report.add(.timesOfDay, id) }
  }

  private mutating func writeValues(_ values: [String?]) {
    guard values.contains(where: { $0 != nil }) else { return }
    xml.start("attvalues")
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      xml.start("attvalue")
      xml.attribute("for", "\(index)")
      xml.attribute("value", value)
      xml.end()
    }
    xml.end()
  }
}
