internal import SQLite

/// Turns the numbers of nodes along a way into the nodes and the facts between them, each read once.
struct PathReader {
  private let store: GraphStore
  private let limits: TraversalLimits
  private let chronology: TimelineQuery.Certainty?
  private let outgoing: Statement
  private let incoming: Statement
  private var nodes: [Int: Node] = [:]
  private var edges: [Pair: [Edge]] = [:]

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  init(
    _ store: GraphStore,
    limits: TraversalLimits,
    chronology: TimelineQuery.Certainty?
  ) throws(SQLiteError) {
    self.store = store
    self.limits = limits
    self.chronology = chronology
    outgoing = try store.connection.statement(Self.edges(from: "origin", to: "target"))
    incoming = try store.connection.statement(Self.edges(from: "target", to: "origin"))
  }

  private static func edges(from near: String, to far: String) -> String {
    // The plus keeps SQLite from searching the other way, through the ten thousand edges of a hub.
    "SELECT \(GraphStore.edgeColumns) FROM edge WHERE \(near) = ? AND +\(far) = ?"
  }

  /// The path along nodes.
  mutating func path(along numbers: [Int]) throws -> Path {
    let nodes = try numbers.map { try node($0) }
    var hops: [Path.Hop] = []
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      hops.append(Path.Hop(from: from, to: to, edges: try edges(from: from, to: to)))
    }
    guard chronology != nil else { return Path(start: nodes[0], hops: hops, chronology: nil) }
    for certainty in [TimelineQuery.Certainty.certainly, .possibly] {
      let order = ChronologicalOrder(certainty: certainty)
      if let ordered = order.facts(of: hops) {
        return Path(start: nodes[0], hops: ordered, chronology: certainty)
      }
    }
    return Path(start: nodes[0], hops: hops, chronology: nil)
  }

  private mutating func node(_ number: Int) throws -> Node {
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
  private mutating func edges(from: Node, to: Node) throws -> [Edge] {
    let pair = Pair(from: from.number.value, to: to.number.value)
    if let known = edges[pair] { return known }
    let (near, far) = from.kind.isEvent ? (from, to) : (to, from)
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
    edges[pair] = found
    return found
  }
}
