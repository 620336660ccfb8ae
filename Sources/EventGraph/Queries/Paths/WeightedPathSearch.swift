internal import SQLite

/// Dijkstra's method from both ends at once, where hops and the nodes between them have costs.
///
/// What it costs to go on from a node is known only when its connections have been read, so every
/// hop is charged with leaving the node it starts from, at the time that node is settled.
struct WeightedPathSearch: PathSearch {
  let reader: AdjacencyReader
  let weight: PathWeight
  /// The second up to which facts are told.
  let now: Int
  private let countReports: Statement

  init(
    _ connection: Connection,
    limits: TraversalLimits,
    weight: PathWeight,
    now: Int,
    cache: AdjacencyCache
  ) throws(SQLiteError) {
    reader = try AdjacencyReader(connection, limits: limits, detail: .everything, cache: cache)
    self.weight = weight
    self.now = now
    countReports = try connection.statement(
      """
      SELECT count(*) FROM edge
      WHERE target = ? AND kind IN (\(EdgeKind.reported.code), \(EdgeKind.carried.code))
      """
    )
  }

  func tail(_ request: PathRequest) throws(SQLiteError) -> PathTail? {
    guard request.source != request.end else { return PathTail(nodes: [], costs: []) }
    var run = WeightedPathRun(search: self, request: request)
    return try run.tail()
  }
}

extension WeightedPathSearch {
  /// What it costs to go on from a node with these connections; the reports of a fact count even
  /// where the search itself keeps away from articles.
  fileprivate func costOfLeaving(_ number: Int, degree: Int) throws(SQLiteError) -> Double {
    var reports = 0
    if weight == .strength {
      try countReports.bind(1, number)
      reports = try countReports.firstRow { (row) throws(SQLiteError) in row.integer(0) } ?? 0
    }
    let kind = StableNumber(number).kindCode
    return weight.costOfLeaving(kind: kind, degree: degree, reports: reports)
  }
}

/// One run of the search.
private struct WeightedPathRun {
  private enum Side {
    case source
    case end
  }

  /// What one side knows.
  struct Reach {
    /// The cost between a node and the end of the side, by index of the table.
    ///
    /// On the side of the source it leaves out what leaving the node costs, and so it does on the
    /// other until the node is settled.
    var costs: [Double] = []
    var parents: [Int32] = []
    var isSettled: [Bool] = []
    var queue = PriorityQueue<Int32>()
  }

  private let search: WeightedPathSearch
  private let request: PathRequest
  private var table = NodeTable()
  private var isBlocked: [Bool] = []
  private var source = Reach()
  private var end = Reach()
  /// What leaving a node costs, once it is settled on either side.
  private var leaving: [Double] = []
  private var best = Double.infinity
  private var junction: (nearSource: Int32, nearEnd: Int32)?
  private var sourceIndex: Int32 = 0
  private var endIndex: Int32 = 0

  init(search: WeightedPathSearch, request: PathRequest) {
    self.search = search
    self.request = request
    best = request.maxCost
  }

  mutating func tail() throws(SQLiteError) -> PathTail? {
    for number in request.beginning.dropLast() + request.blocked {
      isBlocked[Int(index(of: number))] = true
    }
    sourceIndex = index(of: request.source)
    endIndex = index(of: request.end)
    guard !isBlocked[Int(sourceIndex)], !isBlocked[Int(endIndex)] else { return nil }
    source.costs[Int(sourceIndex)] = 0
    source.queue.insert(sourceIndex, cost: 0)
    end.costs[Int(endIndex)] = 0
    end.queue.insert(endIndex, cost: 0)
    while let side = nextSide() { try settleNext(side) }
    return junction.map(tail)
  }

  /// The side to go on with: the narrower one, or nil where nothing better can be found.
  private func nextSide() -> Side? {
    switch (source.queue.leastCost, end.queue.leastCost) {
    case (let near?, let far?):
      guard near + far < best else { return nil }
      return source.queue.count <= end.queue.count ? .source : .end
    // A side that knows all it can reach has no path to the other end, or knows that there is one.
    case (nil, let far?):
      return far < best && source.costs[Int(endIndex)].isFinite ? .end : nil
    case (let near?, nil):
      return near < best && end.costs[Int(sourceIndex)].isFinite ? .source : nil
    case (nil, nil):
      return nil
    }
  }

