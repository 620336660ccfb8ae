/// What a kind of thing looks like in every theme: its shape, its lines, the size of its text.
struct ItemShape: Sendable {
  let shape: String
  var style = ""
  var lineWidth = 1.0
  var textSize = 11
  var isBold = false
  /// How wide a line of its label may be, in ems, and how many there may be.
  var breaker = LabelBreaker(width: 14, limit: 3)
  /// The space between its text and its lines, sideways and up and down.
  var padding = (x: 10.0, y: 5.0)

  static func of(_ mark: ItemMark) -> ItemShape {
    switch mark {
    case .meeting:
      ItemShape(
        shape: "box",
        lineWidth: 2,
        textSize: 17,
        isBold: true,
        breaker: LabelBreaker(width: 18, limit: 3),
        padding: (14, 9)
      )
    case .person:
      ItemShape(
        shape: "box",
        style: "rounded",
        lineWidth: 1.6,
        textSize: 14,
        isBold: true,
        breaker: LabelBreaker(width: 9, limit: 3)
      )
    case .organization:
      ItemShape(
        shape: "box",
        lineWidth: 1.4,
        textSize: 12,
        isBold: true,
        breaker: LabelBreaker(width: 9, limit: 3)
      )
    case .outlet, .quotedOutlet:
      ItemShape(
        shape: "note",
        lineWidth: 1.2,
        textSize: 12,
        isBold: true,
        breaker: LabelBreaker(width: 9, limit: 3)
      )
    case .place: ItemShape(shape: "hexagon", breaker: LabelBreaker(width: 9, limit: 3))
    case .statement: ItemShape(shape: "box", breaker: LabelBreaker(width: 26, limit: 3))
    case .omission: ItemShape(shape: "box", style: "dashed", lineWidth: 1.3)
    case .article: ItemShape(shape: "note", breaker: LabelBreaker(width: 10, limit: 4))
    case .fold, .link: ItemShape(shape: "box", style: "dotted", textSize: 10)
    }
  }
}

/// What a kind of line looks like in every theme.
struct LineShape: Sendable {
  var style = "solid"
  var width = 1.0
  var head = "none"
  var tail = "none"
  static func of(_ mark: LineMark) -> LineShape {
    switch mark {
    case .attended: LineShape(width: 2.6)
    case .said: LineShape(width: 1.8)
    case .addressed: LineShape(width: 1, head: "vee")
    case .carried: LineShape(width: 1.1)
    case .told: LineShape(style: "dotted", width: 1.7)
    case .madeAt: LineShape(width: 1.2)
    case .leftOut: LineShape(style: "dashed", width: 1.8, head: "odot")
    case .concerned: LineShape(style: "dotted", width: 1, head: "vee")
    case .heldIn: LineShape()
    case .served: LineShape(width: 1.1)
    case .cited: LineShape(width: 1.1, head: "vee")
    case .linked: LineShape(width: 1.2, head: "vee")
    case .published: LineShape(width: 1.2)
    case .mentioned: LineShape(width: 0.8)
    case .reprinted: LineShape(style: "dashed", width: 1, head: "vee")
    }
  }
}
