internal import SQLite

extension GraphStore {
  /// The best way from one node to another; nil where nothing connects them as asked.
  ///
  /// The best is the one of the fewest hops and, of several, the one through meetings and
  /// statements rather than through articles that mention both. It is always the same, whatever
  /// order the facts came in. It leads through no meeting that is planned or did not take place, unless
  /// the query names it.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func path(_ query: PathQuery) throws -> Path? {
    try paths(query, limit: 1).first
  }

  /// The best ways from one node to another, the best first: all of them, or `limit`.
  ///
  /// Ways are told apart by their nodes; none passes a node twice.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func paths(_ query: PathQuery, limit: Int) throws -> [Path] {
    try reading {
      let limits = try limits(query.filter, ends: query.ends, connectsPeople: true)
      var reader = try PathReader(self, limits: limits, chronology: query.chronology)
      return try PathFinder(connection, query, limits, try adjacency()).ways(limit: limit).map {
        try reader.path(along: $0)
      }
    }
  }

  /// The ways of the fewest hops from one node to another, at most `limit` of them.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func shortestPaths(_ query: PathQuery, limit: Int = .max) throws -> ShortestPaths {
    try reading {
      let limits = try limits(query.filter, ends: query.ends, connectsPeople: true)
      var reader = try PathReader(self, limits: limits, chronology: query.chronology)
      let (ways, count) = try PathFinder(connection, query, limits, try adjacency()).shortestWays(
        limit: limit
      )
      return ShortestPaths(paths: try ways.map { try reader.path(along: $0) }, count: count)
    }
  }
}

extension PathQuery {
  /// What a path is asked to lead by.
  fileprivate var ends: [StableNumber] { ([start, end] + waypoints).map(\.number) }
}

/// Chooses the search that answers a query.
private struct PathFinder {
  let connection: Connection
  let query: PathQuery
  let limits: TraversalLimits
  let request: PathRequest
  let cache: AdjacencyCache

  init(
    _ connection: Connection,
    _ query: PathQuery,
    _ limits: TraversalLimits,
    _ cache: AdjacencyCache
  ) {
    self.cache = cache
    self.limits = limits
    self.connection = connection
    self.query = query
    var request = PathRequest(from: query.start.number.value, to: query.end.number.value)
    request.maxHops = query.maxHops ?? .max
    self.request = request
  }

  /// The nodes of the best ways.
  func ways(limit: Int) throws(SQLiteError) -> [[Int]] {
    if let certainty = query.chronology {
      return try ways(by: try chronological(certainty), limit: limit)
    }
    if let weight = query.weight {
      return try ways(by: try weighted(weight), limit: limit)
    }
    let search = ShortestPathSearch(
      reader: try AdjacencyReader(connection, limits: limits, cache: cache)
    )
    guard query.waypoints.isEmpty, limit > 1 else { return try ways(by: search, limit: limit) }
    let network = try ShortestPathNetwork(request, reader: search.reader)
    return try ways(by: search, limit: limit, startingWith: network?.tails(limit: limit) ?? [])
  }

  private func chronological(
    _ certainty: TimelineQuery.Certainty
  ) throws(SQLiteError) -> ChronologicalPathSearch {
    ChronologicalPathSearch(
      reader: try AdjacencyReader(
        connection,
        limits: limits,
        detail: .everything,
        cache: cache
      ),
      order: ChronologicalOrder(certainty: certainty)
    )
  }

  private func weighted(_ weight: PathWeight) throws(SQLiteError) -> WeightedPathSearch {
    var now = query.filter.through.map { TimeBounds(of: $0).upper }
    if now == nil { now = try latestSecond() }
    return try WeightedPathSearch(
      connection,
      limits: limits,
      weight: weight,
      now: now ?? 0,
      cache: cache
    )
  }

  /// The last second that any event of the graph begins at.
  private func latestSecond() throws(SQLiteError) -> Int {
    try connection.firstRow(
      """
      SELECT max(last) FROM (
        SELECT (SELECT max(lower) FROM node WHERE kind = code AND lower < \(TimeBounds.undated))
          AS last FROM node_kind
      )
      """
    ) { $0.integer(0) } ?? 0
  }

  private func ways(
    by search: some PathSearch,
    limit: Int,
    startingWith known: [PathTail] = []
  ) throws(SQLiteError) -> [[Int]] {
    guard query.waypoints.isEmpty else {
      let waypoints = query.waypoints.map(\.number.value)
      return try rank(WaypointSearch(base: search, waypoints: waypoints), limit: limit, known)
    }
    return try rank(search, limit: limit, known)
  }

  private func rank(
    _ search: some PathSearch,
    limit: Int,
    _ known: [PathTail]
  ) throws(SQLiteError) -> [[Int]] {
    var tails = known
    if tails.count < limit {
      var ranking = SimplePathRanking(request, search: search, wanted: limit)
      ranking.start(with: known)
      while tails.count < limit, let tail = try ranking.next() { tails.append(tail) }
    }
    return tails.map { request.beginning + $0.nodes }
  }

  /// The nodes of the ways of the fewest hops, and how many there are.
  func shortestWays(limit: Int) throws(SQLiteError) -> (ways: [[Int]], count: Int?) {
    guard query.chronology != nil || !query.waypoints.isEmpty else {
      let reader = try AdjacencyReader(connection, limits: limits, cache: cache)
      guard let network = try ShortestPathNetwork(request, reader: reader) else {
        let isSame = request.source == request.end
        return (isSame ? [[request.end]] : [], isSame ? 1 : 0)
      }
      let ways = network.tails(limit: limit).map { request.beginning + $0.nodes }
      return (ways, network.count)
    }
    guard let first = try ways(limit: 1).first else { return ([], 0) }
    var limited = query
    limited.maxHops = first.count - 1
    return (try PathFinder(connection, limited, limits, cache).ways(limit: limit), nil)
  }
}
