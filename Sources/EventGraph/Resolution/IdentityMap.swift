internal import SQLite

/// Which node each key stands for: the curated node of that name, where people listed one.
struct IdentityMap {
  /// The curated entities by kind and folded name; nil where a name could be two of them.
  private var curated: [NodeKind: [String: String?]] = [:]
  private let registry: NameRegistry
  /// What people decided of who is who.
  let decisions: DecisionRules
  private var known: [EntityKey: StableNumber] = [:]

  init(_ connection: Connection, _ registry: NameRegistry) throws {
    self.registry = registry
    decisions = try DecisionRules(connection)
    // Nothing but a look at every node would find out that there are no curated ones.
    let files = try GraphStore.graphFiles(connection)
    guard !files.isEmpty else { return }
    try connection.forEachRow(
      """
      SELECT node.kind, node.key, name.name FROM node JOIN name ON name.node = node.id
      WHERE node.source IN \(list: files)
        AND node.kind <= \(NodeKind.place.code) AND name.kind IN ('full', 'latin')
      UNION
      SELECT kind, key, label FROM node
      WHERE source IN \(list: files)
        AND kind <= \(NodeKind.place.code)
      """
    ) { row in
      guard let kind = NodeKind(code: row.integer(0)) else { return }
      list(row.text(1), kind, as: row.text(2))
      // Decisions name entities by their ids.
      list(row.text(1), kind, as: String(row.text(1).dropFirst(kind.rawValue.count + 1)))
    }
  }

  /// Whether people listed anybody.
  var hasCuratedNames: Bool { !curated.isEmpty }

  private mutating func list(_ key: String, _ kind: NodeKind, as name: String) {
    let name = NameRegistry.folded(name)
    if let other = curated[kind]?[name], other != key {
      curated[kind]?[name] = .some(nil)
    } else {
      curated[kind, default: [:]][name] = key
    }
  }

  /// The key of the node that a key stands for.
  func nodeKey(of key: EntityKey) -> String {
    guard let listed = curated[key.kind] else { return key.text }
    let joined = decisions.joined(with: key).map(\.name)
    for name in registry.names(of: key) + joined {
      if let found = listed[NameRegistry.folded(name)], let found { return found }
    }
    return key.text
  }

  /// The number of the node that a key stands for.
  mutating func node(_ key: EntityKey) -> StableNumber {
    if let number = known[key] { return number }
    let number = StableNumber(ofNode: nodeKey(of: key))
    known[key] = number
    return number
  }
}
