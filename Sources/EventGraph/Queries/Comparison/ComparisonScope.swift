internal import JSON
internal import SQLite

/// The statements of an event, and the edges of the meetings they belong to.
struct ComparisonScope {
  /// A statement, how it belongs to the event, and everything it is connected with.
  struct Entry {
    let statement: Node
    let tie: Comparison.Tie
    /// Meetings; of a statement without one, its speaker's day.
    let occasions: Set<StableNumber>
    let edges: [Edge]
    /// Where it stands among what was said at the same time.
    let place: Int

    /// Whether it was said there, so that no mere announcement could have it.
    var isSaidThere: Bool {
      tie == .sameDay || tie == .undated
        || edges.contains { $0.kind == .madeAt && $0.origin == statement.number }
    }

    func edges(_ kind: EdgeKind) -> [Edge] {
      edges.filter { $0.kind == kind && $0.target == statement.number }
    }
  }

  private(set) var entries: [StableNumber: Entry] = [:]
  /// Every edge of each meeting that matters.
  var meetings: [StableNumber: [Edge]] = [:]
  let store: GraphStore

  /// Longer meetings have no day on which something was said.
  private static let longestDay = 2 * 86_400
  /// So many of those who took part are asked for what they said that day.
  static let mostParties = 24
  /// So many articles are searched for statements without a date.
  static let mostArticles = 10_000

  init(_ store: GraphStore) {
    self.store = store
  }
}

// MARK: Meetings

extension ComparisonScope {
  /// What was said at some meetings, of them, and on their day by those who took part.
  static func of(_ meetings: [Node], in store: GraphStore) throws -> ComparisonScope {
    var scope = ComparisonScope(store)
    for meeting in meetings {
      let edges = try store.edges(of: meeting.number)
      scope.meetings[meeting.number] = edges
      for edge in edges where edge.target == meeting.number {
        switch edge.kind {
        case .madeAt: try scope.add(edge.origin, .madeAt, of: meeting)
        case .concerned: try scope.add(edge.origin, .about, of: meeting)
        default: continue
        }
      }
      let passing = try scope.passing(of: [meeting.number: edges])
      let leading = edges.filter { !($0.kind == .reported && passing.contains($0.origin)) }
      try scope.addSameDay(meeting, leading)
      try scope.addUndated(meeting, edges, passing: passing)
    }
    return scope
  }

  private mutating func add(
    _ number: StableNumber,
    _ tie: Comparison.Tie,
    of meeting: Node
  ) throws {
    guard number.kindCode == NodeKind.statement.code else { return }
    if let known = entries[number] {
      let isCloser = tie == .madeAt && known.tie != .madeAt
      entries[number] = Entry(
        statement: known.statement,
        tie: isCloser ? tie : known.tie,
        occasions: known.occasions.union([meeting.number]),
        edges: known.edges,
        place: known.place
      )
    } else {
      try insert(number, tie, [meeting.number], edges: store.edges(of: number))
    }
  }

  mutating func insert(
    _ number: StableNumber,
    _ tie: Comparison.Tie,
    _ occasions: Set<StableNumber>,
    edges: [Edge]
  ) throws {
    guard let statement = try store.node(number) else { return }
    entries[number] = Entry(
      statement: statement,
      tie: tie,
      occasions: occasions,
      edges: edges,
      place: try place(of: number)
    )
  }

  /// The line of a curated file, or the place in the first article that has it.
  private func place(of number: StableNumber) throws -> Int {
    let query = try store.connection.statement(
      """
      SELECT coalesce(line, (
        SELECT min(coalesce(paragraph, 0) * 1048576 + coalesce(start, 0)) FROM evidence
        WHERE evidence.node = ?1
      ), 0) FROM node WHERE id = ?1
      """
    )
    try query.bind(1, number.value)
    return try query.firstRow { $0.integer(0) } ?? 0
  }

