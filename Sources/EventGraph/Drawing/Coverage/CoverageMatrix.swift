/// Which outlet carried which statement, before it has a place.
struct CoverageMatrix: Sendable {
  /// What is known of one outlet and one statement.
  enum Cell: Hashable, Sendable, CaseIterable {
    /// In an article of its own, between quotation marks.
    case quoted
    /// In an article of its own, in its own words.
    case reported
    /// In an article of its own, in a wording that differs from the one of the row.
    case differing
    /// As an article of another outlet tells.
    case told
    /// The same, in a wording that differs.
    case toldDifferently
    /// An article says that it was left out.
    case leftOut
    /// Its articles are in the graph, and it is in none of them.
    case absent
    /// The same, but something near it is there as a statement of its own.
    case near
    /// None of its articles about this is in the graph.
    case unknown
  }

  struct Column: Hashable, Sendable {
    let id: String
    let name: String
    /// Whether articles of it about this are in the graph.
    let isCollected: Bool
  }

  struct Row: Hashable, Sendable {
    let id: String
    let text: String
    let title: String
    var cells: [Cell]
    /// Who said what about each cell.
    var titles: [String]
    var links: [String?]
  }

  struct Group: Hashable, Sendable {
    let speakers: String
    var rows: [Row]
  }

  var columns: [Column] = []
  var groups: [Group] = []
}
