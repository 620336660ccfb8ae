internal import Graphviz

/// Writes a diagram in the DOT language, in the look of a style.
struct DiagramDOT {
  let diagram: Diagram
  let style: DiagramStyle
  let family: String
  private let palette: DiagramPalette
  private let words: DiagramWords

  init(_ diagram: Diagram, style: DiagramStyle, family: String) {
    self.diagram = diagram
    self.style = style
    self.family = family
    palette = .of(style.theme)
    words = DiagramWords(language: style.language)
  }

  func text() -> String {
    var writer = DOTWriter(graphAttributes)
    writer.nodes([DOTAttribute("fontname", family)])
    writer.edges([DOTAttribute("fontname", family), DOTAttribute("fontsize", 10)])
    let framed = Set(diagram.frames.flatMap(\.members))
    for frame in diagram.frames { write(frame, to: &writer) }
    for item in diagram.nodes where !framed.contains(item.id) { write(item, to: &writer) }
    for line in diagram.edges { write(line, to: &writer) }
    return writer.finish()
  }

  private var graphAttributes: [DOTAttribute] {
    [
      DOTAttribute("charset", "UTF-8"),
      DOTAttribute("rankdir", "LR"),
      DOTAttribute("bgcolor", palette.background),
      DOTAttribute("fontname", family),
      DOTAttribute("fontcolor", palette.text),
      DOTAttribute("nodesep", 0.12),
      DOTAttribute("ranksep", 0.9),
      DOTAttribute("pad", 0.3),
      DOTAttribute("labelloc", "t"),
      DOTAttribute("labeljust", "l"),
      DOTAttribute("label", .rich(heading)),
    ]
  }

  private var heading: RichLabel {
    let title = RichLabel.Run(diagram.title, size: 22, color: palette.text, isBold: true)
    let subtitle = RichLabel.Run(diagram.subtitle, size: 12, color: palette.quiet)
    return RichLabel(
      RichLabel.Table([
        [RichLabel.Cell([[title]])], [RichLabel.Cell([[subtitle]])],
        [RichLabel.Cell(DiagramKey(diagram, palette: palette, words: words).table)],
      ])
    )
  }

  private func write(_ frame: Diagram.Frame, to writer: inout DOTWriter) {
    let ink = palette.ink(frame.mark)
    let items = frame.members.compactMap { id in diagram.nodes.first { $0.id == id } }
    let attributes = [
      DOTAttribute("style", "filled,rounded"),
      DOTAttribute("fillcolor", ink.fill),
      DOTAttribute("color", ink.line),
      DOTAttribute("penwidth", frame.mark == .saidAt ? 1.8 : 0.8),
      DOTAttribute("fontcolor", ink.text),
      DOTAttribute("fontsize", 11),
      DOTAttribute("margin", 12),
      DOTAttribute("id", SVGIdentifier.make(frame.id)),
      DOTAttribute("class", frame.mark.rawValue),
      DOTAttribute("label", .text(frame.title)),
    ]
    writer.cluster(frame.id, attributes) { writer in
      for item in items { write(item, to: &writer) }
      writer.rank("same") { writer in
        for (above, below) in zip(items, items.dropFirst()) {
          writer.edge(above.id, below.id, [DOTAttribute("style", "invis")])
        }
      }
    }
  }

  private func write(_ item: Diagram.Item, to writer: inout DOTWriter) {
    let shape = ItemShape.of(item.mark)
    let ink = palette.ink(item.mark)
    var attributes = [
      DOTAttribute("shape", shape.shape),
      DOTAttribute("style", item.isPlanned ? shape.style + ",dashed" : shape.style),
      DOTAttribute("fillcolor", item.isPlanned ? palette.background : ink.fill),
      DOTAttribute("color", ink.line),
      DOTAttribute("penwidth", item.isCentre ? shape.lineWidth + 1 : shape.lineWidth),
      DOTAttribute("margin", shape.margin),
      DOTAttribute("id", SVGIdentifier.make(item.id)),
      DOTAttribute("class", item.isCentre ? "\(item.mark.rawValue) centre" : item.mark.rawValue),
      DOTAttribute("label", .rich(label(of: item, shape, ink))),
    ]
    attributes.append(DOTAttribute("height", 0.1))
    writer.node(item.id, attributes)
  }

  private func label(
    of item: Diagram.Item,
    _ shape: ItemShape,
    _ ink: DiagramPalette.Ink
  ) -> RichLabel {
    let color = item.isPlanned ? ink.line : ink.text
    let remark = item.isPlanned ? palette.quiet : ink.remark
    var lines = shape.breaker.lines(of: item.label).map {
      [RichLabel.Run($0, size: shape.textSize, color: color, isBold: shape.isBold)]
    }
    lines += item.remarks.map { [RichLabel.Run($0, size: 9, color: remark)] }
    let alignment: RichLabel.Alignment = item.mark == .statement ? .left : .center
    return RichLabel(RichLabel.Table([[RichLabel.Cell(lines, alignment: alignment)]]))
  }

  private func write(_ line: Diagram.Line, to writer: inout DOTWriter) {
    let shape = LineShape.of(line.mark)
    let isFlipped = column(of: line.origin) > column(of: line.target)
    let ends = isFlipped ? (line.target, line.origin) : (line.origin, line.target)
    var attributes = [
      DOTAttribute("color", palette.color(line.mark)),
      DOTAttribute("penwidth", shape.width),
      DOTAttribute("style", line.isPlanned ? "dotted" : shape.style),
      DOTAttribute("dir", "both"),
      DOTAttribute("arrowhead", isFlipped ? shape.tail : shape.head),
      DOTAttribute("arrowtail", isFlipped ? shape.head : shape.tail),
      DOTAttribute("arrowsize", 0.7),
      DOTAttribute("id", SVGIdentifier.make("\(line.mark.rawValue):\(line.origin):\(line.target)")),
      DOTAttribute("class", line.mark.rawValue),
    ]
    if !line.label.isEmpty {
      attributes.append(DOTAttribute("label", .text(line.label)))
      attributes.append(DOTAttribute("fontcolor", palette.quiet))
    }
    if column(of: line.origin) == column(of: line.target) {
      attributes.append(DOTAttribute("constraint", "false"))
    }
    writer.edge(ends.0, ends.1, attributes)
  }

  /// From left to right: who acts, what happened, who tells.
  private func column(of id: String) -> Int {
    switch id.prefix(while: { $0 != ":" }) {
    case "person", "organization": 0
    case "outlet", "article": 2
    default: 1
    }
  }
}