  /// What those who took part said on the day, where an article about the meeting reports it.
  private mutating func addSameDay(_ meeting: Node, _ edges: [Edge]) throws {
    let bounds = meeting.bounds
    guard bounds.isDated, bounds.lower > TimeBounds.open, bounds.upper < TimeBounds.undated,
      bounds.upper - bounds.lower <= Self.longestDay
    else { return }
    let isTarget = { (edge: Edge) in edge.target == meeting.number }
    let parties = edges.filter { $0.kind == .attended && isTarget($0) }.prefix(Self.mostParties)
    let articles = Set(edges.filter { $0.kind == .reported && isTarget($0) }.map(\.origin))
    let query = try store.connection.statement(
      """
      SELECT target FROM edge WHERE origin = ? AND lower BETWEEN ? AND ? AND upper <= ?
        AND kind = ?
      """
    )
    for party in parties {
      for (index, value) in [
        party.origin.value, bounds.lower, bounds.upper, bounds.upper, EdgeKind.said.code,
      ].enumerated() {
        try query.bind(index + 1, value)
      }
      var said: Set<StableNumber> = []
      try query.forEachRow { said.insert(StableNumber($0.integer(0))) }
      for number in said where entries[number] == nil {
        let edges = try store.edges(of: number)
        let isElsewhere = edges.contains { $0.kind == .madeAt }
        let isTold = edges.contains { $0.kind == .reported && articles.contains($0.origin) }
        guard !isElsewhere, isTold else { continue }
        try insert(number, .sameDay, [meeting.number], edges: edges)
      }
    }
  }
}

extension ComparisonScope {
  /// Meetings alone, without what was said at them.
  static func of(meetings: [Node], in store: GraphStore) throws -> ComparisonScope {
    var scope = ComparisonScope(store)
    for meeting in meetings {
      scope.meetings[meeting.number] = try store.edges(of: meeting.number)
    }
    return scope
  }
}

// MARK: Choosing

extension ComparisonScope {
  /// Leaves only what some people said or were told.
  mutating func keep(people: [Node]) {
    guard !people.isEmpty else { return }
    let named = Set(people.map(\.number))
    entries = entries.filter { _, entry in
      entry.edges.contains { edge in
        (edge.kind == .said && named.contains(edge.origin))
          || (edge.kind == .addressed && named.contains(edge.target))
      }
    }
  }

  /// The claims of silence about the meetings themselves.
  var omissions: Set<StableNumber> {
    var omissions: Set<StableNumber> = []
    for (meeting, edges) in meetings {
      for edge in edges where edge.kind == .concerned && edge.target == meeting {
        if edge.origin.kindCode == NodeKind.omission.code { omissions.insert(edge.origin) }
      }
    }
    return omissions
  }

  /// The articles that only announce a meeting that was held: they could not tell what was said.
  func previews(of held: [Node]) -> Set<StableNumber> {
    var previews: Set<StableNumber> = []
    for meeting in held where meeting.status != MeetingStatus.planned.rawValue {
      let reports = (meetings[meeting.number] ?? []).filter {
        $0.kind == .reported && $0.target == meeting.number
      }
      let isPreview = { (edge: Edge) in Self.isPlan(edge) || Self.isEarly(edge, meeting) }
      let planned = reports.filter(isPreview)
      let others = Set(reports.filter { !isPreview($0) }.map(\.origin))
      previews.formUnion(Set(planned.map(\.origin)).subtracting(others))
    }
    let quoting = entries.values.filter(\.isSaidThere).flatMap { $0.edges(.reported) }
    return previews.subtracting(quoting.map(\.origin))
  }

  private static func isPlan(_ edge: Edge) -> Bool {
    edge.version("status") == MeetingStatus.planned.rawValue
  }
}

extension Edge {
  /// An article's own version of a date, place, status or type.
  func version(_ name: String) -> String? {
    guard let told, let version = try? JSONParser.parse(told) else { return nil }
    return version[name]?.string
  }
}
