internal import JSON

/// Reads node-link JSON, as `graph export --format json`, networkx and D3 write it.
struct NodeLinkImport {
  private let mapping: ImportMapping
  private let collector: ImportCollector
  private var nodes = ImportedNodeTable()

  /// Reads a whole document.
  static func read(
    _ bytes: [UInt8],
    _ mapping: ImportMapping,
    into collector: ImportCollector
  ) throws {
    let document: JSONValue
    do {
      document = try JSONParser.parse(bytes)
    } catch {
      throw ImportProblem(error.line, column: error.column, error.reason, "nothing was imported")
    }
    guard let nodes = document["nodes"]?.array,
      let edges = (document["edges"] ?? document["links"])?.array
    else {
      throw ImportProblem(1, "it has no lists 'nodes' and 'edges' (or 'links')")
    }
    var reading = NodeLinkImport(mapping: mapping, collector: collector)
    for (place, node) in nodes.enumerated() { try reading.add(node: node, place) }
    for (place, edge) in edges.enumerated() { try reading.add(edge: edge, place) }
  }

  private mutating func add(node value: JSONValue, _ place: Int) throws {
    guard let object = value.object, let id = (object["id"] ?? object["name"])?.plainText else {
      throw ImportProblem(1, "node \(place + 1) of the list has no id")
    }
    var values = values(of: object, except: ["id"]) { ImportedField(node: $0) }
    // Ours are known by their ids.
    let isOurs =
      id.split(separator: ":", maxSplits: 1).first.map(String.init)
      .flatMap(NodeKind.init(rawValue:)) != nil && id.contains(":")
    if isOurs { values[.stableID] = id }
    let node = try mapping.node(values, id: id, line: 1)
    try nodes.add(id, node, isOurs: isOurs)
    try collector.add(node)
  }

  private func add(edge value: JSONValue, _ place: Int) throws {
    guard let object = value.object, let source = object["source"]?.plainText,
      let target = object["target"]?.plainText
    else { throw ImportProblem(1, "edge \(place + 1) of the list has no source or no target") }
    guard let origin = nodes[.named(source)], let end = nodes[.named(target)] else {
      let missing = nodes[.named(source)] == nil ? source : target
      throw ImportProblem(1, "edge \(place + 1) of the list: no node has the id '\(missing)'")
    }
    let values = values(of: object, except: ["source", "target", "key", "id"]) {
      ImportedField(edge: $0)
    }
    try collector.add(
      mapping.edge(values, from: origin, to: end, isOurs: nodes.areOurs, line: 1)
    )
  }

  private func values(
    of object: JSONObject,
    except known: Set<String>,
    field: (String) -> ImportedField?
  ) -> ImportedValues {
    var values = ImportedValues()
    for member in object.members where !known.contains(member.name) {
      guard let field = field(member.name) else {
        collector.ignore("attribute '\(member.name)'")
        continue
      }
      if values[field] == nil { values[field] = member.value.plainText }
    }
    return values
  }
}

extension JSONValue {
  /// The value as text: strings as they are, anything else as JSON; nil for null.
  fileprivate var plainText: String? {
    switch self {
    case .null: nil
    case .string(let text): text
    default: description
    }
  }
}
