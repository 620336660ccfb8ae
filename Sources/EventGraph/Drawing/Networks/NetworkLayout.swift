internal import Graphviz

/// Places a relationship diagram with one of Graphviz's layouts, for graphs that are no story: many
/// people with many links, or more than a page can tell.
struct NetworkLayout {
  let picture: Relationships
  let palette: DiagramPalette
  let words: DiagramWords
  let engine: LayoutEngine
  /// The boxes in the order of the items, not yet placed.
  private let boxes: [Canvas.Box]
  private let columns: [String: Int]

  /// Above so many things labels are short and lines straight.
  private static let crowd = 250
  private static let pointsPerInch = 72.0

  init(
    _ picture: Relationships,
    engine: LayoutEngine,
    palette: DiagramPalette,
    words: DiagramWords
  ) {
    self.picture = NetworkFolding.folded(picture.withoutFrames(words), words: words)
    self.engine = engine
    self.palette = palette
    self.words = words
    columns = Dictionary(
      uniqueKeysWithValues: self.picture.items.map { ($0.id, Relationships.column(of: $0.mark)) }
    )
    let isCrowded = self.picture.items.count > Self.crowd
    boxes = self.picture.items.map { palette.networkBox($0, isCrowded: isCrowded) }
  }

  /// The laid-out picture.
  func layOut() throws(GraphvizError) -> Canvas {
    let plain = try GraphvizRenderer.render(dot, layout: engine, as: .plain)
    let places = PlainLayout(String(decoding: plain, as: UTF8.self))
    var canvas = Canvas()
    canvas.drawsCurvesFirst = true
    canvas.size.width = places.width * Self.pointsPerInch
    canvas.size.height = places.height * Self.pointsPerInch
    for (index, box) in boxes.enumerated() {
      guard let center = places.nodes["n\(index)"] else { continue }
      var placed = box
      let point = point(center, canvas.size.height)
      placed.frame.x = point.x - box.frame.width / 2
      placed.frame.y = point.y - box.frame.height / 2
      canvas.boxes.append(placed)
    }
    var labels = LabelStack()
    for (index, line) in picture.lines.enumerated() {
      guard let inches = places.edges["e\(index)"] else { continue }
      var points = inches.map { point($0, canvas.size.height) }
      if isFlipped(line) { points.reverse() }
      canvas.curves.append(curve(line, points))
      addLabel(line, points, &labels, to: &canvas)
    }
    return canvas
  }

  private func point(_ inches: (x: Double, y: Double), _ height: Double) -> Canvas.Point {
    Canvas.Point(x: inches.x * Self.pointsPerInch, y: height - inches.y * Self.pointsPerInch)
  }

  /// Whether a line is given to Graphviz the other way round, so that ranks run from those who act
  /// to those who tell.
  private func isFlipped(_ line: Relationships.Line) -> Bool {
    guard engine == .dot, let from = columns[line.origin], let to = columns[line.target] else {
      return false
    }
    return from > to
  }

  private func curve(_ line: Relationships.Line, _ points: [Canvas.Point]) -> Canvas.Curve {
    let name = Canvas.Name(
      id: line.id,
      kind: line.mark.rawValue,
      title: line.title,
      link: line.link
    )
    var curve = palette.curve(line.mark, isPlanned: line.isPlanned, as: name, points: points)
    curve.origin = line.origin
    curve.target = line.target
    if picture.items.count > Self.crowd {
      // Thin and half transparent, so that thousands of lines leave the names legible.
      curve.width *= 0.4
      curve.color += "70"
    }
    return curve
  }

  private func addLabel(
    _ line: Relationships.Line,
    _ points: [Canvas.Point],
    _ labels: inout LabelStack,
    to canvas: inout Canvas
  ) {
    guard !line.label.isEmpty, picture.items.count <= Self.crowd, points.count >= 4 else { return }
    let middle = points[points.count / 2 - (points.count > 4 ? 0 : 1)]
    let other = points[points.count / 2]
    let lines = LabelBreaker(width: 8, limit: 2).lines(of: line.label).map {
      [RichLabel.Run($0, size: 9, color: palette.quiet)]
    }
    let width = Canvas.width(of: lines, size: 9) + 4
    let height = Canvas.height(of: lines, size: 9)
    let frame = Canvas.Rectangle(
      x: (middle.x + other.x - width) / 2,
      y: (middle.y + other.y - height) / 2 + labels.offset(of: line, height: height),
      width: width,
      height: height
    )
    var box = Canvas.Box(name: Canvas.Name(id: "\(line.id) label", kind: "label"), frame: frame)
    box.fill = palette.background
    box.text = lines
    box.alignment = .center
    canvas.boxes.append(box)
  }
}

