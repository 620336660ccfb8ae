/// A picture of a part of the graph, ready to be laid out and written.
public struct Diagram: Sendable {
  /// What the picture is about.
  public var title: String
  /// A line under the title.
  public var subtitle = ""
  /// Where everything comes from, for the foot of the picture.
  public var source = ""
  /// How much of what was chosen is drawn, where not all of it is.
  public var shortage: Shortage?
  /// How it looks.
  public var style: DiagramStyle

  let content: Content

  /// What was left out because it was too much.
  public struct Shortage: Hashable, Sendable {
    /// What is counted.
    public enum Unit: Sendable {
      /// Nodes of the graph, those with the most connections first.
      case nodes
      /// Rows of a matrix, the first ones.
      case statements
    }

    /// What is counted.
    public var unit = Unit.nodes
    /// How many were read.
    public let drawn: Int
    /// How many belong to the part that was asked for; nil where nobody counted.
    public let total: Int?
  }

  /// The kinds of pictures there are.
  enum Content: Sendable {
    case relationships(Relationships)
    case timeline(TimelinePicture)
    case coverage(CoverageMatrix)
    case citations(CitationFlow)
    case paths(PathPicture)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool {
    switch content {
    case .relationships(let picture): picture.items.isEmpty
    case .timeline(let picture): picture.dated.isEmpty && picture.undated == nil
    case .coverage(let matrix): matrix.groups.isEmpty
    case .citations(let flow): flow.streams.isEmpty
    case .paths(let picture): picture.chains.isEmpty
    }
  }

  init(_ content: Content, title: String, style: DiagramStyle) {
    self.content = content
    self.title = title
    self.style = style
  }
}

extension Diagram.Shortage {
  /// What a matrix of so many rows leaves out of a comparison; nil where it leaves out nothing.
  init?(of comparison: Comparison, limit: Int) {
    guard comparison.statementCount > limit else { return nil }
    self.init(unit: .statements, drawn: limit, total: comparison.statementCount)
  }
}
