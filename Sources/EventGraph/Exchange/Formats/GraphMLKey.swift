/// An attribute of nodes or edges in our GraphML.
///
/// Every value is text: readers disagree about numbers beyond 2^53, about truth values that are
/// absent, and about defaults; they agree about text. No attribute is called `id`, which igraph
/// would take for the node's own.
struct GraphMLKey {
  /// What identifies the attribute in the document.
  let id: String
  /// What the attribute is called; unique among nodes and among edges.
  let name: String
  let isOfEdges: Bool

  private init(node name: String) {
    self.id = name
    self.name = name
    isOfEdges = false
  }

  private init(edge name: String) {
    self.id = "edge_\(name)"
    self.name = name
    isOfEdges = true
  }
}

extension GraphMLKey {
  /// The attributes of nodes.
  enum Node {
    static let label = GraphMLKey(node: "label")
    static let kind = GraphMLKey(node: "kind")
    static let stableID = GraphMLKey(node: "stable_id")
    static let type = GraphMLKey(node: "type")
    static let status = GraphMLKey(node: "status")
    static let text = GraphMLKey(node: "text")
    static let happened = GraphMLKey(node: "happened")
    static let earliest = GraphMLKey(node: "earliest")
    static let latest = GraphMLKey(node: "latest")
    static let conflict = GraphMLKey(node: "conflict")
    static let note = GraphMLKey(node: "note")
    static let names = GraphMLKey(node: "names")
    static let url = GraphMLKey(node: "url")
    static let published = GraphMLKey(node: "published")
    static let language = GraphMLKey(node: "language")
    static let authors = GraphMLKey(node: "authors")
    static let evidence = GraphMLKey(node: "evidence")
  }

  /// The attributes of edges.
  enum Edge {
    static let label = GraphMLKey(edge: "label")
    static let kind = GraphMLKey(edge: "kind")
    static let happened = GraphMLKey(edge: "happened")
    static let earliest = GraphMLKey(edge: "earliest")
    static let latest = GraphMLKey(edge: "latest")
    static let role = GraphMLKey(edge: "role")
    static let words = GraphMLKey(edge: "words")
    static let direct = GraphMLKey(edge: "direct")
    static let told = GraphMLKey(edge: "told")
    static let conflict = GraphMLKey(edge: "conflict")
    static let evidence = GraphMLKey(edge: "evidence")
  }

  /// All attributes in the order they are declared and written.
  static let all = [
    Node.label, Node.kind, Node.stableID, Node.type, Node.status, Node.text, Node.happened,
    Node.earliest, Node.latest, Node.conflict, Node.note, Node.names, Node.url, Node.published,
    Node.language, Node.authors, Node.evidence,
    Edge.label, Edge.kind, Edge.happened, Edge.earliest, Edge.latest, Edge.role, Edge.words,
    Edge.direct, Edge.told, Edge.conflict, Edge.evidence,
  ]
}
