internal import SQLite

/// All shortest paths between two nodes at once: the nodes on any of them, each with the nodes
/// that may come next.
struct ShortestPathNetwork {
  private let request: PathRequest
  private let numbers: [Int]
  /// The nodes that may follow each node, by index; in the order of the end's search for one half.
  private var following: [Int32: [Int32]] = [:]
  /// The useful nodes, each before all that may follow it.
  private var order: [Int32] = []
  /// The least looseness of the way from a node to the end, the node itself left out.
  private var restOfLooseness: [Int32: Int] = [:]

  /// Searches for them; nil where there is no path at all.
  init?(_ request: PathRequest, reader: AdjacencyReader) throws(SQLiteError) {
    guard request.source != request.end else { return nil }
    var search = TwoSidedSearch(reader: reader, request: request, keepsAllParents: true)
    guard try search.run() else { return nil }
    self.request = request
    numbers = search.table.numbers
    connect(search)
    measure()
  }

  /// Keeps what lies on a path through a junction.
  private mutating func connect(_ search: TwoSidedSearch) {
    let otherParents = Dictionary(grouping: search.otherParents, by: \.child)
    var sourceHalf = Set(search.junctions.map(\.nearSource))
    var endHalf = Set(search.junctions.map(\.nearEnd))
    for junction in search.junctions { link(junction.nearSource, junction.nearEnd) }
    // A parent was met before its children, so going down by index meets every child first.
    func parents(of node: Int32) -> [Int32] {
      let parent = search.parents[Int(node)]
      return parent == node ? [] : [parent] + (otherParents[node] ?? []).map(\.parent)
    }
    for (isSource, nodes) in [(true, sourceHalf), (false, endHalf)] {
      var queue = PriorityQueue<Int32>()
      for node in nodes { queue.insert(node, cost: -Double(node)) }
      while let (node, _) = queue.popFirst() {
        order.append(node)
        for parent in parents(of: node) {
          if isSource { link(parent, node) } else { link(node, parent) }
          let isNew =
            isSource ? sourceHalf.insert(parent).inserted : endHalf.insert(parent).inserted
          if isNew { queue.insert(parent, cost: -Double(parent)) }
        }
      }
      if isSource { order.reverse() }
    }
  }

  private mutating func link(_ node: Int32, _ next: Int32) {
    if following[node]?.contains(next) != true { following[node, default: []].append(next) }
  }

  private mutating func measure() {
    for node in order.reversed() {
      let rest = (following[node] ?? []).map { next in
        self.looseness(of: next) + (restOfLooseness[next] ?? 0)
      }
      restOfLooseness[node] = rest.min() ?? 0
    }
  }

  private func looseness(of node: Int32) -> Int {
    let number = numbers[Int(node)]
    return number == request.end ? 0 : PathCosts.looseness(of: number)
  }
}

// MARK: Paths

extension ShortestPathNetwork {
  /// How many paths there are; as many as fit a number where there are more.
  var count: Int {
    var counts: [Int32: Int] = [:]
    for node in order.reversed() {
      let next = following[node] ?? []
      counts[node] =
        next.isEmpty
        ? 1
        : next.reduce(0) { sum, next in
          let (total, isTooMany) = sum.addingReportingOverflow(counts[next] ?? 0)
          return isTooMany ? .max : total
        }
    }
    return order.first.flatMap { counts[$0] } ?? 0
  }

  /// A path that is being told: where it is, and how it got there.
  private struct Step {
    let node: Int32
    let previous: Int32
  }

  /// The first paths, the least loose first.
  func tails(limit: Int) -> [PathTail] {
    guard let source = order.first else { return [] }
    var tails: [PathTail] = []
    var steps = [Step(node: source, previous: -1)]
    var queue = PriorityQueue<(step: Int32, looseness: Int)>()
    queue.insert((0, 0), cost: 0)
    while tails.count < limit, let ((place, looseness), _) = queue.popFirst() {
      let node = steps[Int(place)].node
      let next = following[node] ?? []
      if next.isEmpty { tails.append(tail(through: place, of: steps)) }
      for node in next {
        steps.append(Step(node: node, previous: place))
        let looseness = looseness + self.looseness(of: node)
        queue.insert(
          (Int32(truncatingIfNeeded: steps.count - 1), looseness),
          // Exact, so that a path comes out of the queue before all that are looser.
          cost: Double(looseness + (restOfLooseness[node] ?? 0))
        )
      }
    }
    return tails
  }

  private func tail(through last: Int32, of steps: [Step]) -> PathTail {
    var nodes: [Int] = []
    var place = last
    while place > 0 {
      nodes.append(numbers[Int(steps[Int(place)].node)])
      place = steps[Int(place)].previous
    }
    nodes.reverse()
    return PathTail(nodes: nodes, costs: nodes.map { PathCosts.hop(to: $0, of: request) })
  }
}
