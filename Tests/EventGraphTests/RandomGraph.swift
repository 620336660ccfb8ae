import EDTF
import EventGraph
import TestSupport

/// A small graph of random connections, in memory and as the plain lists it was made of.
struct RandomGraph {
  let store: GraphStore
  /// The ids of the nodes.
  let ids: [String]
  /// The connections, as places in `ids`.
  let edges: [Connection]
  /// When each node happened, where somebody says.
  let dates: [EDTFDate?]

  struct Connection: Hashable {
    let origin: Int
    let kind: String
    let target: Int
  }

  private static let nodeKinds = ["person", "organization", "meeting", "statement", "article"]
  private static let edgeKinds = ["said", "attended", "reported", "mentions", "concerned"]

  init(seed: UInt64, nodes: Int = 24, edges count: Int = 34) throws {
    var random = SeededGenerator(seed: seed)
    let kinds = (0..<nodes).map { _ in Self.nodeKinds.randomElement(using: &random) ?? "person" }
    var connections: Set<Connection> = []
    while connections.count < count {
      let origin = Int.random(in: 0..<nodes, using: &random)
      let target = Int.random(in: 0..<nodes, using: &random)
      guard origin != target else { continue }
      // A statement that mentions somebody concerns them, and then it would be one fact twice.
      let isArticle = kinds[origin] == "article"
      let edgeKinds = Self.edgeKinds.filter { $0 != (isArticle ? "concerned" : "mentions") }
      let kind = edgeKinds.randomElement(using: &random) ?? "said"
      connections.insert(Connection(origin: origin, kind: kind, target: target))
    }
    ids = kinds.enumerated().map { "\($1):n\($0)" }
    edges = connections.sorted { ($0.origin, $0.target, $0.kind) < ($1.origin, $1.target, $1.kind) }
    let days = kinds.map { kind in
      kind == "person" || kind == "organization" ? "" : Self.day(&random)
    }
    dates = days.map { EDTFDate($0) }
    let nodeRows = zip(zip(ids, kinds), days).map { "\($0.0),\($0.1),\($0.0),\($1)" }
    let edgeRows = edges.map { [ids] in "\(ids[$0.origin]),\(ids[$0.target]),\($0.kind)" }
    store = try GraphStore.inMemory()
    _ = try store.importTables(
      nodes: Self.file("nodes.csv", "id,type,name,ts", nodeRows),
      edges: Self.file("edges.csv", "src,dst,type", edgeRows)
    )
  }

  /// A day, a month, a few days, or nothing.
  private static func day(_ random: inout SeededGenerator) -> String {
    let day = Int.random(in: 1...9, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return ""
    case 1: return "2022-12"
    case 2: return "2022-12-0\(day)/2022-12-1\(day)"
    default: return "2022-12-0\(day)"
    }
  }

  private static func file(_ name: String, _ header: String, _ rows: [String]) -> CuratedFile {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    return CuratedFile(path: name, bytes: Array(text.utf8))
  }

  func node(_ place: Int) throws -> Node {
    try store.find(ids[place])
  }

  /// How many hops each node is away from one, by the plainest of methods.
  func distances(from start: Int) -> [Int?] {
    var distances = [Int?](repeating: nil, count: ids.count)
    distances[start] = 0
    for hops in 0..<ids.count {
      for edge in edges {
        for (near, far) in [(edge.origin, edge.target), (edge.target, edge.origin)]
        where distances[near] == hops && distances[far] == nil {
          distances[far] = hops + 1
        }
      }
    }
    return distances
  }
}
