internal import EDTF

/// Makes our nodes and edges of the values that a file gives.
struct ImportMapping {
  /// The name the graph knows the file by.
  let fileName: String
  /// What a node is where its file does not say.
  let defaultKind: NodeKind

  /// Makes a node; `id` is what the file calls it.
  ///
  /// - Throws: `ImportProblem` where our own id contradicts itself.
  func node(_ values: ImportedValues, id: String, line: Int) throws -> ImportedNode {
    let (kind, key) = try identity(values, id: id, line: line)
    var node = ImportedNode(kind, key: key, line: line)
    node.label = values[.label].flatMap { $0.isEmpty ? nil : $0 } ?? id
    node.type = type(values)
    node.status = values[.status]
    node.text = values[.text]
    (node.happened, node.bounds) = values.time
    node.conflict = values[.conflict]
    node.note = values[.note]
    node.names = values.names
    if node.names.isEmpty, NodeKind.entities.contains(node.kind), !values.isOurs {
      let kind = NameKind(guessing: node.label).rawValue
      node.names = [ExportedName(name: node.label, kind: kind, held: "")]
    }
    if node.kind == .article { node.page = page(values) }
    node.proofs = values.proofs
    return node
  }

  private func page(_ values: ImportedValues) -> ExportedNode.Page {
    ExportedNode.Page(
      url: values[.url],
      published: values[.published] ?? (values.isOurs ? nil : values.time.happened),
      language: values[.language],
      authors: values[.authors]
    )
  }

  /// An attribute `type` may mean the kind of node or the kind within the kind.
  private func type(_ values: ImportedValues) -> String? {
    guard !values.isOurs, values[.kind] == nil else { return values[.type] }
    return values[.type].flatMap { NodeKind(word: $0) == nil ? $0 : nil }
  }

  private func identity(
    _ values: ImportedValues,
    id: String,
    line: Int
  ) throws -> (NodeKind, String) {
    if let key = values[.stableID] {
      // A name follows the kind and its colon.
      guard let kind = NodeKind(ofKey: key), key.utf8.count > kind.rawValue.utf8.count + 1 else {
        throw ImportProblem(line, "'\(key)' is no id of ours", "it begins with a kind, as person:…")
      }
      return (kind, key)
    }
    let kind = (values[.kind] ?? values[.type]).flatMap(NodeKind.init(word:)) ?? defaultKind
    let name = Self.isOpaque(id) ? "\(fileName)#\(id)" : id
    return (kind, "\(kind.rawValue):\(name)")
  }

  /// Whether an id is a mere number of its file, as `n12`, so that other files have it too.
  private static func isOpaque(_ id: String) -> Bool {
    let digits = id.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return id.contains("::") || !digits.isEmpty && id.utf8.count - digits.count <= 2 || id.isEmpty
  }
}

// MARK: Edges

extension ImportMapping {
  /// Makes an edge; `ends` are the nodes it ties.
  func edge(
    _ values: ImportedValues,
    from origin: ImportedEnd,
    to target: ImportedEnd,
    isOurs: Bool,
    line: Int
  ) -> ImportedEdge {
    var edge = ImportedEdge()
    edge.line = line
    edge.origin = origin.number
    edge.target = target.number
    edge.role = values[.role]
    if let kind = values.utf8(of: .label).flatMap(EdgeKind.init(utf8:)),
      isOurs || Self.mayTie(kind, origin, target)
    {
      edge.kind = kind
    } else {
      edge.kind = .linked
      let roles = [values[.label] ?? "", edge.role ?? ""].filter { !$0.isEmpty }
      edge.role = roles.isEmpty ? nil : roles.joined(separator: " · ")
    }
    (edge.happened, edge.bounds) = values.time
    edge.words = values[.words]
    edge.isDirect = values[.direct].flatMap { Self.truth[$0.lowercased()] }
    edge.told = values[.told]
    edge.conflict = values[.conflict]
    edge.proofs = values.proofs
    return edge
  }

  private static func mayTie(
    _ kind: EdgeKind,
    _ origin: ImportedEnd,
    _ target: ImportedEnd
  ) -> Bool {
    guard let from = origin.kind, let to = target.kind else { return false }
    return kind.ties(from, to)
  }

  private static let truth = ["true": true, "1": true, "false": false, "0": false]
}