  private mutating func index(of number: Int) -> Int32 {
    let (index, isNew) = table.insert(number)
    if isNew {
      isBlocked.append(false)
      leaving.append(.nan)
      source.add()
      end.add()
    }
    return Int32(truncatingIfNeeded: index)
  }

  private mutating func settleNext(_ side: Side) throws(SQLiteError) {
    let popped = side == .source ? source.queue.popFirst() : end.queue.popFirst()
    guard let (node, _) = popped else { return }
    let place = Int(node)
    guard !(side == .source ? source.isSettled[place] : end.isSettled[place]) else { return }
    var read: [Link] = []
    _ = try search.reader.forEachLink(of: table.numbers[place]) { link in
      read.append(link)
      return true
    }
    let isStart = node == sourceIndex && request.beginning.count == 1
    leaving[place] =
      isStart ? 0 : try search.costOfLeaving(table.numbers[place], degree: read.count)
    if side == .source {
      source.isSettled[place] = true
      spreadFromSource(node, read)
    } else {
      end.isSettled[place] = true
      if node != endIndex { end.costs[place] += leaving[place] }
      spreadFromEnd(node, read)
    }
  }

  private mutating func spreadFromSource(_ node: Int32, _ links: [Link]) {
    guard node != endIndex else { return }
    let spent = source.costs[Int(node)] + leaving[Int(node)]
    for link in links {
      if node == sourceIndex, request.skipped.contains(link.other) { continue }
      let other = index(of: link.other)
      guard !isBlocked[Int(other)] else { continue }
      let cost = spent + search.weight.cost(of: link, now: search.now)
      source.offer(other, cost, from: node)
      if end.isSettled[Int(other)] { join(node, other, cost + end.costs[Int(other)]) }
    }
  }

  private mutating func spreadFromEnd(_ node: Int32, _ links: [Link]) {
    guard node != sourceIndex else { return }
    let spent = end.costs[Int(node)]
    let isSkipped = request.skipped.contains(table.numbers[Int(node)])
    for link in links {
      let other = index(of: link.other)
      guard !isBlocked[Int(other)], !(isSkipped && other == sourceIndex) else { continue }
      let cost = spent + search.weight.cost(of: link, now: search.now)
      end.offer(other, cost, from: node)
      if source.isSettled[Int(other)] {
        join(other, node, source.costs[Int(other)] + leaving[Int(other)] + cost)
      }
    }
  }

  private mutating func join(_ nearSource: Int32, _ nearEnd: Int32, _ cost: Double) {
    guard cost < best else { return }
    best = cost
    junction = (nearSource, nearEnd)
  }

  private func tail(_ junction: (nearSource: Int32, nearEnd: Int32)) -> PathTail {
    var nodes: [Int] = []
    var costs: [Double] = []
    var node = junction.nearSource
    while node != sourceIndex {
      let parent = source.parents[Int(node)]
      nodes.append(table.numbers[Int(node)])
      costs.append(source.costs[Int(node)] - source.costs[Int(parent)])
      node = parent
    }
    nodes.reverse()
    costs.reverse()
    node = junction.nearEnd
    nodes.append(table.numbers[Int(node)])
    costs.append(best - source.costs[Int(junction.nearSource)] - end.costs[Int(node)])
    while node != endIndex {
      let parent = end.parents[Int(node)]
      nodes.append(table.numbers[Int(parent)])
      costs.append(end.costs[Int(node)] - end.costs[Int(parent)])
      node = parent
    }
    return PathTail(nodes: nodes, costs: costs)
  }
}

extension WeightedPathRun.Reach {
  mutating func add() {
    costs.append(.infinity)
    parents.append(-1)
    isSettled.append(false)
  }

  mutating func offer(_ node: Int32, _ cost: Double, from parent: Int32) {
    guard !isSettled[Int(node)], cost < costs[Int(node)] else { return }
    costs[Int(node)] = cost
    parents[Int(node)] = parent
    queue.insert(node, cost: cost)
  }
}
