internal import SQLite

/// Counts over the whole graph, one pass over the edges for each question.
struct OutletCounter {
  let connection: Connection
  private var records: [Int: OutletRecord] = [:]
  private var counts: [Int: Counts] = [:]

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
    for outlets in days.values {
      let earliest = outlets.values.min() ?? 0
      let first = outlets.filter { $0.value == earliest }.keys
      for outlet in outlets.keys { counts[outlet, default: Counts()].carried += 1 }
      guard outlets.count > 1 else {
        for outlet in outlets.keys { counts[outlet, default: Counts()].alone += 1 }
        continue
      }
      if first.count == 1, let outlet = first.first { counts[outlet, default: Counts()].first += 1 }
    }
  }

  /// What the comparison of each meeting says of what was said at it.
  mutating func countMeetings(in store: GraphStore) throws {
    let meetings = try connection.rows(
      "SELECT DISTINCT target FROM edge WHERE kind = \(EdgeKind.madeAt.code) ORDER BY target"
    ) { StableNumber($0.integer(0)) }
    for meeting in try meetings.compactMap(store.node) {
      for (outlet, cells) in try store.cells(ofWhatWasSaidAt: meeting) {
        let held = cells.filter { $0.articleCount > 0 }
        counts[outlet.value, default: Counts()].held += held.count
        counts[outlet.value, default: Counts()].notCarried += held.count { !$0.isCarried }
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
