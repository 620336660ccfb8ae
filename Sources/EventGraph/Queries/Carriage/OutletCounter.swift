internal import SQLite

extension GraphStore {
  /// Counts for every outlet what it carried, first, alone, and did not carry though its coverage
  /// is here; those with most articles first.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func outletRecords() throws -> [OutletRecord] {
    try reading {
      var counter = OutletCounter(connection: connection)
      try counter.countArticles()
      try counter.countStatements()
      try counter.countMeetings()
      try counter.countClaims()
      try counter.countCitations()
      return try counter.records(in: self)
    }
  }
}

/// Counts over the whole graph, one pass over the edges for each question.
private struct OutletCounter {
  let connection: Connection
  private var records: [Int: OutletRecord] = [:]
  private var counts: [Int: Counts] = [:]
  /// The outlets that carried each statement.
  private var carriers: [Int: Set<Int>] = [:]
  /// When each statement first appeared.
  private var appearances: [Int: Int] = [:]

  private struct Counts {
    var articles = 0
    var carried = 0
    var first = 0
    var alone = 0
    var held = 0
    var notCarried = 0
    var claimed = 0
    var told = 0
    var citedBy = 0
    var cites: [Int: Int] = [:]
  }

  init(connection: Connection) {
    self.connection = connection
  }

  mutating func countArticles() throws {
    try connection.forEachRow(
      "SELECT origin, count(*) FROM edge WHERE kind = \(EdgeKind.published.code) GROUP BY origin"
    ) { row in counts[row.integer(0), default: Counts()].articles = row.integer(1) }
  }

  mutating func countStatements() throws {
    var days: [Int: [Int: Int]] = [:]
    try connection.forEachRow(
      """
      SELECT reported.target, published.origin, min(reported.lower) FROM edge AS reported
      JOIN edge AS published ON published.target = reported.origin
        AND published.kind = \(EdgeKind.published.code)
      WHERE reported.kind = \(EdgeKind.reported.code) GROUP BY 1, 2
      """
    ) { row in
      guard StableNumber(row.integer(0)).kindCode == NodeKind.statement.code else { return }
      days[row.integer(0), default: [:]][row.integer(1)] = row.integer(2)
    }
    for (statement, outlets) in days {
      carriers[statement] = Set(outlets.keys)
      let earliest = outlets.values.min() ?? 0
      appearances[statement] = earliest
      let first = outlets.filter { $0.value == earliest }.keys
      for outlet in outlets.keys { counts[outlet, default: Counts()].carried += 1 }
      guard outlets.count > 1 else {
        for outlet in outlets.keys { counts[outlet, default: Counts()].alone += 1 }
        continue
      }
      if first.count == 1, let outlet = first.first { counts[outlet, default: Counts()].first += 1 }
    }
  }

  /// The same rule as in a comparison: an article that reports the meeting or a statement made at
  /// it, that is no announcement and not about something else, and that is no earlier than the
  /// statement, or than what first had it where nobody dates it.
  mutating func countMeetings() throws {
    var statements: [Int: [(id: Int, lower: Int)]] = [:]
    try connection.forEachRow(
      """
      SELECT made.target, node.id, node.lower FROM edge AS made JOIN node ON node.id = made.origin
      WHERE made.kind = \(EdgeKind.madeAt.code)
      """
    ) { row in
      statements[row.integer(0), default: []].append((row.integer(1), row.integer(2)))
    }
    let planned = "%\"status\":\"\(MeetingStatus.planned.rawValue)\"%"
    let reports = try connection.statement(
      """
      SELECT published.origin, max(article.upper) FROM edge AS reported
      JOIN node AS article ON article.id = reported.origin
      JOIN node AS meeting ON meeting.id = ?1
      JOIN edge AS published ON published.target = article.id AND published.kind = ?4
      WHERE reported.kind = ?3 AND (
        reported.target = ?1 AND NOT coalesce(reported.told LIKE ?2, false)
          AND NOT (meeting.lower < ?5 AND article.upper < meeting.lower)
        OR reported.target IN (SELECT origin FROM edge WHERE target = ?1 AND kind = ?6)
      ) AND reported.target IN (
        SELECT ?1 UNION SELECT origin FROM edge WHERE target = ?1 AND kind = ?6
      ) AND reported.origin NOT IN (
        SELECT mention.origin FROM edge AS mention
        WHERE mention.target = ?1 AND mention.kind = ?3 GROUP BY 1 HAVING min(coalesce((
          SELECT min(coalesce(paragraph, 0)) FROM evidence WHERE evidence.edge = mention.id
        ), 0)) > ?7
      ) GROUP BY 1
      """
    )
    for (meeting, said) in statements {
      try reports.bind(1, meeting)
      try reports.bind(2, planned)
      try reports.bind(3, EdgeKind.reported.code)
      try reports.bind(4, EdgeKind.published.code)
      try reports.bind(5, TimeBounds.undated)
      try reports.bind(6, EdgeKind.madeAt.code)
      try reports.bind(7, ComparisonScope.lastLead)
      var latest: [Int: Int] = [:]
      try reports.forEachRow { latest[$0.integer(0)] = $0.integer(1) }
      for (statement, lower) in said {
        let earliest =
          lower == TimeBounds.undated ? appearances[statement] ?? TimeBounds.open : lower
        for (outlet, upper) in latest where upper >= earliest {
          counts[outlet, default: Counts()].held += 1
          if carriers[statement]?.contains(outlet) != true {
            counts[outlet, default: Counts()].notCarried += 1
          }
        }
      }
    }
  }

