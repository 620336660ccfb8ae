internal import Markup

/// What yEd shows of nodes and edges: shapes, colors, lines and labels, as our own pictures have them.
struct YEdGraphics {
  /// The keys that hold what is shown.
  static let nodeKey: StaticString = "node_graphics"
  static let edgeKey: StaticString = "edge_graphics"

  /// Longer labels go on in the next line.
  private static let lineLength = 16
  /// Nodes wait for a layout in rows, not in one heap.
  private static let columns = 40
  private static let columnWidth = 280
  private static let rowHeight = 160

  private let palette = DiagramPalette.of(.light)

  /// Declares the keys.
  func declareKeys(in xml: inout XMLWriter) {
    for (key, domain, type) in [
      (Self.nodeKey, "node", "nodegraphics"), (Self.edgeKey, "edge", "edgegraphics"),
    ] {
      xml.start("key")
      xml.attribute("id", "\(key)")
      xml.attribute("for", domain)
      xml.attribute("yfiles.type", type)
      xml.end()
    }
  }

  /// Writes how a node looks.
  func write(_ node: ExportedNode, to xml: inout XMLWriter) {
    let lines = Self.lines(of: node.label)
    let ink = palette.ink(ItemMark(node.kind))
    let longest = lines.map(\.unicodeScalars.count).max() ?? 1
    open("data", [("key", "\(Self.nodeKey)")], &xml)
    open("y:ShapeNode", [], &xml)
    add(
      "y:Geometry",
      [
        ("x", "\(node.place % Self.columns * Self.columnWidth)"),
        ("y", "\(node.place / Self.columns * Self.rowHeight)"),
        ("width", "\(longest * 13 + 24)"), ("height", "\(lines.count * 17 + 16)"),
      ],
      &xml
    )
    add("y:Fill", [("color", ink.fill), ("transparent", "false")], &xml)
    let style = node.kind == .omission ? "dashed" : "line"
    add("y:BorderStyle", [("color", ink.line), ("type", style), ("width", "1.5")], &xml)
    open("y:NodeLabel", [("textColor", ink.text)], &xml)
    xml.text(lines.joined(separator: "\n"))
    xml.end()
    add("y:Shape", [("type", Self.shape(of: node.kind))], &xml)
    xml.end()
    xml.end()
  }

  /// Writes how an edge looks.
  func write(_ edge: ExportedEdge, to xml: inout XMLWriter) {
    let mark = LineMark(edge.kind)
    let style =
      switch mark {
      case .leftOut: "dashed"
      case .told: "dotted"
      default: "line"
      }
    open("data", [("key", "\(Self.edgeKey)")], &xml)
    open("y:PolyLineEdge", [], &xml)
    add("y:LineStyle", [("color", palette.color(mark)), ("type", style), ("width", "1.0")], &xml)
    let head = mark == .leftOut ? "transparent_circle" : "standard"
    add("y:Arrows", [("source", "none"), ("target", head)], &xml)
    open("y:EdgeLabel", [], &xml)
    xml.text(edge.kind.rawValue)
    xml.end()
    xml.end()
    xml.end()
  }

  private static func shape(of kind: NodeKind) -> String {
    switch kind {
    case .person: "ellipse"
    case .organization: "roundrectangle"
    case .outlet: "hexagon"
    case .place: "diamond"
    case .meeting: "octagon"
    case .statement, .omission: "rectangle"
    case .article: "parallelogram"
    }
  }

  private static func lines(of label: String) -> [String] {
    let scalars = Array(label.unicodeScalars)
    return stride(from: 0, to: max(1, scalars.count), by: lineLength).map { start in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: scalars[start..<min(start + lineLength, scalars.count)])
      return String(line)
    }
  }

  private func open(
    _ name: StaticString,
    _ attributes: [(StaticString, String)],
    _ xml: inout XMLWriter
  ) {
    xml.start(name)
    for (name, value) in attributes { xml.attribute(name, value) }
  }

  private func add(
    _ name: StaticString,
    _ attributes: [(StaticString, String)],
    _ xml: inout XMLWriter
  ) {
    open(name, attributes, &xml)
    xml.end()
  }
}
