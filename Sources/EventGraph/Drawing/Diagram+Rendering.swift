internal import Decoding
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
    let palette = DiagramPalette.of(style.theme)
    let words = DiagramWords(language: style.language)
    let canvas = try DiagramPage(diagram: self, palette: palette, words: words).canvas()
    let family = try DiagramFont.family(for: canvas, style: style)
    let isSVG = format == .svg || format == .svgz
    let scale = DiagramScale(canvas.size, width: style.width, format: format)
    let dot = CanvasDOT(canvas: canvas, family: family, hasNames: !isSVG, scale: scale).text()
    let annotations = annotations(canvas, family)
    return switch format {
    case .dot: Array(dot.utf8)
    case .png: try GraphvizRenderer.render(dot, layout: .placed, as: .png)
    case .pdf: try GraphvizRenderer.render(dot, layout: .placed, as: .pdf)
    case .json: try GraphvizRenderer.render(dot, layout: .placed, as: .json)
    case .svg: try GraphvizRenderer.renderSVG(dot, layout: .placed, annotations)
    case .svgz: Gzip.pack(try GraphvizRenderer.renderSVG(dot, layout: .placed, annotations))
    }
  }

  private func annotations(_ canvas: Canvas, _ family: String) -> SVGAnnotations {
    var annotations = SVGAnnotations(
      title: title,
      description: subtitle,
      language: style.language == .chinese ? "zh" : "en",
      fontFamily: family,
      elements: canvas.names.map {
        SVGAnnotations.Element(id: $0.svgID, kind: $0.kind, title: $0.title, link: $0.link)
      }
    )
    annotations.width = style.width
    return annotations
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
