internal import Graphviz

// MARK: Marks in the lanes

extension TimelineLayout {
  private static let barWidth = 7.0
  private static let day = 86_400

  /// The height of the middle of a date, or of the end it has.
  func middle(of bounds: TimeBounds) -> Double {
    if bounds.lower <= TimeBounds.open { return scale.y(bounds.upper) }
    if bounds.upper >= TimeBounds.undated { return scale.y(bounds.lower) }
    return (scale.y(bounds.lower) + scale.y(bounds.upper)) / 2
  }

  /// One mark for every lane and kind; a bar where the date is longer than a day.
  mutating func placeMarks(of block: TimelinePicture.Block, number: Int) {
    var seen: Set<[String]> = []
    for entry in block.entries {
      for lane in entry.lanes
      where seen.insert(["\(lane)", entry.mark.rawValue]).inserted {
        let count = block.entries.count { $0.mark == entry.mark && $0.lanes.contains(lane) }
        let title = count > 1 ? "\(block.heading) ×\(count)" : "\(block.heading)\n\(entry.label)"
        let name = Canvas.Name(
          id: "mark \(number) \(lane) \(entry.mark.rawValue)",
          kind: "mark \(entry.mark.rawValue)",
          title: title
        )
        placeMark(entry, block.bounds, at: laneCenter(lane) + shift(of: entry.mark), as: name)
      }
    }
  }

  /// Kinds stand beside each other where they share a lane.
  private func shift(of mark: ItemMark) -> Double {
    switch mark {
    case .meeting: 0
    case .omission, .link: 9
    default: -9
    }
  }

  private mutating func placeMark(
    _ entry: TimelinePicture.Entry,
    _ bounds: TimeBounds,
    at x: Double,
    as name: Canvas.Name
  ) {
    guard bounds.upper - bounds.lower > Self.day else {
      var figure = palette.figure(entry.mark, isPlanned: entry.isPlanned)
      figure.name = name
      figure.frame.x = x - figure.frame.width / 2
      figure.frame.y = top + middle(of: bounds) - figure.frame.height / 2
      canvas.boxes.append(figure)
      return
    }
    let frame = Canvas.Rectangle(
      x: x - Self.barWidth / 2,
      y: top + scale.y(bounds.lower),
      width: Self.barWidth,
      height: max(4, scale.y(bounds.upper) - scale.y(bounds.lower))
    )
    canvas.boxes.append(bar(entry, bounds, frame, as: name))
  }

  /// A bar over all the days a date may mean; an open end fades away.
  private func bar(
    _ entry: TimelinePicture.Entry,
    _ bounds: TimeBounds,
    _ frame: Canvas.Rectangle,
    as name: Canvas.Name
  ) -> Canvas.Box {
    let color = palette.figureColor(entry.mark)
    var box = Canvas.Box(name: name, frame: frame)
    box.fill = palette.pale(entry.mark)
    box.line = color
    box.style = entry.isPlanned ? "dashed" : ""
    let isOpenAbove = bounds.lower <= TimeBounds.open
    let isOpenBelow = bounds.upper >= TimeBounds.undated
    guard isOpenAbove || isOpenBelow else { return box }
    box.line = nil
    // Graphviz runs gradients upwards at 90 degrees.
    let (below, above) =
      isOpenBelow && !isOpenAbove ? (palette.background, color) : (color, palette.background)
    box.fill = "\(below):\(above)"
    box.gradientAngle = 90
    return box
  }

  /// The line from the marks of a date to its words.
  mutating func placeLeader(of block: TimelinePicture.Block, number: Int, to y: Double) {
    let height = top + middle(of: block.bounds)
    let lanes = block.entries.flatMap(\.lanes)
    // What belongs to no lane is only led to, from the edge of the scale.
    let start = lanes.min().map(laneCenter) ?? lanesRight
    let line = Canvas.Rectangle(x: start, y: height - 0.3, width: lanesRight - start, height: 0.6)
    let name = Canvas.Name(id: "level \(number)", kind: "leader")
    let rule = Canvas.Box(name: name, frame: line, fill: palette.faint)
    canvas.boxes.insert(rule, at: 0)
    canvas.curves.append(
      Canvas.Curve(
        name: Canvas.Name(id: "leader \(number)", kind: "leader"),
        points: Canvas.Curve.level(
          from: Canvas.Point(x: lanesRight, y: height),
          to: Canvas.Point(x: textLeft - 5, y: y)
        ),
        color: palette.faint,
        width: 0.8
      )
    )
  }
}

// MARK: Figures

extension DiagramPalette {
  /// The small figure that stands for a kind of thing.
  func figure(_ mark: ItemMark, isPlanned: Bool = false) -> Canvas.Box {
    let color = figureColor(mark)
    let size = mark == .meeting ? 9.0 : 7.0
    var box = Canvas.Box(
      name: Canvas.Name(id: "figure", kind: mark.rawValue),
      frame: Canvas.Rectangle(x: 0, y: 0, width: size, height: size)
    )
    box.line = color
    box.lineWidth = 1.4
    switch mark {
    case .meeting: box.shape = "box"
    case .omission: box.shape = "ellipse"
    case .link: box.shape = "diamond"
    case .article: box.shape = "box"
    default: box.shape = "ellipse"
    }
    let isHollow = mark == .omission || mark == .article || isPlanned
    box.fill = isHollow ? background : color
    return box
  }

  func figureColor(_ mark: ItemMark) -> String {
    switch mark {
    case .meeting: ink(.meeting).line
    case .statement: color(.said)
    case .omission: color(.leftOut)
    case .article: ink(.outlet).line
    default: quiet
    }
  }

  /// The fill of a bar.
  func pale(_ mark: ItemMark) -> String {
    switch mark {
    case .meeting: ink(.saidAt).fill
    case .statement: ink(.person).fill
    case .omission: ink(.omission).fill
    default: background
    }
  }
}
