internal import SQLite

/// Finds the path of the fewest hops in which no hop is earlier than the one before.
///
/// Both ends are searched at once, a level at a time. Of all ways to reach a node in so many hops
/// only the one that has come least far in time matters: whatever goes on from another goes on from
/// it. A node that is an event is reached in two manners, through a fact of the event itself or
/// through another, because only the first may go on with a fact of the same moment.
struct ChronologicalPathSearch: PathSearch {
  let reader: AdjacencyReader
  let order: ChronologicalOrder

  func tail(_ request: PathRequest) throws(SQLiteError) -> PathTail? {
    guard request.source != request.end else { return PathTail(nodes: [], costs: []) }
    var run = ChronologicalPathRun(reader: reader, order: order, request: request)
    return try run.tail()
  }
}

/// One run of the search.
struct ChronologicalPathRun: ~Copyable {
  let reader: AdjacencyReader
  let order: ChronologicalOrder
  let request: PathRequest
  private(set) var table = NodeTable()
  private(set) var isBlocked: [Bool] = []
  var source = ChronologicalReach(isForward: true)
  var end = ChronologicalReach(isForward: false)
  private(set) var sourceIndex: Int32 = 0
  private var junction: (source: Int32, end: Int32, looseness: Int32)?
  /// When the source can be left at the earliest, once that is known: nothing that has come back
  /// further than that is of use.
  var earliest: Int?
  /// When the end can be reached at the latest.
  var latest: Int?
  var linksRead = 0
  private(set) var linksToRead = Int.max
  private let loosenessOfKinds = PathCosts.loosenessOfKinds
  private let degreeBitsOfKinds = PathCosts.degreeBitsOfKinds

  /// As in searches without an order of time: after the first junction so many connections are looked
  /// at for a less loose one, or half as many as were needed so far.
  private static let leastSearchForBetter = 512

  init(reader: AdjacencyReader, order: ChronologicalOrder, request: PathRequest) {
    self.reader = reader
    self.order = order
    self.request = request
  }

  mutating func tail() throws(SQLiteError) -> PathTail? {
    for number in request.beginning.dropLast() + request.blocked {
      isBlocked[Int(index(of: number))] = true
    }
    sourceIndex = index(of: request.source)
    let endIndex = index(of: request.end)
    guard !isBlocked[Int(sourceIndex)], !isBlocked[Int(endIndex)] else { return nil }
    try begin()
    end.start(at: endIndex, value: .max)
    var hops = 0
    let maxHops = min(request.maxHops, PathCosts.hops(within: request.maxCost))
    while !source.level.isEmpty, !end.level.isEmpty, hops < maxHops {
      hops += 1
      if effort(of: source.level, source) <= effort(of: end.level, end) {
        try widenFromSource()
      } else {
        try widenFromEnd()
      }
      if let junction { return tail(junction.source, junction.end) }
    }
    return nil
  }

  /// About how many connections there are to look at from a level.
  ///
  /// It is not the level of fewer nodes that is the cheaper: people are in far more facts than an event
  /// has people, and where facts are out of order the first that lead to the other side do not end it.
  private func effort(of level: Range<Int>, _ reach: borrowing ChronologicalReach) -> Int {
    var effort = 0
    for place in level {
      let number = table.numbers[Int(reach.arrivals[place].node)]
      effort += 1 << PathCosts.value(of: number, in: degreeBitsOfKinds)
    }
    return effort
  }

  /// Notes a way from end to end if it is the least loose; another is looked for only so long.
  mutating func join(_ sourcePlace: Int32, _ endPlace: Int32) {
    let one = source.arrivals[Int(sourcePlace)]
    let looseness =
      one.looseness + end.arrivals[Int(endPlace)].looseness
      - looseness(of: table.numbers[Int(one.node)])
    if let junction, junction.looseness <= looseness { return }
    if junction == nil {
      linksToRead = linksRead + max(Self.leastSearchForBetter, linksRead / 2)
    }
    junction = (sourcePlace, endPlace, looseness)
  }

  func looseness(of number: Int) -> Int32 {
    Int32(truncatingIfNeeded: PathCosts.value(of: number, in: loosenessOfKinds))
  }

  mutating func index(of number: Int) -> Int32 {
    let (index, isNew) = table.insert(number)
    if isNew {
      isBlocked.append(false)
      source.addNode()
      end.addNode()
    }
    return Int32(truncatingIfNeeded: index)
  }

  /// Goes along the beginning, which is given, to know how far in time it has come.
  private mutating func begin() throws(SQLiteError) {
    source.start(at: index(of: request.beginning[0]), value: .min)
    for number in request.beginning.dropFirst() {
      for place in source.takeLevel() { try stepFromSource(place, onlyTo: number) }
    }
  }

  private func tail(_ sourcePlace: Int32, _ endPlace: Int32) -> PathTail {
    var nodes: [Int] = []
    var place = sourcePlace
    while source.arrivals[Int(place)].node != sourceIndex {
      nodes.append(table.numbers[Int(source.arrivals[Int(place)].node)])
      place = source.arrivals[Int(place)].previous
    }
    nodes.reverse()
    place = endPlace
    while end.arrivals[Int(place)].previous != place {
      place = end.arrivals[Int(place)].previous
      nodes.append(table.numbers[Int(end.arrivals[Int(place)].node)])
    }
    return PathTail(nodes: nodes, costs: nodes.map { PathCosts.hop(to: $0, of: request) })
  }
}
