/// What to ask for when looking for what several nodes have in common.
public struct CommonQuery: Sendable {
  /// The nodes, two or more.
  public var nodes: [Node]
  /// The kinds of things in common to list.
  public var kinds = Set(NodeKind.allCases)
  /// Which nodes and connections count.
  public var filter = TraversalFilter()
  /// At most so many of each kind.
  public var limit = 20

  /// Asks for everything that some nodes have in common.
  public init(of nodes: [Node]) {
    self.nodes = nodes
  }
}

/// What several nodes have in common.
public struct Common: Sendable {
  /// One thing in common.
  public struct Item: Hashable, Sendable {
    /// The thing.
    public let node: Node
    /// What connects it with each of the nodes; none where it is connected through others.
    public let facts: [[Edge]]
    /// How often it is connected with each: through so many facts, meetings and statements, or
    /// articles.
    public let counts: [Int]
  }

  /// What is in common of one kind.
  public struct Section: Sendable {
    /// The kind.
    public let kind: NodeKind
    /// How many there are.
    public let count: Int
    /// The first of them: events in order of time, others from the most to the least connected.
    public let items: [Item]
  }

  /// What is in common, meetings and statements first; kinds of which there is nothing are left out.
  public let sections: [Section]
}

extension GraphStore {
  /// What several nodes have in common: meetings they attended, statements and articles that both
  /// are part of, organizations, people who met all of them, outlets that told of all of them.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func common(_ query: CommonQuery) throws -> Common {
    try reading {
      let limits = try limits(query.filter, ends: query.nodes.map(\.number))
      let search = CommonSearch(
        reader: try AdjacencyReader(connection, limits: limits, detail: .everything)
      )
      let found = try search.shared(by: query.nodes)
      var reader = try FactReader(self, limits: limits)
      var sections: [Common.Section] = []
      for kind in Self.kindsInOrder where query.kinds.contains(kind) {
        let places = found.filter { StableNumber($0.number).kindCode == kind.code }
        guard !places.isEmpty else { continue }
        let items = try places.map { place in
          let node = try reader.node(place.number)
          let facts = try query.nodes.map { try reader.facts(between: $0, and: node) }
          return Common.Item(node: node, facts: facts, counts: place.counts)
        }
        let sorted = items.sorted(by: kind.isEvent ? Self.isEarlier : Self.isCloser)
        sections.append(
          Common.Section(kind: kind, count: items.count, items: Array(sorted.prefix(query.limit)))
        )
      }
      return Common(sections: sections)
    }
  }

  private static let kindsInOrder: [NodeKind] = [
    .meeting, .statement, .person, .organization, .outlet, .article, .omission, .place,
  ]

  private static func isEarlier(_ left: Common.Item, _ right: Common.Item) -> Bool {
    (left.node.bounds.lower, left.node.bounds.upper, left.node.id)
      < (right.node.bounds.lower, right.node.bounds.upper, right.node.id)
  }

  /// Who is connected with all of them counts as often as with the one he is connected with least.
  private static func isCloser(_ left: Common.Item, _ right: Common.Item) -> Bool {
    let (one, other) = (left.counts.min() ?? 0, right.counts.min() ?? 0)
    guard one == other else { return one > other }
    let (sum, otherSum) = (left.counts.reduce(0, +), right.counts.reduce(0, +))
    return sum != otherSum ? sum > otherSum : left.node.id < right.node.id
  }
}
