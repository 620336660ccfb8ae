internal import SQLite

// MARK: From the source, forward in time

extension ChronologicalPathRun {
  mutating func widenFromSource() throws(SQLiteError) {
    let level = source.takeLevel()
    for place in level where source.isCurrent(place) && linksRead < linksToRead {
      try stepFromSource(place, onlyTo: nil)
    }
    if earliest == nil {
      earliest = source.level.map { source.arrivals[Int($0)].value }.min() ?? .min
    }
  }

  /// Follows the facts that may come after an arrival; all of them, or those that lead to a node.
  mutating func stepFromSource(_ place: Int32, onlyTo wanted: Int?) throws(SQLiteError) {
    let arrival = source.arrivals[Int(place)]
    let hasSkipped = arrival.node == sourceIndex && !request.skipped.isEmpty
    let known = wanted == nil ? source.follow(arrival) : nil
    let latest = latest ?? .max
    for range in ranges(after: arrival, followedFrom: known) {
      let number = table.numbers[Int(arrival.node)]
      _ = try reader.forEachLink(of: number, startingIn: range) { link in
        linksRead += 1
        if hasSkipped, request.skipped.contains(link.other) { return true }
        if let wanted, link.other != wanted { return true }
        let time = ChronologicalOrder.Time(lower: link.lower, upper: link.upper)
        let isSameEvent =
          arrival.isOfEvent && time == arrival.time
          && ChronologicalOrder.isOfEvent(kind: link.kind, isOutgoing: link.isOutgoing)
        guard
          let value = order.progress(from: arrival.value, with: time, isSameEvent: isSameEvent)
        else { return true }
        guard order.certainty == .certainly ? time.lower <= latest : value <= latest else {
          return true
        }
        let node = index(of: link.other)
        guard node != sourceIndex || wanted != nil, !isBlocked[Int(node)] || wanted != nil else {
          return true
        }
        let isOfEvent = ChronologicalOrder.isOfEvent(kind: link.kind, isOutgoing: !link.isOutgoing)
        let known = source.best(at: node, isOfEvent: isOfEvent)
        if known >= 0, source.arrivals[Int(known)].value <= value { return true }
        source.add(arrival.next(node, isOfEvent, value, time, from: place, looseness(of: node)))
        if let other = match(source.arrivals.last, in: end) {
          join(Int32(truncatingIfNeeded: source.arrivals.count - 1), other)
        }
        return linksRead < linksToRead
      }
    }
  }

  /// The values of the column `lower` of all facts that may come after an arrival, and did not come
  /// after one from which they were followed before.
  private func ranges(
    after arrival: Arrival,
    followedFrom known: Int?
  ) -> [ClosedRange<Int>] {
    let undated = TimeBounds.undated...TimeBounds.undated
    // What begins later than that was as good from there: it is reached no earlier from here.
    let last = min(known.map { $0 - 1 } ?? .max, TimeBounds.undated - 1)
    if order.certainty == .possibly {
      return known == nil ? [Int.min...Int.max] : [Int.min...last, undated]
    }
    guard arrival.value != .min, !(arrival.isOfEvent && arrival.time.lower == .min) else {
      return [Int.min...Int.max]
    }
    let least = arrival.isOfEvent ? min(arrival.value, arrival.time.lower) : arrival.value
    return least <= last ? [least...last] : []
  }
}

// MARK: From the end, back in time

extension ChronologicalPathRun {
  mutating func widenFromEnd() throws(SQLiteError) {
    let level = end.takeLevel()
    for place in level where end.isCurrent(place) && linksRead < linksToRead {
      try stepFromEnd(place)
    }
    if latest == nil { latest = end.level.map { end.arrivals[Int($0)].value }.max() ?? .max }
  }

  private mutating func stepFromEnd(_ place: Int32) throws(SQLiteError) {
    let arrival = end.arrivals[Int(place)]
    let number = table.numbers[Int(arrival.node)]
    let isSkipped = request.skipped.contains(number)
    // What ends earlier than an arrival from which it was followed before was as good from there.
    let known = end.follow(arrival) ?? .min
    let earliest = earliest ?? .min
    for range in ranges(before: arrival) {
      _ = try reader.forEachLink(of: number, startingIn: range) { link in
        let time = ChronologicalOrder.Time(lower: link.lower, upper: link.upper)
        linksRead += 1
        guard time.upper > known else { return true }
        let isSameEvent =
          arrival.isOfEvent && time == arrival.time
          && ChronologicalOrder.isOfEvent(kind: link.kind, isOutgoing: link.isOutgoing)
        guard
          let value = order.regress(from: arrival.value, with: time, isSameEvent: isSameEvent)
        else { return true }
        guard order.certainty == .certainly ? time.upper >= earliest : value >= earliest else {
          return true
        }
        let node = index(of: link.other)
        guard !isBlocked[Int(node)], !(isSkipped && node == sourceIndex) else { return true }
        let isOfEvent = ChronologicalOrder.isOfEvent(kind: link.kind, isOutgoing: !link.isOutgoing)
        let known = end.best(at: node, isOfEvent: isOfEvent)
        if known >= 0, end.arrivals[Int(known)].value >= value { return true }
        end.add(arrival.next(node, isOfEvent, value, time, from: place, looseness(of: node)))
        if let other = match(end.arrivals.last, in: source) {
          join(other, Int32(truncatingIfNeeded: end.arrivals.count - 1))
        }
        return linksRead < linksToRead
      }
    }
  }

