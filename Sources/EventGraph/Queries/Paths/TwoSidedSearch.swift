internal import SQLite

/// Breadth-first search from both ends at once, whole levels at a time, the narrower side first.
///
/// The nodes that both sides reach in the first level where they meet lie on shortest paths: each
/// side has searched all its levels before, so a shorter way would have shown earlier. Among equals
/// each node keeps the parent through which the way is least loose.
struct TwoSidedSearch {
  enum Side: UInt8 {
    case source
    case end
    case blocked
  }

  /// Two neighbours, one from each side.
  struct Junction {
    let nearSource: Int32
    let nearEnd: Int32
  }

  private let reader: AdjacencyReader
  private let request: PathRequest
  private let keepsAllParents: Bool

  private(set) var table = NodeTable()
  private(set) var sides: [Side] = []
  /// Where each node was reached from; the two ends are their own parents.
  private(set) var parents: [Int32] = []
  /// The looseness of the way back to the end of its side, the node itself included.
  private(set) var looseness: [Int32] = []
  /// All parents of all nodes, the first of each left out, where somebody wants them.
  private(set) var otherParents: [(child: Int32, parent: Int32)] = []
  private(set) var junctions: [Junction] = []
  private(set) var best: Junction?
  private var levels: (source: [Int32], end: [Int32]) = ([], [])
  private var sourceIndex: Int32 = 0
  private var linksRead = 0
  private var linksToRead = Int.max

  /// After the first junction so many connections are looked at for a less loose one, or half as
  /// many as were needed so far: to read the ten thousand of a hub would take too long.
  private static let leastSearchForBetter = 512

  init(reader: AdjacencyReader, request: PathRequest, keepsAllParents: Bool) {
    self.reader = reader
    self.request = request
    self.keepsAllParents = keepsAllParents
  }

  /// Searches until the two sides meet; false where they do not.
  mutating func run() throws(SQLiteError) -> Bool {
    for number in request.beginning.dropLast() + request.blocked { meet(number, .blocked) }
    sourceIndex = meet(request.source, .source)
    levels = ([sourceIndex], [meet(request.end, .end)])
    guard sides[Int(sourceIndex)] == .source, sides[Int(levels.end[0])] == .end else {
      return false
    }
    var hops = 0
    let maxHops = min(request.maxHops, PathCosts.hops(within: request.maxCost))
    while !levels.source.isEmpty, !levels.end.isEmpty, hops < maxHops {
      hops += 1
      try widen(levels.source.count <= levels.end.count ? .source : .end)
      if best != nil { return true }
    }
    return false
  }

  @discardableResult
  private mutating func meet(_ number: Int, _ side: Side) -> Int32 {
    let (index, isNew) = table.insert(number)
    let place = Int32(truncatingIfNeeded: index)
    if isNew {
      sides.append(side)
      parents.append(place)
      looseness.append(0)
    }
    return place
  }

  /// Goes one level further on one side, from the least loose nodes on.
  private mutating func widen(_ side: Side) throws(SQLiteError) {
    let level = (side == .source ? levels.source : levels.end).sorted {
      (looseness[Int($0)], $0) < (looseness[Int($1)], $1)
    }
    let leastBeyond =
      (side == .source ? levels.end : levels.source).map { looseness[Int($0)] }.min() ?? 0
    let firstOfNext = table.count
    for node in level where !isGoodEnough(looseness[Int(node)] + leastBeyond) {
      let isSource = node == sourceIndex && !request.skipped.isEmpty
      let isSkipped = request.skipped.contains(table.numbers[Int(node)])
      _ = try reader.forEachLink(of: table.numbers[Int(node)]) { link in
        linksRead += 1
        if isSource, request.skipped.contains(link.other) { return true }
        let (index, isNew) = table.insert(link.other)
        if isNew {
          add(from: node, link.other, side)
        } else if sides[index] == side {
          if index >= firstOfNext { addParent(node, of: index) }
        } else if sides[index] != .blocked {
          let other = Int32(truncatingIfNeeded: index)
          if isSkipped, other == sourceIndex { return true }
          join(node, other, side)
        }
        return linksRead < linksToRead
      }
    }
    let next = Int32(truncatingIfNeeded: firstOfNext)..<Int32(truncatingIfNeeded: table.count)
    if side == .source { levels.source = Array(next) } else { levels.end = Array(next) }
  }

  /// Whether no junction of that looseness or more can be better than the best, or none is to be
  /// looked for any longer.
  private func isGoodEnough(_ leastLooseness: Int32) -> Bool {
    guard !keepsAllParents, let best else { return false }
    return looseness(of: best) <= leastLooseness || linksRead >= linksToRead
  }

  private mutating func add(from parent: Int32, _ number: Int, _ side: Side) {
    sides.append(side)
    parents.append(parent)
    looseness.append(looseness[Int(parent)] + Int32(PathCosts.looseness(of: number)))
  }

  private mutating func addParent(_ parent: Int32, of child: Int) {
    let known = parents[child]
    guard known != parent else { return }
    if keepsAllParents {
      otherParents.append((Int32(truncatingIfNeeded: child), parent))
    }
    let gain = looseness[Int(known)] - looseness[Int(parent)]
    guard gain > 0 else { return }
    looseness[child] -= gain
    if keepsAllParents { otherParents[otherParents.count - 1].parent = known }
    parents[child] = parent
  }

  private mutating func join(_ node: Int32, _ other: Int32, _ side: Side) {
    let junction =
      side == .source
      ? Junction(nearSource: node, nearEnd: other) : Junction(nearSource: other, nearEnd: node)
    if keepsAllParents { junctions.append(junction) }
    if let best, looseness(of: best) <= looseness(of: junction) { return }
    if best == nil, !keepsAllParents {
      linksToRead = linksRead + max(Self.leastSearchForBetter, linksRead / 2)
    }
    best = junction
  }

  private func looseness(of junction: Junction) -> Int32 {
    looseness[Int(junction.nearSource)] + looseness[Int(junction.nearEnd)]
  }
}
