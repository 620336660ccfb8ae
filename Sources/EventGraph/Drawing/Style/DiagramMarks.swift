/// What kinds of shapes there are; the raw value is their class in the SVG.
enum ItemMark: String, CaseIterable, Sendable {
  case meeting
  case person
  case organization
  case outlet
  /// An outlet of which the graph holds no article: others tell what it carried.
  case quotedOutlet = "quoted-outlet"
  case place
  case statement
  case omission
  case article
  /// A free link of a curated file, where it stands in a timeline.
  case link
  /// Stands for many of one kind.
  case fold

  init(_ kind: NodeKind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .outlet: self = .outlet
    case .place: self = .place
    case .meeting: self = .meeting
    case .statement: self = .statement
    case .omission: self = .omission
    case .article: self = .article
    }
  }
}

/// What kinds of lines there are; the raw value is their class in the SVG.
enum LineMark: String, CaseIterable, Sendable {
  case attended
  case said
  case addressed
  /// An outlet carried it in an article of its own.
  case carried
  /// An outlet carried it, as an article of another one tells.
  case told
  /// A statement was made at a meeting, where no frame shows it.
  case madeAt = "made-at"
  case leftOut = "left-out"
  case concerned
  case heldIn = "held-in"
  case served
  case cited
  case linked
  case published
  case mentioned
  case reprinted
}

/// What kinds of frames there are; the raw value is their class in the SVG.
enum FrameMark: String, CaseIterable, Sendable {
  /// What was said at a meeting.
  case saidAt = "said-at"
  /// What was said about a meeting.
  case saidAbout = "said-about"
  /// What was said on one day, or at no time that is known.
  case day
}