  /// The values of the column `lower` of all facts that may come before an arrival.
  private func ranges(before arrival: Arrival) -> [ClosedRange<Int>] {
    let undated = TimeBounds.undated...TimeBounds.undated
    guard arrival.value != .max else { return [Int.min...Int.max] }
    let isUndated = arrival.isOfEvent && arrival.time.lower == .min
    let dated = Int.min...min(arrival.value, TimeBounds.undated - 1)
    return order.certainty == .possibly || isUndated ? [dated, undated] : [dated]
  }
}

// MARK: Where they meet

extension ChronologicalPathRun {
  private func looseness(of node: Int32) -> Int32 {
    Int32(PathCosts.looseness(of: table.numbers[Int(node)]))
  }

  /// An arrival on the other side at the same node that an arrival fits together with.
  private func match(_ arrival: Arrival?, in other: Reach) -> Int32? {
    guard let arrival else { return nil }
    let known = other.best[Int(arrival.node)]
    var match: Int32?
    for place in [known.other, known.ofEvent] where place >= 0 {
      let candidate = other.arrivals[Int(place)]
      if let match, other.arrivals[Int(match)].looseness <= candidate.looseness { continue }
      if fits(arrival, candidate) { match = place }
    }
    return match
  }

  /// Whether the facts before and after a node are in order.
  private func fits(_ one: Arrival, _ other: Arrival) -> Bool {
    if order.certainty == .certainly, one.isOfEvent, other.isOfEvent, one.time == other.time {
      return true
    }
    let (forward, back) = one.isForward ? (one, other) : (other, one)
    return forward.value <= back.value
  }

  private mutating func join(_ source: Int32, _ end: Int32) {
    let sum =
      self.source.arrivals[Int(source)].looseness + self.end.arrivals[Int(end)].looseness
      - looseness(of: self.source.arrivals[Int(source)].node)
    if let junction, junction.looseness <= sum { return }
    keep((source, end, sum))
  }
}

extension ChronologicalPathRun.Arrival {
  func next(
    _ node: Int32,
    _ isOfEvent: Bool,
    _ value: Int,
    _ time: ChronologicalOrder.Time,
    from place: Int32,
    _ looseness: Int32
  ) -> Self {
    Self(
      node: node,
      isOfEvent: isOfEvent,
      value: value,
      time: time,
      previous: place,
      looseness: self.looseness + looseness,
      isForward: isForward
    )
  }
}

extension ChronologicalPathRun.Reach {
  mutating func start(at node: Int32, value: Int, isForward: Bool) {
    add(
      ChronologicalPathRun.Arrival(
        node: node,
        isOfEvent: false,
        value: value,
        time: ChronologicalOrder.Time(lower: value, upper: value),
        previous: Int32(truncatingIfNeeded: arrivals.count),
        looseness: 0,
        isForward: isForward
      )
    )
  }

  /// The arrivals to go on from, the least loose first; those that are added make the next level.
  mutating func takeLevel() -> [Int32] {
    defer { level = [] }
    return level.sorted { (arrivals[Int($0)].looseness, $0) < (arrivals[Int($1)].looseness, $1) }
  }

  mutating func add(_ arrival: ChronologicalPathRun.Arrival) {
    let place = Int32(truncatingIfNeeded: arrivals.count)
    arrivals.append(arrival)
    level.append(place)
    if arrival.isOfEvent {
      best[Int(arrival.node)].ofEvent = place
    } else {
      best[Int(arrival.node)].other = place
    }
  }

  mutating func addNode() {
    best.append((-1, -1))
    followed.append((nil, nil))
  }

  /// Notes that an arrival's connections are followed; how far the one before it had come with which
  /// that was done.
  mutating func follow(_ arrival: ChronologicalPathRun.Arrival) -> Int? {
    let node = Int(arrival.node)
    if arrival.isOfEvent {
      defer { followed[node].ofEvent = arrival.value }
      return followed[node].ofEvent
    }
    defer { followed[node].other = arrival.value }
    return followed[node].other
  }

  func best(at node: Int32, isOfEvent: Bool) -> Int32 {
    isOfEvent ? best[Int(node)].ofEvent : best[Int(node)].other
  }

  /// Whether nothing better has arrived at the same node since, in the same level.
  func isCurrent(_ place: Int32) -> Bool {
    let arrival = arrivals[Int(place)]
    return best(at: arrival.node, isOfEvent: arrival.isOfEvent) == place
  }
}
