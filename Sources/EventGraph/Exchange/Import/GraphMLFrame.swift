internal import Markup

/// An element of GraphML that is open.
enum GraphMLFrame {
  case graph
  case key(GraphMLImportKey)
  case defaultValue
  case node(GraphMLItem)
  case edge(GraphMLItem)
  /// A value, and the place of its key among those declared.
  case data(key: Int?)
  case shownLabel
  case other

  /// Whether it is a node or an edge.
  var isItem: Bool {
    switch self {
    case .node, .edge: true
    default: false
    }
  }
}

/// A node or edge of GraphML, while its values are read.
struct GraphMLItem {
  let id: String
  let line: Int
  var source = GraphMLEnd.named("")
  var target = GraphMLEnd.named("")
  var values = ImportedValues()

  init(_ id: String, _ line: Int) {
    self.id = id
    self.line = line
  }
}

/// An edge whose nodes may come after it.
struct GraphMLWaitingEdge {
  let item: GraphMLItem
}

/// How an edge names one of its ends.
enum GraphMLEnd: CustomStringConvertible {
  /// As `n12`, which needs no text.
  case numbered(Int)
  case named(String)

  var description: String {
    switch self {
    case .numbered(let number): "n\(number)"
    case .named(let name): name
    }
  }
}

/// A declared attribute of GraphML.
struct GraphMLImportKey {
  let id: String
  let name: String
  let isOfNodes: Bool
  let isOfEdges: Bool
  /// What it means of a node and of an edge; nil where nothing is known of it.
  let nodeField: ImportedField?
  let edgeField: ImportedField?
  /// Whether it holds what yEd shows rather than a value.
  let isShown: Bool
  /// The value of those that have none.
  var fallback: String?

  init(_ element: borrowing XMLElement) {
    id = element["id"] ?? ""
    name = element["attr.name"] ?? id
    let domain = element["for"] ?? "all"
    isOfNodes = domain == "node" || domain == "all"
    isOfEdges = domain == "edge" || domain == "all"
    nodeField = ImportedField(node: name)
    edgeField = ImportedField(edge: name)
    isShown = element["yfiles.type"] != nil
  }
}