// MARK: The question to Graphviz

extension NetworkLayout {
  /// The graph with nothing but sizes: Graphviz need not set any text to place it.
  private var dot: String {
    var writer = DOTWriter([
      DOTAttribute("rankdir", "LR"),
      DOTAttribute("overlap", "prism"),
      DOTAttribute("sep", "+8,6"),
      DOTAttribute("start", 1),
      DOTAttribute("outputorder", "nodesfirst"),
      DOTAttribute("nodesep", 0.15),
      DOTAttribute("ranksep", engine == .dot ? 1.0 : 1.4),
      DOTAttribute("splines", picture.items.count > Self.crowd ? "line" : "true"),
    ])
    writer.nodes([
      DOTAttribute("shape", "box"), DOTAttribute("fixedsize", "true"), DOTAttribute("label", ""),
    ])
    writer.edges([DOTAttribute("dir", "none")])
    for (index, box) in boxes.enumerated() {
      var attributes = [
        DOTAttribute("width", CanvasDOT.number(box.frame.width / Self.pointsPerInch)),
        DOTAttribute("height", CanvasDOT.number(box.frame.height / Self.pointsPerInch)),
      ]
      if picture.items[index].isCentre { attributes.append(DOTAttribute("root", "true")) }
      writer.node("n\(index)", attributes)
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: picture.items.enumerated().map { ($1.id, $0) }
    )
    for (index, line) in picture.lines.enumerated() {
      guard let origin = numbers[line.origin], let target = numbers[line.target] else { continue }
      // The color comes back with the points and says which line they are.
      let ends = isFlipped(line) ? (target, origin) : (origin, target)
      writer.edge("n\(ends.0)", "n\(ends.1)", [DOTAttribute("color", "e\(index)")])
    }
    return writer.finish()
  }
}

extension Relationships {
  /// The same with a line in the place of every frame.
  func withoutFrames(_ words: DiagramWords) -> Relationships {
    var picture = self
    picture.frames = []
    for frame in frames {
      guard let meeting = frame.meeting else { continue }
      let mark: LineMark = frame.mark == .saidAt ? .madeAt : .concerned
      picture.lines += frame.members.map {
        Line(origin: $0, target: meeting, mark: mark, title: words.name(mark))
      }
    }
    return picture
  }
}

extension DiagramPalette {
  /// A box as large as its text.
  func networkBox(_ item: Relationships.Item, isCrowded: Bool) -> Canvas.Box {
    let shape = ItemShape.of(item.mark)
    let ink = ink(item.mark)
    let size = isCrowded ? 9 : min(shape.textSize, 14)
    let isLong = item.mark == .statement || item.mark == .meeting || item.mark == .article
    let breaker = LabelBreaker(width: isCrowded ? 9 : (isLong ? 14 : 9), limit: isCrowded ? 1 : 3)
    let color = item.isPlanned ? ink.line : ink.text
    var lines = breaker.lines(of: item.label).map {
      [RichLabel.Run($0, size: size, color: color, isBold: shape.isBold)]
    }
    if !isCrowded, let remark = item.remarks.first {
      lines += LabelBreaker(width: 18, limit: 1).lines(of: remark).map {
        [RichLabel.Run($0, size: 9, color: item.isPlanned ? quiet : ink.remark)]
      }
    }
    let frame = Canvas.Rectangle(
      x: 0,
      y: 0,
      width: Canvas.width(of: lines, size: size) * 1.04 + (isCrowded ? 10 : 20),
      height: Canvas.height(of: lines, size: size) + (isCrowded ? 4 : 10)
    )
    let name = Canvas.Name(
      id: item.id,
      kind: item.isCentre ? "\(item.mark.rawValue) centre" : item.mark.rawValue,
      title: item.title,
      link: item.link
    )
    var box = box(item.mark, isPlanned: item.isPlanned, as: name, in: frame)
    box.text = lines
    box.alignment = .center
    if item.isCentre { box.lineWidth += 2 }
    return box
  }
}
