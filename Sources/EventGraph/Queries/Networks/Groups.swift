public import EDTF

/// What to ask for when looking for groups of people.
public struct GroupQuery: Sendable {
  /// Who can be a member.
  public var members: Set<NodeKind> = [.person]
  /// What connects members: who attended a meeting, and who said or was told a statement.
  public var connections: Set<EdgeKind> = [.attended, .said, .addressed]
  /// No meeting or statement before this.
  public var from: EDTFDate?
  /// No meeting or statement after this.
  public var through: EDTFDate?
  /// How sure it must be that it lies between the two.
  public var certainty = TimelineQuery.Certainty.possibly
  /// Nodes to leave out.
  public var avoided: [Node] = []
  /// Groups of fewer members are not listed.
  public var leastSize = 2
  /// At most so many groups.
  public var limit = 20

  /// Asks for groups of people.
  public init() {}
}

/// Groups of people who have more to do with each other than with others.
public struct Groups: Sendable {
  /// One group.
  public struct Group: Sendable {
    /// Its members, those who took part in most first.
    public let members: [Member]
    /// How many meetings and statements at least two of its members share.
    public let eventCount: Int
  }

  /// A member of a group.
  public struct Member: Hashable, Sendable {
    /// Who it is.
    public let node: Node
    /// How many meetings and statements they share with others of the group.
    public let eventCount: Int
  }

  /// The largest groups, the largest first.
  public let groups: [Group]
  /// How many groups of the asked size there are.
  public let count: Int
  /// How many members take part in no group of that size.
  public let ungroupedCount: Int
  /// How clearly the graph falls into groups: 0 by chance, near 1 for groups without ties.
  public let modularity: Double
}

extension GraphStore {
  /// Divides people into groups by the meetings and statements they share.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func groups(_ query: GroupQuery) throws -> Groups {
    try reading {
      var filter = TraversalFilter()
      filter.nodeKinds = query.members.union([.meeting, .statement])
      filter.edgeKinds = query.connections
      filter.from = query.from
      filter.through = query.through
      filter.certainty = query.certainty
      filter.avoided = query.avoided
      return try groups(query, try network(filter))
    }
  }

  private func groups(_ query: GroupQuery, _ network: Network) throws -> Groups {
    let kinds = Set(query.members.map(\.code))
    let all = 0..<network.nodeCount
    let neighbors = network.outgoing.joined(with: network.incoming)
    let parties = all.filter { kinds.contains(network.kindCode(of: $0)) }
    let events = all.filter { !kinds.contains(network.kindCode(of: $0)) }
    let ties = TieNetwork(of: neighbors, events: events, parties: parties).ties
    let communities = Communities(of: ties)
    var roll = GroupRoll(parties: parties, groups: communities.groups)
    for event in events { roll.count(neighbors.nodes[neighbors.range(of: event)]) }
    let large = roll.members.filter { $0.value.count >= max(1, query.leastSize) }
    let order = large.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
    return Groups(
      groups: try order.prefix(query.limit).map { group, members in
        let listed = try members.compactMap { place in
          try node(StableNumber(network.numbers[parties[place]])).map {
            Groups.Member(node: $0, eventCount: roll.memberEvents[place])
          }
        }
        return Groups.Group(
          members: listed.sorted { ($1.eventCount, $0.node.id) < ($0.eventCount, $1.node.id) },
          eventCount: roll.groupEvents[group] ?? 0
        )
      },
      count: order.count,
      ungroupedCount: parties.count - large.values.reduce(0) { $0 + $1.count },
      modularity: communities.modularity
    )
  }
}

/// Who is in which group, and which events each group shares.
private struct GroupRoll {
  /// The members of each group, by their order among the parties.
  let members: [Int32: [Int]]
  /// How many events each group shares.
  private(set) var groupEvents: [Int32: Int] = [:]
  /// How many events each member shares with others of the group.
  private(set) var memberEvents: [Int]
  private let groups: [Int32]
  private let order: [Int32: Int]

  init(parties: [Int], groups: [Int32]) {
    self.groups = groups
    members = Dictionary(grouping: parties.indices) { groups[$0] }
    memberEvents = Array(repeating: 0, count: parties.count)
    order = Dictionary(
      uniqueKeysWithValues: parties.enumerated().map { (Int32(truncatingIfNeeded: $1), $0) }
    )
  }

  /// Counts an event for every group that at least two of its parties are members of.
  mutating func count(_ parties: ArraySlice<Int32>) {
    let present = Dictionary(grouping: parties.compactMap { order[$0] }) { groups[$0] }
    for (group, members) in present where members.count > 1 {
      groupEvents[group, default: 0] += 1
      for member in members { memberEvents[member] += 1 }
    }
  }
}
