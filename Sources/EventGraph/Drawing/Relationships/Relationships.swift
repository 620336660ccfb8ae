/// What a relationship diagram shows, before it has a place or a color.
struct Relationships: Sendable {
  /// Something that is drawn as a shape with text in it.
  struct Item: Hashable, Sendable {
    /// The id of the node of the graph, or one made of it.
    let id: String
    let mark: ItemMark
    /// The name, or what was said.
    var label: String
    /// What stands in small letters under it: office, date, place.
    var remarks: [String] = []
    /// The whole of it, for whoever points at it.
    var title: String
    var link: String?
    /// Whether it lies ahead, or never took place.
    var isPlanned = false
    /// Whether the picture was asked for around it.
    var isCentre = false
    /// When it happened, for the order.
    let bounds: TimeBounds
  }

  /// Something that is drawn as a line.
  struct Line: Hashable, Sendable {
    let origin: String
    let target: String
    let mark: LineMark
    var label = ""
    var title: String
    var link: String?
    var isPlanned = false

    var id: String { "\(mark.rawValue):\(origin):\(target)" }
  }

  /// Things that belong together.
  struct Frame: Hashable, Sendable {
    let id: String
    let mark: FrameMark
    /// The meeting it is about, if it is about one.
    let meeting: String?
    var title: String
    /// Ids of items, without the meeting.
    var members: [String]
    let bounds: TimeBounds
  }

  /// In order of their ids.
  var items: [Item] = []
  /// In order of their ends and marks.
  var lines: [Line] = []
  /// In order of time, those around which the picture was asked for first.
  var frames: [Frame] = []
}

extension Relationships {
  /// Where a thing stands from left to right: who acts, what happened, who tells.
  static func column(of mark: ItemMark) -> Int {
    switch mark {
    case .person, .organization, .place: 0
    case .meeting, .statement, .omission, .link, .fold: 1
    case .outlet, .quotedOutlet, .article: 2
    }
  }
}
