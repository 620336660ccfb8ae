internal import Graphviz

/// Places a relationship diagram in three columns: who acts, what happened and was said, who tells.
///
/// The middle column reads like a text: meetings from top to bottom, under each what was said at it,
/// by speaker. People and outlets stand beside it, as near as they can to what concerns them.
struct StoryLayout {
  let picture: Relationships
  let palette: DiagramPalette
  let words: DiagramWords

  var canvas = Canvas()
  let items: [String: Relationships.Item]
  /// Where every item stands, and every bar that joins the statements of a speaker.
  var places: [String: Canvas.Rectangle] = [:]
  var labels = LabelStack()
  /// The bar beside every statement.
  var bars: [String: String] = [:]

  static let middleWidth = 344.0
  static let sideWidth = 124.0
  static let leftGap = 84.0
  static let rightGap = 128.0

  init(_ picture: Relationships, palette: DiagramPalette, words: DiagramWords) {
    self.picture = picture
    self.palette = palette
    self.words = words
    items = Dictionary(uniqueKeysWithValues: picture.items.map { ($0.id, $0) })
  }

  /// The laid-out picture.
  static func layOut(
    _ picture: Relationships,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> Canvas {
    var layout = StoryLayout(picture, palette: palette, words: words)
    layout.placeMiddle()
    layout.placeSide(0, x: layout.leftMargin)
    layout.placeSide(2, x: layout.middleRight + Self.rightGap)
    layout.connect()
    layout.measure()
    return layout.canvas
  }

  /// Lines between two people swing out into this margin.
  private var leftMargin: Double {
    picture.lines.contains { column(of: $0.origin) == 0 && column(of: $0.target) == 0 } ? 70 : 0
  }

  private var hasLeft: Bool { items.values.contains { Relationships.column(of: $0.mark) == 0 } }

  var middleLeft: Double { hasLeft ? leftMargin + Self.sideWidth + Self.leftGap : 0 }
  var middleRight: Double { middleLeft + Self.middleWidth }

  func column(of id: String) -> Int? { items[id].map { Relationships.column(of: $0.mark) } }

  private mutating func measure() {
    let boxes = canvas.boxes.map(\.frame)
    canvas.size.width = boxes.map(\.right).max() ?? 0
    canvas.size.height = boxes.map(\.bottom).max() ?? 0
    let isSwinging = picture.lines.contains {
      column(of: $0.origin) == 2 && column(of: $0.target) == 2
    }
    if isSwinging { canvas.size.width += 60 }
  }
}

// MARK: Boxes

extension StoryLayout {
  func height(of text: [[RichLabel.Run]], _ mark: ItemMark) -> Double {
    let shape = ItemShape.of(mark)
    return (Canvas.height(of: text, size: shape.textSize) + 2 * shape.padding.y).rounded(.up)
  }

  /// Draws an item where it was placed.
  mutating func add(_ item: Relationships.Item, in frame: Canvas.Rectangle) {
    let name = Canvas.Name(
      id: item.id,
      kind: item.isCentre ? "\(item.mark.rawValue) centre" : item.mark.rawValue,
      title: item.title,
      link: item.link
    )
    var box = palette.box(item.mark, isPlanned: item.isPlanned, as: name, in: frame)
    box.text = palette.text(of: item, width: frame.width)
    box.padding = ItemShape.of(item.mark).padding.x
    box.alignment = item.mark == .statement || item.mark == .meeting ? .left : .center
    if item.isCentre, item.mark != .meeting { box.lineWidth += 1.2 }
    canvas.boxes.append(box)
    places[item.id] = frame
  }
}
