internal import Markup

/// A declared attribute of GraphML.
struct GraphMLImportKey {
  let id: String
  let name: String
  let isOfNodes: Bool
  let isOfEdges: Bool
  /// What it means of a node and of an edge; nil where nothing is known of it.
  let nodeField: ImportedField?
  let edgeField: ImportedField?
  /// Whether it holds what yEd shows rather than a value, or an id that is known already.
  let isOfNoUse: Bool
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
    isOfNoUse = element["yfiles.type"] != nil || name == "id"
  }
}
