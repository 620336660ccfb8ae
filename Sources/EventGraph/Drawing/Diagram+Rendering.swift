internal import EDTF
internal import Graphviz

/// What a diagram can be written as.
public enum DiagramFormat: String, CaseIterable, Sendable {
  /// Vector graphics for the web, with links and titles.
  case svg
  /// Pixels.
  case png
  /// A page to print.
  case pdf
  /// The graph in the DOT language, to be laid out by others.
  case dot
  /// The laid-out graph with positions.
  case json
}

extension Diagram {
  /// The picture as a file.
  ///
  /// - Throws: `EventGraphError` where Graphviz or a font is missing, or where the layout fails.
  public func rendered(as format: DiagramFormat, style: DiagramStyle) throws -> [UInt8] {
    do {
      return try bytes(format, style)
    } catch {
      throw EventGraphError(drawing: error)
    }
  }

  private func bytes(
    _ format: DiagramFormat,
    _ style: DiagramStyle
  ) throws(GraphvizError) -> [UInt8] {
    let family = try DiagramFont.family(for: self, style: style)
    let dot = DiagramDOT(self, style: style, family: family).text()
    let engine = (style.layout?.rawValue).flatMap(LayoutEngine.init) ?? .dot
    switch format {
    case .dot: return Array(dot.utf8)
    case .png: return try GraphvizRenderer.render(dot, layout: engine, as: .png)
    case .pdf: return try GraphvizRenderer.render(dot, layout: engine, as: .pdf)
    case .json: return try GraphvizRenderer.render(dot, layout: engine, as: .json)
    case .svg:
      return try GraphvizRenderer.renderSVG(dot, layout: engine, annotations(style, family))
    }
  }

  private func annotations(_ style: DiagramStyle, _ family: String) -> SVGAnnotations {
    var elements: [String: SVGAnnotations.Element] = [:]
    for node in nodes {
      elements[SVGIdentifier.make(node.id)] = SVGAnnotations.Element(
        title: node.title,
        link: node.link
      )
    }
    for edge in edges {
      let id = SVGIdentifier.make("\(edge.mark.rawValue):\(edge.origin):\(edge.target)")
      elements[id] = SVGAnnotations.Element(title: edge.title, link: edge.link)
    }
    return SVGAnnotations(
      title: title,
      description: subtitle,
      language: style.language == .chinese ? "zh" : "en",
      fontFamily: family,
      elements: elements
    )
  }
}

extension EventGraphError {
  init(drawing error: GraphvizError) {
    switch error {
    case .missingLibrary, .missingFont, .unknownFont:
      self.init(.missingEngine, error.description)
    case .unreadable, .layout, .rendering:
      self.init(.internalError, error.description)
    }
  }
}
