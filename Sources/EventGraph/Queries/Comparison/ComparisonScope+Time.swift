internal import SQLite

extension ComparisonScope {
  /// What was possibly said between two moments, of some people where any are named.
  static func during(
    _ limits: TimeLimits,
    people: [Node],
    in store: GraphStore
  ) throws -> ComparisonScope {
    let inside: SQL = """
      kind = \(NodeKind.statement.code) AND lower <= \(limits.last) AND upper >= \(limits.first)
        AND lower < \(TimeBounds.undated)
      """
    let numbers: [StableNumber]
    if people.isEmpty {
      numbers = try store.connection.rows("SELECT id FROM node WHERE \(inside)") {
        StableNumber($0.integer(0))
      }
    } else {
      let named = people.map(\.number.value)
      numbers = try store.connection.rows(
        """
        SELECT id FROM node WHERE \(inside) AND id IN (
          SELECT target FROM edge WHERE origin IN \(list: named) AND kind = \(EdgeKind.said.code)
          UNION SELECT origin FROM edge
          WHERE target IN \(list: named) AND kind = \(EdgeKind.addressed.code)
        )
        """
      ) { StableNumber($0.integer(0)) }
    }
    return try of(statements: numbers, in: store)
  }

  /// Statements, each with the meetings it was made at or is about.
  static func of(
    statements numbers: some Sequence<StableNumber>,
    in store: GraphStore
  ) throws -> ComparisonScope {
    var scope = ComparisonScope(store)
    for number in numbers {
      let edges = try store.edges(of: number)
      var occasions = Set(
        edges.filter {
          ($0.kind == .madeAt || $0.kind == .concerned) && $0.origin == number
            && $0.target.kindCode == NodeKind.meeting.code
        }.map(\.target)
      )
      for meeting in occasions where scope.meetings[meeting] == nil {
        scope.meetings[meeting] = try store.edges(of: meeting)
      }
      if occasions.isEmpty { occasions = Self.days(of: edges, number) }
      try scope.insert(number, .during, occasions, edges: edges)
    }
    return scope
  }

  /// Stands for what one speaker said on one day, for statements that no meeting holds together.
  private static func days(of edges: [Edge], _ number: StableNumber) -> Set<StableNumber> {
    Set(
      edges.filter { $0.kind == .said && $0.target == number && $0.bounds.isDated }.map { edge in
        StableNumber(
          joining: [edge.origin.value, edge.bounds.lower].map { UInt64(bitPattern: Int64($0)) },
          texts: []
        )
      }
    )
  }
}
