internal import Markup

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
  /// How a value begins and ends.
  let element: PreparedElement

  fileprivate init(node name: String) {
    self.init(id: name, name: name, isOfEdges: false)
  }

  fileprivate init(edge name: String) {
    self.init(id: "edge_\(name)", name: name, isOfEdges: true)
  }

  private init(id: String, name: String, isOfEdges: Bool) {
    self.id = id
    self.name = name
    self.isOfEdges = isOfEdges
    element = PreparedElement("data", "key", id, depth: 3)
  }
}

/// The attributes of our GraphML.
struct GraphMLKeys {
  let label = GraphMLKey(node: "label")
  let kind = GraphMLKey(node: "kind")
  let stableID = GraphMLKey(node: "stable_id")
  let type = GraphMLKey(node: "type")
  let status = GraphMLKey(node: "status")
  let text = GraphMLKey(node: "text")
  let happened = GraphMLKey(node: "happened")
  let earliest = GraphMLKey(node: "earliest")
  let latest = GraphMLKey(node: "latest")
  let conflict = GraphMLKey(node: "conflict")
  let note = GraphMLKey(node: "note")
  let names = GraphMLKey(node: "names")
  let url = GraphMLKey(node: "url")
  let published = GraphMLKey(node: "published")
  let language = GraphMLKey(node: "language")
  let authors = GraphMLKey(node: "authors")
  let evidence = GraphMLKey(node: "evidence")
  /// The kind of a node as Neo4j writes it, in that flavor alone.
  let labels = GraphMLKey(node: "labels")

  /// The kind of the edge, under the name that programs show beside an edge.
  let edgeLabel = GraphMLKey(edge: "label")
  let edgeEarliest = GraphMLKey(edge: "earliest")
  let edgeLatest = GraphMLKey(edge: "latest")
  let edgeHappened = GraphMLKey(edge: "happened")
  let edgeRole = GraphMLKey(edge: "role")
  let edgeWords = GraphMLKey(edge: "words")
  let edgeDirect = GraphMLKey(edge: "direct")
  let edgeTold = GraphMLKey(edge: "told")
  let edgeConflict = GraphMLKey(edge: "conflict")
  let edgeEvidence = GraphMLKey(edge: "evidence")

  /// All attributes of a flavor in the order they are declared and written.
  func all(of flavor: GraphMLFlavor) -> [GraphMLKey] {
    (flavor == .neo4j ? [labels] : []) + [
      label, kind, stableID, type, status, text, happened, earliest, latest, conflict, note, names,
      url, published, language, authors, evidence,
      edgeLabel, edgeEarliest, edgeLatest, edgeHappened, edgeRole, edgeWords, edgeDirect, edgeTold,
      edgeConflict, edgeEvidence,
    ]
  }
}
