internal import Graphviz

/// Places a citation flow: those who are cited on the left, those who cite on the right, and
/// between them streams as wide as what was taken.
struct CitationLayout {
  let flow: CitationFlow
  let palette: DiagramPalette
  let words: DiagramWords

  private var canvas = Canvas()
  private let unit: Double

  private static let boxWidth = 150.0
  private static let gapWidth = 330.0
  private static let boxGap = 12.0
  private static let leastHeight = 26.0
  private static let tallest = 620.0

  private init(_ flow: CitationFlow, palette: DiagramPalette, words: DiagramWords) {
    self.flow = flow
    self.palette = palette
    self.words = words
    let total = flow.streams.reduce(0.0) { $0 + Self.size($1) }
    unit = total > 0 ? min(9, Self.tallest / total) : 9
  }

  /// Even a citation of nothing in particular has some width.
  private static func size(_ stream: CitationFlow.Stream) -> Double {
    max(0.4, Double(stream.weight))
  }

  /// The laid-out flow.
  static func layOut(
    _ flow: CitationFlow,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> Canvas {
    var layout = CitationLayout(flow, palette: palette, words: words)
    layout.place()
    return layout.canvas
  }

  private mutating func place() {
    let targets = order(flow.streams.map(\.target), by: \.target)
    let right = stack(targets, by: \.target, x: Self.boxWidth + Self.gapWidth, wanted: nil)
    let sources = order(flow.streams.map(\.source), by: \.source)
    let wanted = sources.map { source in middle(of: source, beside: right) }
    let sorted = sources.indices.sorted { (wanted[$0], sources[$0]) < (wanted[$1], sources[$1]) }
    let left = stack(
      sorted.map { sources[$0] },
      by: \.source,
      x: 0,
      wanted: sorted.map { wanted[$0] }
    )
    connect(left, right)
    canvas.size.width = 2 * Self.boxWidth + Self.gapWidth
    canvas.size.height = canvas.boxes.map(\.frame.bottom).max() ?? 0
  }

  /// The largest first.
  private func order(
    _ ids: [String],
    by end: KeyPath<CitationFlow.Stream, String>
  ) -> [String] {
    Set(ids).sorted { (total($1, end), $0) < (total($0, end), $1) }
  }

  private func total(_ id: String, _ end: KeyPath<CitationFlow.Stream, String>) -> Double {
    flow.streams.filter { $0[keyPath: end] == id }.reduce(0) { $0 + Self.size($1) }
  }

  /// Where a source stands best; the one that stands for many comes last.
  private func middle(of source: String, beside right: [String: Canvas.Rectangle]) -> Double {
    if source == CitationFlow.otherSources { return right.values.map(\.bottom).max() ?? 0 }
    let streams = flow.streams.filter { $0.source == source }
    let sum = streams.reduce(0.0) { $0 + (right[$1.target]?.middle ?? 0) * Self.size($1) }
    let weight = streams.reduce(0.0) { $0 + Self.size($1) }
    return weight > 0 ? sum / weight : 0
  }

  private mutating func stack(
    _ ids: [String],
    by end: KeyPath<CitationFlow.Stream, String>,
    x: Double,
    wanted: [Double]?
  ) -> [String: Canvas.Rectangle] {
    let heights = ids.map { max(least(of: $0), total($0, end) * unit) }
    var edge = 0.0
    let stacked = heights.map { height in
      defer { edge += height + Self.boxGap }
      return edge + height / 2
    }
    let middles = Spread.middles(
      wanted: wanted ?? stacked,
      lengths: heights,
      gap: Self.boxGap,
      from: 0
    )
    var places: [String: Canvas.Rectangle] = [:]
    for (index, id) in ids.enumerated() {
      let frame = Canvas.Rectangle(
        x: x,
        y: middles[index] - heights[index] / 2,
        width: Self.boxWidth,
        height: heights[index]
      )
      places[id] = frame
      add(id, isSource: x == 0, weight: weight(id, end), in: frame)
    }
    return places
  }

  private func label(of id: String) -> [String] {
    LabelBreaker(width: 9, limit: 2).lines(of: flow.names[id] ?? id)
  }

  /// A name that needs two lines gets the room for them.
  private func least(of id: String) -> Double {
    Self.leastHeight + Double(label(of: id).count - 1) * Canvas.lineHeight(12)
  }

  private func weight(_ id: String, _ end: KeyPath<CitationFlow.Stream, String>) -> Int {
    flow.streams.filter { $0[keyPath: end] == id }.reduce(0) { $0 + $1.weight }
  }

  private mutating func add(_ id: String, isSource: Bool, weight: Int, in frame: Canvas.Rectangle) {
    let mark: ItemMark = isSource ? .quotedOutlet : .outlet
    let name = flow.names[id] ?? id
    let role = isSource ? "cited" : "citing"
    let title =
      isSource ? words("\(name) is cited", "\(name)被引用") : words("\(name) cites", "\(name)引用")
    var box = palette.box(
      mark,
      as: Canvas.Name(id: "\(role) \(id)", kind: "outlet \(role)", title: "\(title) ×\(weight)"),
      in: frame
    )
    box.shape = "box"
    let ink = palette.ink(mark)
    let lines = label(of: id)
    box.text = lines.enumerated().map { index, line in
      let run = RichLabel.Run(line, size: 12, color: ink.text, isBold: true)
      let isLast = index == lines.count - 1
      return isLast && weight > 0
        ? [run]
          + ["\u{A0}\u{A0}", "\(weight)"].map { RichLabel.Run($0, size: 10, color: ink.remark) }
        : [run]
    }
    box.alignment = .center
    canvas.boxes.append(box)
  }

  private mutating func connect(
    _ left: [String: Canvas.Rectangle],
    _ right: [String: Canvas.Rectangle]
  ) {
    let starts = ends(left, by: \.source) { right[$0.target]?.middle ?? 0 }
    let stops = ends(right, by: \.target) { left[$0.source]?.middle ?? 0 }
    for (index, stream) in flow.streams.enumerated() {
      guard let from = left[stream.source], let to = right[stream.target] else { continue }
      let name = Canvas.Name(
        id: "cites:\(stream.target):\(stream.source)",
        kind: "cited",
        title: stream.title
      )
      let points = Canvas.Curve.level(
        from: Canvas.Point(x: from.right, y: starts[index]),
        to: Canvas.Point(x: to.x, y: stops[index])
      )
      var curve = Canvas.Curve(name: name, points: points, color: palette.color(.cited) + "77")
      curve.width = Self.size(stream) * unit
      curve.origin = "cited \(stream.source)"
      curve.target = "citing \(stream.target)"
      canvas.curves.append(curve)
    }
  }

  /// Where each stream leaves or arrives: beside each other, in the order of their other ends.
  private func ends(
    _ places: [String: Canvas.Rectangle],
    by end: KeyPath<CitationFlow.Stream, String>,
    far: (CitationFlow.Stream) -> Double
  ) -> [Double] {
    var heights = Array(repeating: 0.0, count: flow.streams.count)
    let groups = Dictionary(grouping: flow.streams.indices) { flow.streams[$0][keyPath: end] }
    for (id, indices) in groups {
      guard let place = places[id] else { continue }
      let sorted = indices.sorted { (far(flow.streams[$0]), $0) < (far(flow.streams[$1]), $1) }
      let total = sorted.reduce(0.0) { $0 + Self.size(flow.streams[$1]) * unit }
      var y = place.middle - total / 2
      for index in sorted {
        let width = Self.size(flow.streams[index]) * unit
        heights[index] = y + width / 2
        y += width
      }
    }
    return heights
  }
}

/// The key of a citation flow.
enum CitationKey {
  static func entries(_ words: DiagramWords) -> [CanvasPage.KeyEntry] {
    [
      CanvasPage.KeyEntry(sample: .box(.quotedOutlet), text: words("is cited", "被引用")),
      CanvasPage.KeyEntry(sample: .box(.outlet), text: words("cites", "引用")),
      CanvasPage.KeyEntry(
        sample: .line(.carried),
        text: words("as wide as what was taken", "宽度为引用条数")
      ),
    ]
  }
}
