internal import SQLite

/// Lists ways without repeated nodes from the best to the worst, one at a time.
///
/// This is Yen's method: the next best way leaves one of those before it at some node, so the best
/// way of leaving each of them at each node is kept ready. With Lawler's remark that a way need not
/// be left before the node at which it left its own predecessor, nothing is found twice.
struct SimplePathRanking<Search: PathSearch> {
  private struct Way {
    let tail: PathTail
    /// How many of its nodes it shares with the way it left; it is left only after those.
    let shared: Int
  }

  private let search: Search
  private let request: PathRequest
  private let wanted: Int
  private var found: [Way] = []
  /// How many of the ways that were found have been left at each of their nodes.
  private var leftCount = 0
  private var ready = PriorityQueue<Way>()
  /// The costs of the ways that are ready, the least first.
  private var readyCosts: [Double] = []

  /// Lists the ways of going on that `request` asks for; at most `wanted` will be taken.
  init(_ request: PathRequest, search: Search, wanted: Int) {
    self.search = search
    self.request = request
    self.wanted = wanted
  }

  /// Takes ways that are known to be the best, so that they need not be found again.
  mutating func start(with tails: [PathTail]) {
    for tail in tails {
      // Where an earlier one has the same beginning, all ways of leaving it have been looked for.
      let shared = found.map { Self.sharedCount(tail.nodes, $0.tail.nodes) + 1 }.max() ?? 0
      found.append(Way(tail: tail, shared: shared))
    }
  }

  private static func sharedCount(_ left: [Int], _ right: [Int]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }

  /// The next best way, or nil where there are no more.
  mutating func next() throws(SQLiteError) -> PathTail? {
    guard !found.isEmpty else {
      guard let tail = try search.tail(request) else { return nil }
      found.append(Way(tail: tail, shared: 0))
      return tail
    }
    while leftCount < found.count {
      try leave(found[leftCount])
      leftCount += 1
    }
    guard let (way, _) = ready.popFirst() else { return nil }
    readyCosts.removeFirst()
    found.append(way)
    return way.tail
  }

  /// Looks for the best way of leaving a way at each of its nodes.
  private mutating func leave(_ way: Way) throws(SQLiteError) {
    for place in way.shared..<max(way.shared, way.tail.nodes.count) {
      let beginning = way.tail.nodes.prefix(place)
      let costs = way.tail.costs.prefix(place)
      let spent = costs.reduce(0, +)
      var detour = request
      detour.beginning += beginning
      detour.maxHops = request.maxHops - place
      detour.maxCost = min(request.maxCost, mostCost) - spent
      if place > 0 { detour.skipped = [] }
      for other in found where other.tail.nodes.starts(with: beginning) {
        if place < other.tail.nodes.count { detour.skipped.insert(other.tail.nodes[place]) }
      }
      guard let tail = try search.tail(detour) else { continue }
      let nodes = beginning + tail.nodes
      keep(Way(tail: PathTail(nodes: Array(nodes), costs: costs + tail.costs), shared: place))
    }
  }

  /// What a way may cost at most, so that it will still be taken.
  private var mostCost: Double {
    let left = wanted - found.count
    return left <= readyCosts.count && left > 0 ? readyCosts[left - 1] : .infinity
  }

  private mutating func keep(_ way: Way) {
    let cost = way.tail.cost
    ready.insert(way, cost: cost)
    readyCosts.insert(cost, at: readyCosts.firstIndex { $0 > cost } ?? readyCosts.count)
  }
}
