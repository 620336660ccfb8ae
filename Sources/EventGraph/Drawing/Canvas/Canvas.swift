internal import Graphviz

/// A picture whose parts have their places: points, from the upper left corner downwards.
struct Canvas: Sendable {
  /// A place.
  struct Point: Hashable, Sendable {
    var x: Double
    var y: Double
  }

  /// An upright rectangle.
  struct Rectangle: Hashable, Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
    var middle: Double { y + height / 2 }
    var center: Double { x + width / 2 }
  }

  /// What a part is called in the file, and what is said of it.
  struct Name: Hashable, Sendable {
    var id: String
    /// The same for an SVG, once all names are settled.
    var svgID = ""
    let kind: String
    var title = ""
    var link: String?

    init(id: String, kind: String, title: String = "", link: String? = nil) {
      self.id = id
      self.kind = kind
      self.title = title
      self.link = link
    }
  }

  /// A shape with text in it, or only one of both.
  struct Box: Sendable {
    var name: Name
    var frame: Rectangle
    var shape = "box"
    var style = ""
    /// A color, or two with a colon between them for one that changes.
    var fill: String?
    var gradientAngle = 0
    var line: String?
    var lineWidth = 1.0
    var text: [[RichLabel.Run]] = []
    var alignment = RichLabel.Alignment.left
    var padding = 0.0
  }

  /// A smooth line: a start, and three points for every stretch.
  struct Curve: Sendable {
    var name: Name
    /// The names of the boxes it connects, if it connects any.
    var origin: String?
    var target: String?
    var points: [Point]
    var color: String
    var width = 1.0
    var style = "solid"
    var head = "none"
    var tail = "none"
  }

  var size = Rectangle(x: 0, y: 0, width: 0, height: 0)
  var background = "#ffffff"
  /// Drawn in this order, what comes first at the back.
  var boxes: [Box] = []
  /// Drawn over all boxes, or under them.
  var curves: [Curve] = []
  var drawsCurvesFirst = false
}

extension Canvas {
  /// The height a line of text takes, as Graphviz sets it.
  static func lineHeight(_ size: Int) -> Double { Double(size) * 1.2 + leading }

  /// The space between lines of text.
  static let leading = 2.0

  /// The height of lines of text.
  static func height(of text: [[RichLabel.Run]], size: Int) -> Double {
    text.reduce(0) { $0 + lineHeight($1.compactMap(\.size).max() ?? size) }
  }

  /// The width of the widest line of text.
  static func width(of text: [[RichLabel.Run]], size: Int) -> Double {
    let widths = text.map { line in
      line.reduce(0) { width, run in
        let ems = TextMeasure.width(of: run.text) * (run.isBold ? 1.06 : 1)
        return width + ems * Double(run.size ?? size)
      }
    }
    return widths.max() ?? 0
  }

  /// Adds text without a shape.
  mutating func add(
    _ text: [[RichLabel.Run]],
    in frame: Rectangle,
    as name: Name,
    alignment: RichLabel.Alignment = .left
  ) {
    boxes.append(Box(name: name, frame: frame, text: text, alignment: alignment))
  }
}

extension Canvas.Curve {
  /// The points of a line that leaves and arrives level.
  static func level(from start: Canvas.Point, to end: Canvas.Point) -> [Canvas.Point] {
    let bend = (end.x - start.x) * 0.5
    return [
      start, Canvas.Point(x: start.x + bend, y: start.y),
      Canvas.Point(x: end.x - bend, y: end.y), end,
    ]
  }

  /// The points of a line that swings out sideways and comes back.
  static func arc(
    from start: Canvas.Point,
    to end: Canvas.Point,
    by swing: Double
  ) -> [Canvas.Point] {
    [
      start, Canvas.Point(x: start.x + swing * 4 / 3, y: start.y),
      Canvas.Point(x: end.x + swing * 4 / 3, y: end.y), end,
    ]
  }

  static func straight(from start: Canvas.Point, to end: Canvas.Point) -> [Canvas.Point] {
    [start, start, end, end]
  }
}

extension Canvas.Point {
  /// The point a little nearer to another one, or to a second one if they are the same.
  func moved(towards other: Canvas.Point, or second: Canvas.Point, by step: Double) -> Canvas.Point
  {
    let aim = other == self ? second : other
    let length = ((aim.x - x) * (aim.x - x) + (aim.y - y) * (aim.y - y)).squareRoot()
    guard length > 0 else { return self }
    return Canvas.Point(x: x + (aim.x - x) / length * step, y: y + (aim.y - y) / length * step)
  }
}
