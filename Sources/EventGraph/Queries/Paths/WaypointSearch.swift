internal import SQLite

/// Finds the best path that passes certain nodes in a given order, and no node twice.
///
/// The best leg to the first waypoint is not always part of the best path, because the rest has to
/// keep away from it. So legs are tried from the best on, until even the shortest imaginable rest
/// cannot make up for what the next leg costs.
struct WaypointSearch<Base: PathSearch>: PathSearch {
  let base: Base
  let waypoints: [Int]

  /// So many legs are tried; where none of them leaves a way for the rest, there is hardly any.
  private let attempts = 64

  init(base: Base, waypoints: [Int]) {
    self.base = base
    self.waypoints = waypoints
  }

  func tail(_ request: PathRequest) throws(SQLiteError) -> PathTail? {
    let left = waypoints.filter { !request.beginning.contains($0) }
    guard let next = left.first else { return try base.tail(request) }
    let rest = Array(left.dropFirst()) + [request.end]
    guard let leastRest = try leastCost(from: next, through: rest) else { return nil }
    var leg = request
    leg.end = next
    leg.blocked += rest
    leg.maxHops = request.maxHops - rest.count
    leg.maxCost = request.maxCost - leastRest
    var legs = SimplePathRanking(leg, search: base, wanted: .max)
    var best: PathTail?
    for _ in 0..<attempts {
      guard let way = try legs.next() else { break }
      if let best, way.cost + leastRest >= best.cost { break }
      var further = request
      further.beginning += way.nodes
      further.skipped = []
      further.maxHops = request.maxHops - way.nodes.count
      further.maxCost = min(request.maxCost, best?.cost ?? .infinity) - way.cost
      guard let tail = try self.tail(further) else { continue }
      let whole = PathTail(nodes: way.nodes + tail.nodes, costs: way.costs + tail.costs)
      if best.map({ whole.cost < $0.cost }) ?? true { best = whole }
    }
    return best
  }

  /// What the legs between nodes cost at least, each taken for itself.
  private func leastCost(from start: Int, through nodes: [Int]) throws(SQLiteError) -> Double? {
    var cost = 0.0
    for (from, to) in zip([start] + nodes, nodes) {
      guard let leg = try base.tail(PathRequest(from: from, to: to)) else { return nil }
      cost += leg.cost
    }
    return cost
  }
}
