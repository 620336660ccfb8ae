/// What a kind of thing looks like in every theme: its shape, its lines, the size of its text.
struct ItemShape: Sendable {
  let shape: String
  var style = "filled"
  var lineWidth = 1.0
  var textSize = 11
  var isBold = false
  /// How wide a line of its label may be, in ems, and how many there may be.
  var breaker = LabelBreaker(width: 14, limit: 3)
  var margin = "0.14,0.07"

  static func of(_ mark: ItemMark) -> ItemShape {
    switch mark {
    case .meeting:
      ItemShape(
        shape: "box",
        lineWidth: 2,
        textSize: 16,
        isBold: true,
        breaker: LabelBreaker(width: 18, limit: 3),
        margin: "0.22,0.13"
      )
    case .person:
      ItemShape(shape: "box", style: "filled,rounded", lineWidth: 1.6, textSize: 14, isBold: true)
    case .organization:
      ItemShape(shape: "box", lineWidth: 1.4, textSize: 12, isBold: true)
    case .outlet:
      ItemShape(shape: "note", lineWidth: 1.2, textSize: 12, isBold: true)
    case .place:
      ItemShape(shape: "cds", textSize: 11)
    case .statement:
      ItemShape(shape: "box", style: "filled,rounded", breaker: LabelBreaker(width: 24, limit: 3))
    case .omission:
      ItemShape(shape: "box", style: "filled,dashed", lineWidth: 1.3)
    case .article:
      ItemShape(shape: "note", breaker: LabelBreaker(width: 20, limit: 2))
    case .fold:
      ItemShape(shape: "box", style: "filled,rounded,dotted", textSize: 10)
    }
  }
}

/// What a kind of line looks like in every theme.
struct LineShape: Sendable {
  var style = "solid"
  var width = 1.0
  var head = "none"
  var tail = "none"
  /// How the line looks in a row of text, for the key.
  let sample: String

  static func of(_ mark: LineMark) -> LineShape {
    switch mark {
    case .attended: LineShape(width: 2.6, sample: "━━━")
    case .said: LineShape(width: 1.3, sample: "────")
    case .addressed: LineShape(width: 1, head: "vee", sample: "───▸")
    case .carried: LineShape(width: 1.2, sample: "────")
    case .told: LineShape(style: "dotted", width: 1.2, sample: "┈┈┈┈")
    case .leftOut: LineShape(style: "dashed", width: 1.8, head: "odot", sample: "┅┅┅○")
    case .concerned: LineShape(style: "dotted", width: 1, head: "vee", sample: "┈┈┈▸")
    case .heldIn: LineShape(sample: "────")
    case .served: LineShape(width: 1.1, sample: "────")
    case .cited: LineShape(width: 1.1, head: "vee", sample: "───▸")
    case .linked: LineShape(width: 1.2, head: "vee", sample: "───▸")
    case .published: LineShape(width: 1.2, sample: "────")
    case .mentioned: LineShape(width: 0.8, sample: "────")
    case .reprinted: LineShape(style: "dashed", width: 1, head: "vee", sample: "┅┅┅▸")
    }
  }
}
