internal import Graphviz

/// Puts a title, a key and a source line around a picture.
struct CanvasPage {
  /// A row of the key: a small picture of the mark, and what it means.
  struct KeyEntry: Sendable {
    /// What the sample looks like.
    enum Sample: Sendable {
      case box(ItemMark)
      case plannedBox
      case line(LineMark)
      case plannedLine
      /// A dot or other small figure of a diagram's own.
      case figure(Canvas.Box)
    }

    let sample: Sample
    let text: String
  }

  let diagram: Diagram
  let palette: DiagramPalette
  let key: [KeyEntry]

  private static let margin = 24.0
  private static let sampleWidth = 26.0
  private static let keyHeight = 18.0

  /// The finished page around a picture.
  func page(around body: Canvas) -> Canvas {
    var page = Canvas()
    page.background = palette.background
    page.drawsCurvesFirst = body.drawsCurvesFirst
    let width = max(body.size.width, 360)
    var y = addHeader(to: &page, width: width)
    y = addKey(to: &page, width: width, from: y) + 14
    page.place(body, at: Canvas.Point(x: Self.margin, y: y))
    y = addSource(to: &page, width: width, from: y + body.size.height + 18)
    page.size = Canvas.Rectangle(x: 0, y: 0, width: width + 2 * Self.margin, height: y + 16)
    return page
  }

  private func addHeader(to page: inout Canvas, width: Double) -> Double {
    var y = Self.margin
    y = add(diagram.title, 24, palette.text, isBold: true, "title", to: &page, width, y) + 3
    guard !diagram.subtitle.isEmpty else { return y + 8 }
    return add(diagram.subtitle, 12, palette.quiet, "subtitle", to: &page, width, y) + 10
  }

  private func addSource(to page: inout Canvas, width: Double, from y: Double) -> Double {
    guard !diagram.source.isEmpty else { return y }
    return add(diagram.source, 9, palette.quiet, "source", to: &page, width, y)
  }

  /// Adds lines of text and hands out where they end.
  private func add(
    _ text: String,
    _ size: Int,
    _ color: String,
    isBold: Bool = false,
    _ kind: String,
    to page: inout Canvas,
    _ width: Double,
    _ y: Double
  ) -> Double {
    let breaker = LabelBreaker(width: width / Double(size) * 0.94, limit: 4)
    let lines = breaker.lines(of: text).map {
      [RichLabel.Run($0, size: size, color: color, isBold: isBold)]
    }
    let height = Canvas.height(of: lines, size: size)
    let frame = Canvas.Rectangle(x: Self.margin, y: y, width: width, height: height)
    page.add(lines, in: frame, as: Canvas.Name(id: "page \(kind)", kind: kind))
    return y + height
  }
}

// MARK: The key

extension CanvasPage {
  private func addKey(to page: inout Canvas, width: Double, from top: Double) -> Double {
    var x = Self.margin
    var y = top
    for (index, entry) in key.enumerated() {
      let text = [[RichLabel.Run(entry.text, size: 10, color: palette.quiet)]]
      let textWidth = Canvas.width(of: text, size: 10) * 1.05 + 4
      let entryWidth = Self.sampleWidth + 6 + textWidth + 14
      if x > Self.margin, x + entryWidth > Self.margin + width {
        x = Self.margin
        y += Self.keyHeight
      }
      addSample(entry.sample, number: index, to: &page, x: x, middle: y + Self.keyHeight / 2)
      page.add(
        text,
        in: Canvas.Rectangle(
          x: x + Self.sampleWidth + 6,
          y: y + 2,
          width: textWidth,
          height: Self.keyHeight - 4
        ),
        as: Canvas.Name(id: "key text \(index)", kind: "key")
      )
      x += entryWidth
    }
    return key.isEmpty ? top : y + Self.keyHeight
  }

  private func addSample(
    _ sample: KeyEntry.Sample,
    number: Int,
    to page: inout Canvas,
    x: Double,
    middle: Double
  ) {
    let name = Canvas.Name(id: "key sample \(number)", kind: "key")
    let frame = Canvas.Rectangle(x: x + 3, y: middle - 6, width: 20, height: 12)
    switch sample {
    case .box(let mark):
      page.boxes.append(palette.box(mark, as: name, in: frame))
    case .plannedBox:
      page.boxes.append(palette.box(.meeting, isPlanned: true, as: name, in: frame))
    case .figure(var box):
      box.name = name
      box.frame.x = x + 13 - box.frame.width / 2
      box.frame.y = middle - box.frame.height / 2
      page.boxes.append(box)
    case .line, .plannedLine:
      let ends = (Canvas.Point(x: x, y: middle), Canvas.Point(x: x + Self.sampleWidth, y: middle))
      let points = Canvas.Curve.straight(from: ends.0, to: ends.1)
      if case .line(let mark) = sample {
        page.curves.append(palette.curve(mark, as: name, points: points))
      } else {
        page.curves.append(palette.curve(.attended, isPlanned: true, as: name, points: points))
      }
    }
  }
}

extension Canvas {
  /// Adds everything of another canvas, moved.
  mutating func place(_ other: Canvas, at origin: Point) {
    for var box in other.boxes {
      box.frame.x += origin.x
      box.frame.y += origin.y
      boxes.append(box)
    }
    for var curve in other.curves {
      curve.points = curve.points.map { Point(x: $0.x + origin.x, y: $0.y + origin.y) }
      curves.append(curve)
    }
  }
}

// MARK: Marks on a canvas

extension DiagramPalette {
  /// A shape of a mark.
  func box(
    _ mark: ItemMark,
    isPlanned: Bool = false,
    as name: Canvas.Name,
    in frame: Canvas.Rectangle
  ) -> Canvas.Box {
    let shape = ItemShape.of(mark)
    let ink = ink(mark)
    var box = Canvas.Box(name: name, frame: frame)
    box.shape = shape.shape
    box.style = [shape.style, isPlanned ? "dashed" : ""].filter { !$0.isEmpty }.joined(
      separator: ","
    )
    box.fill = isPlanned ? background : ink.fill
    box.line = ink.line
    box.lineWidth = shape.lineWidth
    return box
  }

  /// A line of a mark.
  func curve(
    _ mark: LineMark,
    isPlanned: Bool = false,
    as name: Canvas.Name,
    points: [Canvas.Point]
  ) -> Canvas.Curve {
    let shape = LineShape.of(mark)
    var curve = Canvas.Curve(name: name, points: points, color: color(mark))
    curve.width = shape.width
    curve.style = isPlanned ? "dotted" : shape.style
    curve.head = shape.head
    curve.tail = shape.tail
    return curve
  }
}
