internal import Graphviz

/// Places ways from one node to another: each runs down the page, with what connects its nodes
/// written beside every hop.
struct PathLayout {
  let picture: PathPicture
  let palette: DiagramPalette
  let words: DiagramWords

  private var canvas = Canvas()

  private static let boxWidth = 264.0
  private static let columnGap = 140.0
  private static let hopHeight = 58.0
  /// So many ways stand beside each other.
  private static let mostAcross = 3

  private init(_ picture: PathPicture, palette: DiagramPalette, words: DiagramWords) {
    self.picture = picture
    self.palette = palette
    self.words = words
  }

  /// The laid-out picture.
  static func layOut(
    _ picture: PathPicture,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> Canvas {
    var layout = PathLayout(picture, palette: palette, words: words)
    var top = 0.0
    var bottom = 0.0
    for (index, chain) in picture.chains.enumerated() {
      if index > 0, index % mostAcross == 0 { top = bottom + 50 }
      let x = Double(index % mostAcross) * (boxWidth + columnGap)
      bottom = max(bottom, layout.place(chain, number: index, x: x, from: top))
    }
    let across = Double(min(mostAcross, max(1, picture.chains.count)))
    layout.canvas.size.width = across * (boxWidth + columnGap)
    layout.canvas.size.height = bottom
    return layout.canvas
  }

  private mutating func place(
    _ chain: [PathPicture.Step],
    number: Int,
    x: Double,
    from top: Double
  ) -> Double {
    var y = top
    var frames: [Canvas.Rectangle] = []
    for step in chain {
      let frame = add(step.item, number: number, x: x, y: y)
      frames.append(frame)
      y = frame.bottom + Self.hopHeight
    }
    for (index, step) in chain.enumerated() where index + 1 < frames.count {
      let next = chain[index + 1].item.id
      add(step, to: next, number: number, hop: index, from: frames[index], to: frames[index + 1])
    }
    return y - Self.hopHeight
  }

  private func name(of id: String, _ number: Int) -> String {
    number == 0 ? id : "\(id) #\(number + 1)"
  }

  private mutating func add(
    _ item: Relationships.Item,
    number: Int,
    x: Double,
    y: Double
  ) -> Canvas.Rectangle {
    let shape = ItemShape.of(item.mark)
    let text = palette.text(of: item, width: Self.boxWidth)
    let height = Canvas.height(of: text, size: shape.textSize) + 2 * shape.padding.y + 2
    let frame = Canvas.Rectangle(x: x, y: y, width: Self.boxWidth, height: height)
    let name = Canvas.Name(
      id: name(of: item.id, number),
      kind: item.mark.rawValue,
      title: item.title
    )
    var box = palette.box(item.mark, isPlanned: item.isPlanned, as: name, in: frame)
    box.text = text
    box.alignment = .center
    if item.isCentre { box.lineWidth += 1.4 }
    canvas.boxes.append(box)
    return frame
  }

  /// Draws the facts of a hop as lines beside each other, and writes what they are.
  private mutating func add(
    _ step: PathPicture.Step,
    to next: String,
    number: Int,
    hop: Int,
    from: Canvas.Rectangle,
    to: Canvas.Rectangle
  ) {
    let lines = step.links.map { link in
      [
        RichLabel.Run(link.label, size: 11, color: palette.text, isBold: true),
        // A text that begins with a blank loses it in some viewers; the blank is one of its own.
        RichLabel.Run(link.remark.isEmpty ? "" : "　", size: 9, color: palette.quiet),
        RichLabel.Run(link.remark, size: 9, color: palette.quiet),
      ]
    }
    let height = Canvas.height(of: lines, size: 11)
    let textFrame = Canvas.Rectangle(
      x: from.center + Double(step.links.count) * 4 + 6,
      y: (from.bottom + to.y - height) / 2,
      width: Self.boxWidth / 2 + Self.columnGap - 24,
      height: height
    )
    canvas.add(lines, in: textFrame, as: Canvas.Name(id: "hop \(number) \(hop)", kind: "label"))
    for (index, link) in step.links.enumerated() {
      let x = from.center + (Double(index) - Double(step.links.count - 1) / 2) * 8
      let ends = [Canvas.Point(x: x, y: from.bottom), Canvas.Point(x: x, y: to.y)]
      let points = Canvas.Curve.straight(
        from: ends[link.isForward ? 0 : 1],
        to: ends[link.isForward ? 1 : 0]
      )
      let title = Canvas.Name(
        id: "link \(number) \(hop) \(index)",
        kind: link.mark.rawValue,
        title: link.title
      )
      var curve = palette.curve(link.mark, as: title, points: points)
      curve.head = link.mark == .leftOut ? "odot" : "vee"
      curve.origin = name(of: link.isForward ? step.item.id : next, number)
      curve.target = name(of: link.isForward ? next : step.item.id, number)
      canvas.curves.append(curve)
    }
  }
}

extension GraphStore {
  /// The picture of ways from one node to another.
  public func pathDiagram(_ paths: [Path], style: DiagramStyle = DiagramStyle()) -> Diagram {
    let words = DiagramWords(language: style.language)
    let ends = paths.first.map { [$0.nodes.first, $0.nodes.last].compactMap(\.self) } ?? []
    let picture = PathPicture(paths, words: words)
    var diagram = Diagram(
      .paths(picture),
      title: ends.map(\.label).joined(separator: " — "),
      style: style
    )
    let hops = paths.map(\.hops.count)
    if let shortest = hops.min() {
      var ways = words.count(paths.count, "way", "条路径")
      if picture.chains.count < paths.count {
        let shown = picture.chains.count
        ways += words(", the best \(shown) drawn", "，画出前\(shown)条")
      }
      diagram.subtitle = [ways, words.count(shortest, "hop", "步")].joined(separator: words.dot)
    }
    return diagram
  }
}
