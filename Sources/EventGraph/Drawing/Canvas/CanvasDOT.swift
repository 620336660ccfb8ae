internal import Graphviz

/// Writes a canvas in the DOT language, with every position in it; `neato -n2` draws it.
struct CanvasDOT {
  let canvas: Canvas
  let family: String
  /// Whether names, links and titles are written; in an SVG they are put in afterwards, and every
  /// part has a number here.
  let hasNames: Bool
  let scale: DiagramScale

  func text() -> String {
    var writer = DOTWriter(graphAttributes)
    writer.nodes([
      DOTAttribute("fontname", family), DOTAttribute("fixedsize", "true"),
      DOTAttribute("label", ""), DOTAttribute("margin", 0),
    ])
    writeSheet(to: &writer)
    for (index, box) in canvas.boxes.enumerated() { write(box, number: index, to: &writer) }
    writeNowhere(to: &writer)
    for (index, curve) in canvas.curves.enumerated() {
      write(curve, number: canvas.boxes.count + index, to: &writer)
    }
    return writer.finish()
  }

  private var graphAttributes: [DOTAttribute] {
    var attributes = [
      DOTAttribute("charset", "UTF-8"),
      DOTAttribute("bgcolor", canvas.background),
      DOTAttribute("outputorder", canvas.drawsCurvesFirst ? "edgesfirst" : "nodesfirst"),
      DOTAttribute("splines", "true"),
      DOTAttribute("pad", 0),
      DOTAttribute("margin", 0),
    ]
    if let resolution = scale.resolution {
      attributes.append(DOTAttribute("dpi", Self.number(resolution)))
    }
    if let page = scale.page {
      let size = "\(Self.number(page.width)),\(Self.number(page.height))!"
      attributes.append(DOTAttribute("size", size))
    }
    return attributes
  }

  /// A box of the size of the canvas, which is not drawn, so that the picture has just that size.
  private func writeSheet(to writer: inout DOTWriter) {
    writer.node("sheet", measures(of: canvas.size) + [DOTAttribute("style", "invis")])
  }

  private func measures(of frame: Canvas.Rectangle) -> [DOTAttribute] {
    [
      DOTAttribute("pos", position(Canvas.Point(x: frame.center, y: frame.middle))),
      DOTAttribute("width", Self.number(frame.width / 72)),
      DOTAttribute("height", Self.number(frame.height / 72)),
    ]
  }

  private func write(_ box: Canvas.Box, number: Int, to writer: inout DOTWriter) {
    var attributes = measures(of: box.frame) + names(box.name, number)
    if box.fill == nil, box.line == nil {
      attributes.append(DOTAttribute("shape", "plaintext"))
    } else {
      let style = [box.fill == nil ? nil : "filled", box.style.isEmpty ? nil : box.style]
      attributes += [
        DOTAttribute("shape", box.shape),
        DOTAttribute("style", style.compactMap(\.self).joined(separator: ",")),
        DOTAttribute("color", box.line ?? "transparent"),
        DOTAttribute("penwidth", Self.number(box.line == nil ? 0 : box.lineWidth)),
      ]
      if let fill = box.fill { attributes.append(DOTAttribute("fillcolor", fill)) }
      if box.gradientAngle != 0 {
        attributes.append(DOTAttribute("gradientangle", box.gradientAngle))
      }
    }
    if let label = label(of: box) { attributes.append(DOTAttribute("label", .rich(label))) }
    writer.node(box.name.id, attributes)
  }

  private func label(of box: Canvas.Box) -> RichLabel? {
    guard box.text.contains(where: { $0.contains { !$0.text.isEmpty } }) else { return nil }
    let rows = box.text.map { line in
      var cell = RichLabel.Cell([line], alignment: box.alignment)
      cell.padding = Int(Canvas.leading / 2)
      if box.alignment != .center {
        cell.width = max(1, Int(box.frame.width - 2 * box.padding))
      }
      return [cell]
    }
    return RichLabel(RichLabel.Table(rows))
  }

  private func names(_ name: Canvas.Name, _ number: Int) -> [DOTAttribute] {
    guard hasNames else { return [DOTAttribute("id", number)] }
    var attributes = [DOTAttribute("id", name.svgID), DOTAttribute("class", name.kind)]
    if !name.title.isEmpty { attributes.append(DOTAttribute("tooltip", .tooltip(name.title))) }
    if let link = name.link.flatMap(LinkTarget.checked) {
      attributes.append(DOTAttribute("URL", link))
    }
    return attributes
  }

  /// Lines in DOT connect nodes; one that is not drawn stands for the ends of those that do not.
  private func writeNowhere(to writer: inout DOTWriter) {
    guard canvas.curves.contains(where: { $0.origin == nil || $0.target == nil }) else { return }
    let point = [
      DOTAttribute("pos", position(Canvas.Point(x: 1, y: 1))), DOTAttribute("style", "invis"),
      DOTAttribute("shape", "point"), DOTAttribute("width", 0.01), DOTAttribute("height", 0.01),
    ]
    writer.node(Self.nowhere, point)
  }

  private func write(_ curve: Canvas.Curve, number: Int, to writer: inout DOTWriter) {
    writer.edge(
      curve.origin ?? Self.nowhere,
      curve.target ?? Self.nowhere,
      [
        DOTAttribute("pos", path(of: curve)),
        DOTAttribute("color", curve.color),
        DOTAttribute("penwidth", Self.number(curve.width)),
        DOTAttribute("style", curve.style),
        DOTAttribute("dir", "both"),
        DOTAttribute("arrowhead", curve.head),
        DOTAttribute("arrowtail", curve.tail),
        DOTAttribute("arrowsize", 0.7),
      ] + names(curve.name, number)
    )
  }

  /// The points of a line; Graphviz draws heads and tails beyond the ends it is given.
  private func path(of curve: Canvas.Curve) -> String {
    var points = curve.points
    guard points.count >= 4 else { return "" }
    var marks = ""
    if curve.tail != "none" {
      marks += "s,\(position(points[0])) "
      points[0] = points[0].moved(towards: points[1], or: points[3], by: Self.headLength)
    }
    if curve.head != "none" {
      let last = points.count - 1
      marks += "e,\(position(points[last])) "
      points[last] = points[last].moved(
        towards: points[last - 1],
        or: points[last - 3],
        by: Self.headLength
      )
    }
    return marks + points.map(position).joined(separator: " ")
  }

  private static let headLength = 6.0
  private static let nowhere = "nowhere"

  private func position(_ point: Canvas.Point) -> String {
    "\(Self.number(point.x)),\(Self.number(canvas.size.height - point.y))"
  }

  /// A number with at most two digits after the point, the same on every machine.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths) / 100
    guard rest > 0 else { return "\(sign)\(whole)" }
    guard rest % 10 > 0 else { return "\(sign)\(whole).\(rest / 10)" }
    return rest < 10 ? "\(sign)\(whole).0\(rest)" : "\(sign)\(whole).\(rest)"
  }
}
