internal import Graphviz

/// Places a timeline: time runs down a straight scale, every date stands in its lanes at its true
/// height, and a line leads from there to what it was.
struct TimelineLayout {
  let picture: TimelinePicture
  let palette: DiagramPalette
  let words: DiagramWords
  let scale: TimelineScale
  let top: Double

  var canvas = Canvas()

  static let scaleWidth = 74.0
  static let laneWidth = 50.0
  static let leaderWidth = 56.0
  static let textWidth = 470.0
  static let blockGap = 13.0
  private static let leastHeight = 480.0

  /// The laid-out picture.
  static func layOut(
    _ picture: TimelinePicture,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> Canvas {
    let layout = TimelineLayout(picture, palette: palette, words: words)
    return layout.finished()
  }

  private init(_ picture: TimelinePicture, palette: DiagramPalette, words: DiagramWords) {
    self.picture = picture
    self.palette = palette
    self.words = words
    let heights = picture.dated.map { Self.height(of: $0, palette: palette, words: words) }
    let needed = heights.reduce(0) { $0 + $1 + Self.blockGap }
    scale = TimelineScale(
      picture.dated.map(\.bounds),
      height: picture.dated.isEmpty ? 0 : max(Self.leastHeight, needed)
    )
    top = picture.lanes.isEmpty ? 0 : 46
  }

  private func finished() -> Canvas {
    var layout = self
    if !picture.dated.isEmpty {
      layout.placeScale()
      layout.placeLanes()
      layout.placeBlocks()
    }
    layout.placeUndated()
    layout.canvas.size.width = Self.textLeft(picture) + Self.textWidth
    layout.canvas.size.height = layout.canvas.boxes.map(\.frame.bottom).max() ?? 0
    return layout.canvas
  }

  static func lanesRight(_ picture: TimelinePicture) -> Double {
    scaleWidth + Double(max(1, picture.lanes.count)) * laneWidth
  }

  static func textLeft(_ picture: TimelinePicture) -> Double {
    lanesRight(picture) + leaderWidth
  }

  var lanesRight: Double { Self.lanesRight(picture) }
  var textLeft: Double { Self.textLeft(picture) }

  func laneCenter(_ lane: Int) -> Double {
    Self.scaleWidth + (Double(lane) + 0.5) * Self.laneWidth
  }
}

// MARK: Scale and lanes

extension TimelineLayout {
  private mutating func placeScale() {
    for (index, tick) in scale.ticks(words).enumerated() {
      let y = top + scale.y(tick.second)
      let name = Canvas.Name(id: "tick \(index)", kind: "tick")
      let line = Canvas.Rectangle(
        x: Self.scaleWidth - 6,
        y: y - 0.3,
        width: lanesRight - Self.scaleWidth + 6,
        height: tick.isMajor ? 1 : 0.5
      )
      canvas.boxes.append(Canvas.Box(name: name, frame: line, fill: palette.hairline))
      let color = tick.isMajor ? palette.text : palette.quiet
      canvas.add(
        [[RichLabel.Run(tick.label, size: 10, color: color, isBold: tick.isMajor)]],
        in: Canvas.Rectangle(x: 0, y: y - 8, width: Self.scaleWidth - 10, height: 16),
        as: Canvas.Name(id: "tick label \(index)", kind: "tick"),
        alignment: .right
      )
    }
  }

  private mutating func placeLanes() {
    for (index, lane) in picture.lanes.enumerated() {
      let name = Canvas.Name(id: "lane \(index)", kind: "lane", title: lane)
      let line = Canvas.Rectangle(
        x: laneCenter(index) - 0.5,
        y: top,
        width: 1,
        height: scale.height
      )
      canvas.boxes.append(Canvas.Box(name: name, frame: line, fill: palette.hairline))
      let text = LabelBreaker(width: 4.4, limit: 3).lines(of: lane).map {
        [RichLabel.Run($0, size: 10, color: palette.text, isBold: true)]
      }
      let height = Canvas.height(of: text, size: 10)
      canvas.add(
        text,
        in: Canvas.Rectangle(
          x: laneCenter(index) - Self.laneWidth / 2,
          y: top - 6 - height,
          width: Self.laneWidth,
          height: height
        ),
        as: Canvas.Name(id: "lane label \(index)", kind: "lane"),
        alignment: .center
      )
    }
  }
}
