internal import SQLite

/// What a search is asked for: the best way on from a beginning that is given.
struct PathRequest {
  /// The nodes the way begins with; it goes on from the last and never returns to the others.
  var beginning: [Int]
  /// Where it ends.
  var end: Int
  /// Nodes that must not come right after the beginning.
  var skipped: Set<Int> = []
  /// Other nodes to keep away from.
  var blocked: [Int] = []
  /// At most so many hops after the beginning.
  var maxHops = Int.max
  /// Ways that cost more are not wanted, so a search may give up early.
  var maxCost = Double.infinity

  init(from start: Int, to end: Int) {
    beginning = [start]
    self.end = end
  }

  /// The node to go on from.
  var source: Int { beginning.last ?? end }
}

/// How a way goes on after its beginning.
struct PathTail {
  /// The nodes after the beginning.
  var nodes: [Int]
  /// What each hop costs.
  var costs: [Double]

  /// What it costs in all.
  var cost: Double { costs.reduce(0, +) }
}

/// A way of finding the best path, whatever best means to it.
protocol PathSearch {
  /// The best way to go on, or nil where there is none.
  func tail(_ request: PathRequest) throws(SQLiteError) -> PathTail?
}
