internal import SQLite

// MARK: From the source, forward in time

extension ChronologicalPathRun {
  mutating func widenFromSource() throws(SQLiteError) {
    for place in source.takeLevel() where linksRead < linksToRead {
      if source.arrivals[Int(place)].isSuperseded { continue }
      try stepFromSource(place, onlyTo: nil)
    }
    if earliest == nil { earliest = source.level.map { source.arrivals[$0].value }.min() ?? .min }
  }

  /// Follows the facts that may come after an arrival; all of them, or those that lead to a node.
  mutating func stepFromSource(_ place: Int32, onlyTo wanted: Int?) throws(SQLiteError) {
    let arrival = source.arrivals[Int(place)]
    let hasSkipped = arrival.node == sourceIndex && !request.skipped.isEmpty
    let known = wanted == nil ? source.follow(place) : nil
    let number = table.numbers[Int(arrival.node)]
    let reader = reader
    for range in startsAfter(arrival, followedFrom: known) {
      _ = try reader.forEachLink(of: number, startingIn: range) { link in
        linksRead += 1
        if hasSkipped, request.skipped.contains(link.other) { return true }
        if let wanted, link.other != wanted { return true }
        goForward(link, from: arrival, at: place, isGiven: wanted != nil)
        return linksRead < linksToRead
      }
    }
  }

  /// Goes on with a fact if it may come after the arrival and leads to a node earlier than known.
  private mutating func goForward(
    _ link: Link,
    from arrival: ChronologicalReach.Arrival,
    at place: Int32,
    isGiven: Bool
  ) {
    let time = ChronologicalOrder.Time(lower: link.lower, upper: link.upper)
    let isSameEvent = arrival.isOfEvent && time == arrival.time && isOfEventBehind(link)
    guard let value = order.progress(from: arrival.value, with: time, isSameEvent: isSameEvent),
      order.certainty == .certainly ? time.lower <= latest ?? .max : value <= latest ?? .max
    else { return }
    let node = index(of: link.other)
    guard isGiven || node != sourceIndex && !isBlocked[Int(node)] else { return }
    let isOfEvent = isOfEventAhead(link)
    guard source.isBetter(value, at: node, isOfEvent: isOfEvent) else { return }
    let next = arrival.next(
      node,
      isOfEvent,
      value,
      time,
      from: place,
      looseness(of: link.other)
    )
    let own = source.add(next)
    let other = end.match(next, order)
    if other >= 0 { join(own, other) }
  }

  /// The values of the column `lower` of all facts that may come after an arrival, and did not come
  /// after one from which they were followed before.
  private func startsAfter(
    _ arrival: ChronologicalReach.Arrival,
    followedFrom known: Int?
  ) -> StartRanges {
    // What begins later than that was as good from there: it is reached no earlier from here.
    let last = min(known.map { $0 - 1 } ?? .max, TimeBounds.undated - 1)
    if order.certainty == .possibly {
      return known == nil ? .all : StartRanges(dated: Int.min...last, hasUndated: true)
    }
    guard arrival.value != .min, !(arrival.isOfEvent && arrival.time.lower == .min) else {
      return .all
    }
    let least = arrival.isOfEvent ? min(arrival.value, arrival.time.lower) : arrival.value
    return StartRanges(dated: least <= last ? least...last : nil, hasUndated: false)
  }
}

// MARK: From the end, back in time

extension ChronologicalPathRun {
  mutating func widenFromEnd() throws(SQLiteError) {
    for place in end.takeLevel() where linksRead < linksToRead {
      if end.arrivals[Int(place)].isSuperseded { continue }
      try stepFromEnd(place)
    }
    if latest == nil { latest = end.level.map { end.arrivals[$0].value }.max() ?? .max }
  }

  private mutating func stepFromEnd(_ place: Int32) throws(SQLiteError) {
    let arrival = end.arrivals[Int(place)]
    let number = table.numbers[Int(arrival.node)]
    let isSkipped = request.skipped.contains(number)
    // What ends earlier than an arrival from which it was followed before was as good from there.
    let known = end.follow(place) ?? .min
    let reader = reader
    for range in startsBefore(arrival) {
      _ = try reader.forEachLink(of: number, startingIn: range) { link in
        linksRead += 1
        let time = ChronologicalOrder.Time(lower: link.lower, upper: link.upper)
        guard time.upper > known else { return true }
        goBack(link, time, from: arrival, at: place, isSkipped: isSkipped)
        return linksRead < linksToRead
      }
    }
  }

  /// Goes back with a fact if it may come before the arrival and leads to a node later than known.
  private mutating func goBack(
    _ link: Link,
    _ time: ChronologicalOrder.Time,
    from arrival: ChronologicalReach.Arrival,
    at place: Int32,
    isSkipped: Bool
  ) {
    let isSameEvent = arrival.isOfEvent && time == arrival.time && isOfEventBehind(link)
    guard let value = order.regress(from: arrival.value, with: time, isSameEvent: isSameEvent),
      order.certainty == .certainly ? time.upper >= earliest ?? .min : value >= earliest ?? .min
    else { return }
    let node = index(of: link.other)
    guard !isBlocked[Int(node)], !(isSkipped && node == sourceIndex) else { return }
    let isOfEvent = isOfEventAhead(link)
    guard end.isBetter(value, at: node, isOfEvent: isOfEvent) else { return }
    let next = arrival.next(
      node,
      isOfEvent,
      value,
      time,
      from: place,
      looseness(of: link.other)
    )
    let own = end.add(next)
    let other = source.match(next, order)
    if other >= 0 { join(other, own) }
  }

  /// The values of the column `lower` of all facts that may come before an arrival.
  private func startsBefore(_ arrival: ChronologicalReach.Arrival) -> StartRanges {
    guard arrival.value != .max else { return .all }
    let isUndated = arrival.isOfEvent && arrival.time.lower == .min
    return StartRanges(
      dated: Int.min...min(arrival.value, TimeBounds.undated - 1),
      hasUndated: order.certainty == .possibly || isUndated
    )
  }
}

// MARK: Facts of events

extension ChronologicalPathRun {
  /// Whether a fact belongs to the event that the node is from which it is followed.
  private func isOfEventBehind(_ link: Link) -> Bool {
    ChronologicalOrder.isOfEvent(kind: link.kind, isOutgoing: link.isOutgoing)
  }

  /// Whether a fact belongs to the event that the node is to which it leads.
  private func isOfEventAhead(_ link: Link) -> Bool {
    ChronologicalOrder.isOfEvent(kind: link.kind, isOutgoing: !link.isOutgoing)
  }
}

extension ChronologicalReach.Arrival {
  /// The arrival that a fact leads to from here.
  fileprivate func next(
    _ node: Int32,
    _ isOfEvent: Bool,
    _ value: Int,
    _ time: ChronologicalOrder.Time,
    from place: Int32,
    _ looseness: Int32
  ) -> Self {
    Self(
      value: value,
      time: time,
      node: node,
      previous: place,
      looseness: self.looseness + looseness,
      isOfEvent: isOfEvent
    )
  }
}
