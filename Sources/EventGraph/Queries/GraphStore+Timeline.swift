internal import EDTF
internal import SQLite

extension GraphStore {
  /// Lists what happened, in order of time.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func timeline(_ query: TimelineQuery) throws -> Timeline {
    var rows = try explaining("read") { try eventRows(query) }
    let isCut = query.limit.map { rows.count >= $0 } ?? false
    var total = isCut ? try explaining("read") { try eventCount(query) } : rows.count
    if query.kinds.contains(.link) {
      let links = try explaining("read") { try linkRows(query) }
      rows = merged(rows, links, query)
      total += links.count
    }
    if let limit = query.limit { rows = Array(rows.prefix(limit)) }
    return Timeline(
      dated: rows.filter(\.bounds.isDated),
      undated: rows.filter { !$0.bounds.isDated },
      total: total
    )
  }

  /// How many rows there are without a limit.
  private func eventCount(_ query: TimelineQuery) throws -> Int {
    guard let chosen = Self.chosen(query) else { return 0 }
    return try connection.rows("SELECT count(*) \(chosen)") { $0.integer(0) }.first ?? 0
  }

  private func merged(
    _ events: [Timeline.Row],
    _ links: [Timeline.Row],
    _ query: TimelineQuery
  ) -> [Timeline.Row] {
    guard !links.isEmpty else { return events }
    return (events + links).sorted { left, right in
      guard left.bounds.isDated, right.bounds.isDated, query.isReversed else {
        return left.isBefore(right)
      }
      return right.isBefore(left)
    }
  }
}

// MARK: Nodes

extension GraphStore {
  private func eventRows(_ query: TimelineQuery) throws -> [Timeline.Row] {
    guard let selection = Self.events(of: query) else { return [] }
    return try connection.rows(selection) { row in
      Timeline.Row(
        id: row.text(0),
        kind: TimelineQuery.RowKind(NodeKind(code: row.integer(1))),
        whenText: row.optionalText(2),
        what: row.text(3),
        occasion: row.optionalText(4),
        type: row.optionalText(5),
        status: row.optionalText(6),
        conflict: row.optionalText(7),
        carriers: Carriers(column: row.optionalText(8)),
        publishedText: row.optionalText(11),
        bounds: TimeBounds(lower: row.integer(9), upper: row.integer(10)),
        firstPublished: row.optionalInteger(12) ?? 0
      )
    }
  }

  /// Selects the nodes of a timeline in their order; nil where no kind of node is asked for.
  static func events(of query: TimelineQuery) -> SQL? {
    guard let chosen = chosen(query) else { return nil }
    let order = query.isReversed ? Self.latestFirst : Self.earliestFirst
    // Where there is a limit, even none, SQLite sorts into a tree, which takes twice as long.
    let limit = query.limit.map { SQL("LIMIT \($0)") } ?? ""
    return """
      SELECT node.key, node.kind, node.happened, node.label, node.occasion, node.type,
        node.status, node.conflict, \(Self.carriers), node.lower, node.upper,
        \(raw: Self.publication("happened")), \(raw: Self.publication("lower")) AS published
      \(chosen)
      ORDER BY \(raw: order) \(limit)
      """
  }

  /// Chooses the nodes of a timeline; nil where no kind of node is asked for.
  private static func chosen(_ query: TimelineQuery) -> SQL? {
    let kinds = query.kinds.compactMap(\.nodeKind).map(\.code).sorted()
    guard !kinds.isEmpty else { return nil }
    var conditions: [SQL] = ["node.kind IN \(list: kinds)"]
    conditions += query.timeConditions(column: "node")
    var source: SQL = "node"
    if !query.groups.isEmpty {
      let events = query.groups.map { group in
        SQL.joined(group.anyOf.map { Self.events(of: $0, kinds) }, separator: " UNION ")
      }
      // Each group in a table of its own: UNION and INTERSECT have no precedence in SQLite.
      let tables = events.map { SQL("SELECT event FROM (") + $0 + ")" }
      source =
        SQL("(") + SQL.joined(tables, separator: " INTERSECT ")
        + ") AS chosen JOIN node ON node.id = chosen.event"
    }
    return "FROM \(source) WHERE \(SQL.joined(conditions, separator: " AND "))"
  }

  /// Who carried it is noted beside each event; an article is carried by its publisher.
  private static let carriers: SQL = """
    CASE node.kind WHEN \(NodeKind.article.code) THEN (
      SELECT outlet.label FROM edge AS published JOIN node AS outlet ON outlet.id = published.origin
      WHERE published.target = node.id AND published.kind = \(EdgeKind.published.code)
      ORDER BY outlet.key LIMIT 1
    ) ELSE node.carriers END
    """

  /// When what nobody dates was first published.
  private static func publication(_ column: String) -> String {
    """
    CASE node.lower WHEN \(TimeBounds.undated) THEN (
      SELECT reported.\(column) FROM edge AS reported
      WHERE reported.target = node.id AND reported.kind = \(EdgeKind.reported.code)
      ORDER BY reported.lower LIMIT 1
    ) END
    """
  }

  private static let earliestFirst = """
    node.lower, node.upper, coalesce(published, 0), node.happened, node.kind, node.occasion IS NULL, node.occasion, \
    node.key
    """

