/// What to ask for when looking for what surrounds a node.
public struct NeighborQuery: Sendable {
  /// The node in the middle.
  public var center: Node
  /// How many steps to go.
  public var depth = 1
  /// The kinds of nodes to list; the way to them may lead through others.
  public var kinds = Set(NodeKind.allCases)
  /// Which nodes and connections the way may use.
  public var filter = TraversalFilter()
  /// At most so many nodes.
  public var limit = 50

  /// Asks for everything that is connected with a node.
  public init(of center: Node) {
    self.center = center
  }
}

/// What surrounds a node: the nearest first, then those that more ways lead to.
public struct Neighbors: Sendable {
  /// A node and how it can be reached.
  public struct Entry: Hashable, Sendable {
    /// The node.
    public let node: Node
    /// How many steps it is away.
    public let distance: Int
    /// How many ways of so many steps lead to it, several facts between two nodes counted as such.
    public let ways: Int
    /// The facts that connect it with the node in the middle, where it is one step away.
    public let facts: [Edge]
  }

  /// The nodes.
  public let entries: [Entry]
  /// How many there are in all.
  public let count: Int
}

extension GraphStore {
  /// What surrounds a node.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func neighbors(_ query: NeighborQuery) throws -> Neighbors {
    try reading {
      let limits = TraversalLimits(query.filter)
      var rings = NeighborSearch(reader: try AdjacencyReader(connection, limits: limits))
      try rings.run(from: query.center.number.value, depth: query.depth)
      let found = rings.found(of: Set(query.kinds.map(\.code)))
      var reader = try FactReader(self, limits: limits)
      let entries = try best(found, query.limit).map { place -> Neighbors.Entry in
        let node = try reader.node(place.number)
        let isNext = place.distance == 1
        return Neighbors.Entry(
          node: node,
          distance: place.distance,
          ways: place.ways,
          facts: isNext ? try reader.facts(between: query.center, and: node) : []
        )
      }
      return Neighbors(entries: entries, count: found.count)
    }
  }

  /// The first places: near ones first, then those with many ways, then in order of time and id.
  private func best(
    _ found: [NeighborSearch.Place],
    _ limit: Int
  ) throws -> [NeighborSearch.Place] {
    let sorted = found.sorted {
      ($0.distance, $1.ways, $0.number) < ($1.distance, $0.ways, $1.number)
    }
    guard limit < sorted.count, limit > 0 else { return try inOrder(Array(sorted.prefix(limit))) }
    // Those that tie with the last one compete with it, unless there are too many to look at.
    let last = sorted[limit - 1]
    let tied = sorted.dropFirst(limit).prefix(Self.mostTied).prefix {
      $0.distance == last.distance && $0.ways == last.ways
    }
    return Array(try inOrder(Array(sorted[..<limit]) + tied).prefix(limit))
  }

  private static let mostTied = 5_000

  private func inOrder(_ places: [NeighborSearch.Place]) throws -> [NeighborSearch.Place] {
    let keyed = try places.map { place in (place, try node(StableNumber(place.number))) }
    return keyed.sorted { left, right in
      guard (left.0.distance, left.0.ways) == (right.0.distance, right.0.ways),
        let one = left.1, let other = right.1
      else { return (left.0.distance, right.0.ways) < (right.0.distance, left.0.ways) }
      return (one.bounds.lower, one.bounds.upper, one.id)
        < (other.bounds.lower, other.bounds.upper, other.id)
    }.map(\.0)
  }
}
