/// What one side of a search in order of time knows.
///
/// It cannot be copied, because its lists are looked into with every connection.
struct ChronologicalReach: ~Copyable {
  /// A way of reaching a node.
  struct Arrival {
    /// How far the way has come, or how far back.
    let value: Int
    /// The time of the last fact.
    let time: ChronologicalOrder.Time
    let node: Int32
    /// The arrival before it; its own place where there is none.
    let previous: Int32
    /// The looseness of the way.
    let looseness: Int32
    /// Whether the last fact belongs to the event that the node is.
    let isOfEvent: Bool
    /// Whether a better one came with as many hops.
    var isSuperseded = false
    /// How far the one before it had come from which the connections of the node were followed.
    var followed: Int?
  }

  /// The best arrival at a node, and the best through a fact of its event; -1 for none.
  private struct Best {
    var other: Int32 = -1
    var ofEvent: Int32 = -1
  }

  private(set) var arrivals: [Arrival] = []
  private var best: [Best] = []
  /// Where the arrivals of the last level begin.
  private var firstOfLevel = 0
  /// Whether this is the side of the source, where a small value is a good one.
  private let isForward: Bool

  init(isForward: Bool) {
    self.isForward = isForward
  }

  /// The arrivals of the last level; those that a better one came for since are among them.
  var level: Range<Int> { firstOfLevel..<arrivals.count }

  /// Makes room for one more node.
  mutating func addNode() {
    best.append(Best())
  }

  mutating func start(at node: Int32, value: Int) {
    let place = Int32(truncatingIfNeeded: arrivals.count)
    let time = ChronologicalOrder.Time(lower: value, upper: value)
    add(
      Arrival(
        value: value,
        time: time,
        node: node,
        previous: place,
        looseness: 0,
        isOfEvent: false
      )
    )
  }

  /// The places of the arrivals to go on from, the least loose first; those that are added from now
  /// on make the next level.
  mutating func takeLevel() -> [Int32] {
    var keys = level.map { UInt64(UInt32(bitPattern: arrivals[$0].looseness)) << 32 | UInt64($0) }
    keys.sort()
    firstOfLevel = arrivals.count
    return keys.map { Int32(truncatingIfNeeded: $0) }
  }

  /// Whether an arrival is better than all that are known at the node.
  func isBetter(_ value: Int, at node: Int32, isOfEvent: Bool) -> Bool {
    let known = best[Int(node)]
    let place = Int(isOfEvent ? known.ofEvent : known.other)
    guard place >= 0 else { return true }
    return isForward ? value < arrivals[place].value : value > arrivals[place].value
  }

  /// Takes down an arrival that is better than all that are known; where it stands.
  @discardableResult
  mutating func add(_ arrival: Arrival) -> Int32 {
    let place = Int32(truncatingIfNeeded: arrivals.count)
    let node = Int(arrival.node)
    let known = Int(arrival.isOfEvent ? best[node].ofEvent : best[node].other)
    arrivals.append(arrival)
    if known >= 0 {
      arrivals[Int(place)].followed = arrivals[known].followed
      if known >= firstOfLevel { arrivals[known].isSuperseded = true }
    }
    if arrival.isOfEvent {
      best[node].ofEvent = place
    } else {
      best[node].other = place
    }
    return place
  }

  /// Notes that the connections of the node are followed from an arrival; how far the one before it
  /// had come with which that was done.
  mutating func follow(_ place: Int32) -> Int? {
    let arrival = arrivals[Int(place)]
    arrivals[Int(place)].followed = arrival.value
    // A better one may have come already, with a hop more.
    let known = best[Int(arrival.node)]
    let latest = Int(arrival.isOfEvent ? known.ofEvent : known.other)
    arrivals[latest].followed = arrival.value
    return arrival.followed
  }

  /// The least loose arrival at the node of another side's that fits together with it; -1 for none.
  func match(_ other: Arrival, _ order: ChronologicalOrder) -> Int32 {
    let known = best[Int(other.node)]
    let hasOther = known.other >= 0 && fits(arrivals[Int(known.other)], other, order)
    guard known.ofEvent >= 0 else { return hasOther ? known.other : -1 }
    let ofEvent = arrivals[Int(known.ofEvent)]
    if hasOther, arrivals[Int(known.other)].looseness <= ofEvent.looseness { return known.other }
    guard fits(ofEvent, other, order) else { return hasOther ? known.other : -1 }
    return known.ofEvent
  }

  /// Whether the facts before and after a node are in order.
  private func fits(_ own: Arrival, _ other: Arrival, _ order: ChronologicalOrder) -> Bool {
    if order.certainty == .certainly, own.isOfEvent, other.isOfEvent, own.time == other.time {
      return true
    }
    return isForward ? own.value <= other.value : other.value <= own.value
  }
}
