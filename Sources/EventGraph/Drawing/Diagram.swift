/// A picture of a part of the graph, ready to be laid out and written.
public struct Diagram: Sendable {
  /// What the picture is about.
  public var title: String
  /// A line under the title.
  public var subtitle = ""
  /// Where everything comes from, for the foot of the picture.
  public var source = ""
  /// How many nodes of the graph were chosen, where not all of them are drawn.
  public var shortage: Shortage?
  /// How it looks.
  public var style: DiagramStyle

  let content: Content

  /// What was left out because it was too much.
  public struct Shortage: Hashable, Sendable {
    /// How many nodes were read.
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
