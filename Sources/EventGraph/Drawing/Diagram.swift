/// A picture before it is laid out: what it shows, and what each part of it means.
///
/// It knows nothing of positions; `DiagramStyle` decides how it looks and Graphviz where it stands.
public struct Diagram: Sendable {
  /// What the picture is about.
  public internal(set) var title: String
  /// A line under the title.
  public internal(set) var subtitle = ""
  /// Where everything comes from, for the foot of the picture.
  public internal(set) var source = ""

  var nodes: [Item] = []
  var edges: [Line] = []
  var frames: [Frame] = []

  init(title: String) {
    self.title = title
  }

  /// Something that is drawn as a shape with text in it.
  struct Item: Hashable, Sendable {
    /// The id of the node of the graph, or one made of it.
    let id: String
    let mark: ItemMark
    /// The name, or what was said.
    var label: String
    /// What stands in small letters under it: kind, date, place.
    var remarks: [String] = []
    /// The whole of it, for whoever points at it.
    var title: String
    var link: String?
    /// Whether it lies ahead, or never took place.
    var isPlanned = false
    /// Whether the picture was asked for around it.
    var isCentre = false
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
  }

  /// Things that belong together.
  struct Frame: Hashable, Sendable {
    let id: String
    let mark: FrameMark
    var title: String
    /// Ids of nodes, in the order they should stand.
    var members: [String]
  }
}
