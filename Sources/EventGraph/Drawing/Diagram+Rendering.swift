internal import EDTF
internal import Graphviz

extension Diagram {
  /// The picture as a file.
  ///
  /// - Throws: `EventGraphError` where Graphviz or a font is missing, or where the layout fails.
  public func rendered(as format: DiagramFormat) throws -> [UInt8] {
    do {
      return try bytes(format)
    } catch {
      throw EventGraphError(drawing: error)
    }
  }

  private func bytes(_ format: DiagramFormat) throws(GraphvizError) -> [UInt8] {
    let family = try DiagramFont.family(for: self)
    let palette = DiagramPalette.of(style.theme)
    let words = DiagramWords(language: style.language)
    let canvas =
      switch content {
      case .relationships(let picture):
        CanvasPage(
          diagram: self,
          palette: palette,
          key: RelationshipKey.entries(of: picture, words: words)
        ).page(around: StoryLayout.layOut(picture, palette: palette, words: words))
      }
    let dot = CanvasDOT(canvas: canvas, family: family, hasTitles: format != .svg).text()
    switch format {
    case .dot: return Array(dot.utf8)
    case .png: return try GraphvizRenderer.render(dot, layout: .placed, as: .png)
    case .pdf: return try GraphvizRenderer.render(dot, layout: .placed, as: .pdf)
    case .json: return try GraphvizRenderer.render(dot, layout: .placed, as: .json)
    case .svg:
      return try GraphvizRenderer.renderSVG(dot, layout: .placed, annotations(canvas, family))
    }
  }

  private func annotations(_ canvas: Canvas, _ family: String) -> SVGAnnotations {
    var elements: [String: SVGAnnotations.Element] = [:]
    for name in canvas.boxes.map(\.name) + canvas.curves.map(\.name) where !name.title.isEmpty {
      elements[SVGIdentifier.make(name.id)] = SVGAnnotations.Element(
        title: name.title,
        link: name.link
      )
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
