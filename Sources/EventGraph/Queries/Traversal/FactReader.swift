internal import SQLite

/// Turns numbers into nodes and the facts between them, each read once.
struct FactReader {
  private let store: GraphStore
  private let limits: TraversalLimits
  private let outgoing: Statement
  private let incoming: Statement
  private var nodes: [Int: Node] = [:]
  private var known: [Pair: [Edge]] = [:]

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  init(_ store: GraphStore, limits: TraversalLimits) throws(SQLiteError) {
    self.store = store
    self.limits = limits
    outgoing = try store.connection.statement(Self.edges(from: "origin", to: "target"))
    incoming = try store.connection.statement(Self.edges(from: "target", to: "origin"))
  }

  private static func edges(from near: String, to far: String) -> String {
    // The plus keeps SQLite from searching the other way, through the ten thousand edges of a hub.
    "SELECT \(GraphStore.edgeColumns) FROM edge WHERE \(near) = ? AND +\(far) = ?"
  }

  mutating func node(_ number: Int) throws -> Node {
    if let node = nodes[number] { return node }
    guard let node = try store.node(StableNumber(number)) else {
      throw EventGraphError(
        .invalidData,
        "could not read \(store.path): an edge leads to a node that is not there",
        advice: "run `graph check`"
      )
    }
    nodes[number] = node
    return node
  }

  /// The facts between two nodes, in the order of their kinds and then of time.
  mutating func facts(between one: Node, and other: Node) throws -> [Edge] {
    let pair = Pair(from: one.number.value, to: other.number.value)
    if let facts = known[pair] { return facts }
    let (near, far) = one.kind.isEvent ? (one, other) : (other, one)
    var found: [Edge] = []
    for statement in [outgoing, incoming] {
      try statement.bind(1, near.number.value)
      try statement.bind(2, far.number.value)
      try statement.forEachRow { (row) throws(SQLiteError) in
        let edge = GraphStore.decodeEdge(row)
        if limits.allows(edge) { found.append(edge) }
      }
    }
    found.sort {
      ($0.kind.code, $0.bounds.lower, $0.bounds.upper, $0.number)
        < ($1.kind.code, $1.bounds.lower, $1.bounds.upper, $1.number)
    }
    known[pair] = found
    return found
  }
}