  mutating func countClaims() throws {
    try connection.forEachRow(
      """
      SELECT omitted.target, count(DISTINCT concerned.target) FROM edge AS omitted
      JOIN edge AS concerned ON concerned.origin = omitted.origin
        AND concerned.kind = \(EdgeKind.concerned.code)
      JOIN node AS party ON party.id = omitted.target AND party.kind = \(NodeKind.outlet.code)
      JOIN node AS statement ON statement.id = concerned.target
        AND statement.kind = \(NodeKind.statement.code)
      WHERE omitted.kind = \(EdgeKind.omittedBy.code) GROUP BY 1
      """
    ) { row in counts[row.integer(0), default: Counts()].claimed = row.integer(1) }
    try connection.forEachRow(
      """
      SELECT carried.origin, count(DISTINCT carried.target) FROM edge AS carried
      JOIN node ON node.id = carried.target AND node.kind = \(NodeKind.statement.code)
      WHERE carried.kind = \(EdgeKind.carried.code) GROUP BY 1
      """
    ) { row in counts[row.integer(0), default: Counts()].told = row.integer(1) }
  }

  mutating func countCitations() throws {
    try connection.forEachRow(
      """
      SELECT published.origin, cited.target, count(DISTINCT cited.origin) FROM edge AS cited
      JOIN edge AS published ON published.target = cited.origin
        AND published.kind = \(EdgeKind.published.code)
      WHERE cited.kind = \(EdgeKind.cited.code) GROUP BY 1, 2
      """
    ) { row in
      let (citing, cited) = (row.integer(0), row.integer(1))
      guard citing != cited else { return }
      counts[citing, default: Counts()].cites[cited] = row.integer(2)
      counts[cited, default: Counts()].citedBy += row.integer(2)
    }
  }

  func records(in store: GraphStore) throws -> [OutletRecord] {
    var names: [Int: Node] = [:]
    try connection.forEachRow(
      "SELECT \(raw: GraphStore.nodeColumns) FROM node WHERE kind = \(NodeKind.outlet.code)"
    ) { row in names[row.integer(0)] = GraphStore.decodeNode(row) }
    return names.map { number, outlet in
      let count = counts[number] ?? Counts()
      var record = OutletRecord(outlet: outlet)
      record.articles = count.articles
      record.carried = count.carried
      record.first = count.first
      record.alone = count.alone
      record.held = count.held
      record.notCarried = count.notCarried
      record.saidToBeLeftOut = count.claimed
      record.told = count.told
      record.citedBy = count.citedBy
      record.cites = count.cites.map { other, articles in
        OutletRecord.Citation(outlet: names[other]?.label ?? "", articles: articles)
      }.sorted { ($1.articles, $0.outlet) < ($0.articles, $1.outlet) }
      return record
    }.sorted {
      ($1.articles, $1.carried, $1.told, $0.outlet.id)
        < ($0.articles, $0.carried, $0.told, $1.outlet.id)
    }
  }
}
