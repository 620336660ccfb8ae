internal import SQLite

/// Reads a part of the graph that is small enough to be drawn.
struct BoundedSelection {
  let store: GraphStore
  /// How many nodes there may be.
  let limit: Int

  /// What is drawn of a selection, and how many more nodes there are; nil where nobody counted.
  struct Outcome {
    let subgraph: Subgraph
    /// How many nodes belong to the selection; nil where there are more than were counted.
    let total: Int?
    let isWhole: Bool
  }

  func read(_ selection: SubgraphSelection) throws -> Outcome {
    switch selection {
    case .around(let centres, let depth): return try neighborhood(of: centres, depth: depth)
    case .all: return try whole()
    default: return trimmed(try store.subgraph(selection), keeping: selection.centres)
    }
  }

  /// Goes outwards step by step and stops where the limit is reached.
  private func neighborhood(of centres: [Node], depth: Int) throws -> Outcome {
    var found: [StableNumber: Node] = [:]
    for centre in centres { found[centre.number] = centre }
    var frontier = centres
    var isWhole = true
    for _ in 0..<max(0, depth) where isWhole {
      var next: [Node] = []
      for node in frontier {
        for edge in try store.edges(of: node.number) {
          let other = edge.otherEnd(from: node.number)
          guard found[other] == nil else { continue }
          guard found.count < limit else {
            isWhole = false
            break
          }
          guard let neighbour = try store.node(other) else { continue }
          found[other] = neighbour
          next.append(neighbour)
        }
      }
      frontier = next
    }
    let subgraph = try store.subgraph(among: Array(found.values))
    return Outcome(subgraph: subgraph, total: isWhole ? found.count : nil, isWhole: isWhole)
  }

  private func whole() throws -> Outcome {
    let total = try store.explaining("read") {
      try store.connection.firstRow("SELECT count(*) FROM node") { $0.integer(0) } ?? 0
    }
    guard total > limit else {
      return Outcome(subgraph: try store.subgraph(.all), total: total, isWhole: true)
    }
    let chosen = Self.chosen(try candidates(), limit: limit)
    let nodes = try chosen.compactMap { try store.node($0) }
    return Outcome(subgraph: try store.subgraph(among: nodes), total: total, isWhole: false)
  }

  /// Every node with the number of its edges; both indexes are read once, in their order.
  private func candidates() throws -> [Candidate] {
    var degrees: [Int: Int] = [:]
    return try store.explaining("read") {
      for end in ["origin", "target"] {
        let rows = try store.connection.rows(
          "SELECT \(raw: end), count(*) FROM edge GROUP BY \(raw: end)"
        ) { ($0.integer(0), $0.integer(1)) }
        for (node, count) in rows {
          degrees[node, default: 0] += count
        }
      }
      return try store.connection.rows("SELECT id, kind FROM node") { row in
        let id = row.integer(0)
        return Candidate(
          number: StableNumber(id),
          kind: NodeKind(code: row.integer(1)),
          degree: degrees[id] ?? 0
        )
      }
    }
  }

  /// Keeps the nodes it was chosen around and those with the most edges.
  private func trimmed(_ subgraph: Subgraph, keeping centres: [Node]) -> Outcome {
    let total = subgraph.nodes.count
    guard total > limit else { return Outcome(subgraph: subgraph, total: total, isWhole: true) }
    var degrees: [StableNumber: Int] = [:]
    for edge in subgraph.edges {
      degrees[edge.origin, default: 0] += 1
      degrees[edge.target, default: 0] += 1
    }
    for centre in centres { degrees[centre.number] = nil }
    let others = subgraph.nodes.compactMap { node in
      degrees[node.number].map { Candidate(number: node.number, kind: node.kind, degree: $0) }
    }
    var kept = Set(centres.map(\.number))
    kept.formUnion(Self.chosen(others, limit: max(0, limit - kept.count)))
    let part = Subgraph(
      nodes: subgraph.nodes.filter { kept.contains($0.number) },
      edges: subgraph.edges
    )
    return Outcome(subgraph: part, total: total, isWhole: false)
  }
}

// MARK: What matters most

extension BoundedSelection {
  private struct Candidate {
    let number: StableNumber
    let kind: NodeKind?
    let degree: Int
  }

  /// The nodes with the most edges, two thirds of them events where there are so many.
  ///
  /// Names alone have the most edges and tell nothing. Articles and places, which are drawn as
  /// words of others, come last.
  private static func chosen(_ candidates: [Candidate], limit: Int) -> [StableNumber] {
    let sorted = candidates.sorted {
      ($1.degree, $0.number.value) < ($0.degree, $1.number.value)
    }
    var events: [StableNumber] = []
    var names: [StableNumber] = []
    var rest: [StableNumber] = []
    for candidate in sorted {
      switch candidate.kind {
      case .meeting, .statement, .omission: events.append(candidate.number)
      case .person, .organization, .outlet: names.append(candidate.number)
      default: rest.append(candidate.number)
      }
    }
    let share = events.prefix(limit * 2 / 3)
    return Array((share + names + events.dropFirst(share.count) + rest).prefix(limit))
  }
}