  /// Undated rows stay last, because nobody knows that they are late.
  private static let latestFirst = """
    node.lower = \(TimeBounds.undated), node.lower DESC, node.upper DESC, coalesce(published, 0) DESC, \
    node.happened DESC, \
    node.kind DESC, node.occasion IS NULL DESC, node.occasion DESC, node.key DESC
    """

  /// The events of some kinds that an entity takes part in.
  private static func events(of node: Node, _ kinds: [Int]) -> SQL {
    let number = node.number.value
    let out: [EdgeKind] = [.said, .attended, .carried, .published]
    let back: [EdgeKind] = [
      .addressed, .heldIn, .omittedBy, .concerned, .madeAt, .mentioned, .cited,
    ]
    // Numbers begin with the kind, so the thousands of articles that mention a person are passed
    // over without a look at any.
    let target: SQL = "target >> \(raw: String(StableNumber.kindShift)) IN \(list: kinds)"
    let origin: SQL = "origin >> \(raw: String(StableNumber.kindShift)) IN \(list: kinds)"
    let direct: SQL = """
      SELECT target AS event FROM edge
      WHERE origin = \(number) AND kind IN \(list: out.map(\.code)) AND \(target)
      UNION
      SELECT origin FROM edge
      WHERE target = \(number) AND kind IN \(list: back.map(\.code)) AND \(origin)
      """
    switch node.kind {
    case .outlet:
      // What an outlet's own articles report happened to others, but the outlet carried it.
      return """
        \(direct) UNION
        SELECT reported.target FROM edge AS published
        JOIN edge AS reported ON reported.origin = published.target
          AND reported.kind = \(EdgeKind.reported.code)
        WHERE published.origin = \(number) AND published.kind = \(EdgeKind.published.code)
        """
    case .article:
      return """
        \(direct) UNION SELECT target FROM edge
        WHERE origin = \(number) AND kind = \(EdgeKind.reported.code)
        """
    case .meeting, .statement, .omission:
      return "\(direct) UNION SELECT \(number)"
    case .person, .organization, .place:
      return direct
    }
  }
}

extension TimelineQuery {
  fileprivate func timeConditions(column table: String) -> [SQL] {
    var conditions: [SQL] = []
    // The column nearer to the filter's edge is the one that must pass for a row to lie inside.
    let (first, last) = certainty == .certainly ? ("lower", "upper") : ("upper", "lower")
    if let from {
      conditions.append("\(raw: table).\(raw: first) >= \(TimeBounds(of: from).lower)")
    }
    if let through {
      conditions.append("\(raw: table).\(raw: last) <= \(TimeBounds(of: through).upper)")
    }
    if from != nil || through != nil {
      conditions.append("\(raw: table).lower < \(TimeBounds.undated)")
    }
    return conditions
  }
}

extension TimelineQuery.RowKind {
  fileprivate var nodeKind: NodeKind? {
    switch self {
    case .meeting: .meeting
    case .statement: .statement
    case .omission: .omission
    case .article: .article
    case .link: nil
    }
  }

  init(_ kind: NodeKind?) {
    switch kind {
    case .meeting: self = .meeting
    case .statement: self = .statement
    case .omission: self = .omission
    default: self = .article
    }
  }
}

// MARK: Links

extension GraphStore {
  /// The outlets whose articles prove a link, the first to publish first.
  private static let tellers: SQL = """
    (
      SELECT group_concat(label, '、') FROM (
        SELECT DISTINCT outlet.label FROM evidence
        JOIN edge AS published ON published.target = evidence.article
          AND published.kind = \(EdgeKind.published.code)
        JOIN node AS outlet ON outlet.id = published.origin
        WHERE evidence.edge = edge.id ORDER BY published.lower, outlet.key
      )
    )
    """

  func linkRows(_ query: TimelineQuery) throws -> [Timeline.Row] {
    var conditions: [SQL] = ["edge.kind = \(EdgeKind.linked.code)"]
    conditions += query.timeConditions(column: "edge")
    for group in query.groups {
      let numbers = group.anyOf.map(\.number.value)
      // Looked for in the two indexes alone: few of the thousands of edges of a hub are links.
      conditions.append(
        """
        edge.id IN (
          SELECT id FROM edge WHERE origin IN \(list: numbers) AND kind = \(EdgeKind.linked.code)
          UNION ALL
          SELECT id FROM edge WHERE target IN \(list: numbers) AND kind = \(EdgeKind.linked.code)
        )
        """
      )
    }
    return try connection.rows(
      """
      SELECT origin.key, edge.happened, origin.label, edge.role, target.label, edge.conflict,
        edge.lower, edge.upper, \(Self.tellers)
      FROM edge JOIN node AS origin ON origin.id = edge.origin
      JOIN node AS target ON target.id = edge.target
      WHERE \(SQL.joined(conditions, separator: " AND "))
      ORDER BY edge.lower, edge.upper, edge.id
      """
    ) { row in
      Timeline.Row(
        id: row.text(0),
        kind: .link,
        whenText: row.optionalText(1),
        what: "\(row.text(2)) \(row.text(3)) \(row.text(4))",
        occasion: nil,
        type: nil,
        status: nil,
        conflict: row.optionalText(5),
        carriers: Carriers(column: row.optionalText(8)),
        publishedText: nil,
        bounds: TimeBounds(lower: row.integer(6), upper: row.integer(7)),
        firstPublished: 0
      )
    }
  }
}
