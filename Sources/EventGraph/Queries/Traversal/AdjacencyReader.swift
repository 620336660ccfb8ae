internal import SQLite

/// Reads what a node is connected to, straight from the ranges of the two covering indexes.
///
/// A class, because searches hand it to themselves for every node they come by, and a copy of all it
/// holds would take longer than a short list.
final class AdjacencyReader {
  /// What a search wants to know of each connection.
  enum Detail {
    /// The node at the other end, and nothing else.
    case ends
    /// Its kind and time, too.
    case everything
  }

  let limits: TraversalLimits
  private let outgoing: Statement
  private let incoming: Statement
  private let detail: Detail
  private let range: ClosedRange<Int>
  private let cache: AdjacencyCache?

  /// Reads what is in `cache` from there, and keeps there what it reads.
  init(
    _ connection: Connection,
    limits: TraversalLimits,
    detail: Detail = .ends,
    cache: AdjacencyCache? = nil
  ) throws(SQLiteError) {
    self.limits = limits
    self.detail = limits.needsOnlyEnds ? detail : .everything
    self.cache = cache
    range = limits.lowerRange
    switch self.detail {
    case .ends:
      outgoing = try connection.statement("SELECT target FROM edge WHERE origin = ?")
      incoming = try connection.statement("SELECT origin FROM edge WHERE target = ?")
    case .everything:
      outgoing = try connection.statement(Self.detailed("target", of: "origin"))
      incoming = try connection.statement(Self.detailed("origin", of: "target"))
    }
  }

  private static func detailed(_ far: String, of near: String) -> String {
    """
    SELECT \(far), kind, lower, upper FROM edge
    WHERE \(near) = ? AND lower >= ? AND lower <= ? ORDER BY lower, upper, kind, \(far)
    """
  }

  /// Calls `body` with every allowed connection of a node, in order of time, those that start at it
  /// first, until it has enough; then the answer is false.
  func forEachLink(
    of number: Int,
    startingIn wanted: ClosedRange<Int> = Int.min...Int.max,
    _ body: (Link) -> Bool
  ) throws(SQLiteError) -> Bool {
    let wanted = wanted.clamped(to: range)
    for isOutgoing in [true, false] {
      let wantsMore =
        switch detail {
        case .ends: try forEachEnd(of: number, isOutgoing: isOutgoing, body)
        case .everything: try forEachLink(of: number, wanted, isOutgoing: isOutgoing, body)
        }
      guard wantsMore else { return false }
    }
    return true
  }
}

// MARK: Ends only

extension AdjacencyReader {
  private func forEachEnd(
    of number: Int,
    isOutgoing: Bool,
    _ body: (Link) -> Bool
  ) throws(SQLiteError) -> Bool {
    if let cache, let place = cache.ends.place(of: number, isOutgoing: isOutgoing) {
      let ends = cache.ends.elements
      for index in place where !visit(end: ends[index], isOutgoing, body) { return false }
      return true
    }
    var wantsMore = true
    let statement = isOutgoing ? outgoing : incoming
    try statement.bind(1, number)
    var list: [Int] = []
    try statement.stepThrough { (row) throws(SQLiteError) in
      let other = row.integer(0)
      list.append(other)
      wantsMore = visit(end: other, isOutgoing, body)
      return wantsMore
    }
    if wantsMore { cache?.ends.keep(list, for: number, isOutgoing: isOutgoing) }
    return wantsMore
  }

  /// Shows an end to `body` if it is allowed; whether more are wanted.
  private func visit(end: Int, _ isOutgoing: Bool, _ body: (Link) -> Bool) -> Bool {
    guard limits.allows(node: end) else { return true }
    return body(Link(other: end, lower: 0, upper: 0, kindCode: 0, isOutgoing: isOutgoing))
  }
}

// MARK: Whole connections

extension AdjacencyReader {
  private func forEachLink(
    of number: Int,
    _ wanted: ClosedRange<Int>,
    isOutgoing: Bool,
    _ body: (Link) -> Bool
  ) throws(SQLiteError) -> Bool {
    if let cache, let place = cache.links.place(of: number, isOutgoing: isOutgoing) {
      let links = cache.links.elements
      for index in Self.part(of: place, startingIn: wanted, links) {
        guard visit(links[index], body) else { return false }
      }
      return true
    }
    let all = Int.min...Int.max
    guard let cache, wanted == all || cache.links.isAskedAgain(for: number, isOutgoing: isOutgoing)
    else {
      return try forEachStoredLink(of: number, wanted, isOutgoing: isOutgoing) { visit($0, body) }
    }
    var list: [Link] = []
    let isWhole = try forEachStoredLink(of: number, all, isOutgoing: isOutgoing) { link in
      list.append(link)
      return wanted.contains(link.lower) ? visit(link, body) : true
    }
    if isWhole { cache.links.keep(list, for: number, isOutgoing: isOutgoing) }
    return isWhole
  }

  /// Reads a list, or a part of it, from the database.
  private func forEachStoredLink(
    of number: Int,
    _ wanted: ClosedRange<Int>,
    isOutgoing: Bool,
    _ body: (Link) -> Bool
  ) throws(SQLiteError) -> Bool {
    var wantsMore = true
    let statement = isOutgoing ? outgoing : incoming
    try statement.bind(1, number)
    try statement.bind(2, wanted.lowerBound)
    try statement.bind(3, wanted.upperBound)
    try statement.stepThrough { (row) throws(SQLiteError) in
      let link = Link(
        other: row.integer(0),
        lower: row.integer(2),
        upper: row.integer(3),
        kindCode: UInt8(truncatingIfNeeded: row.integer(1)),
        isOutgoing: isOutgoing
      )
      wantsMore = body(link)
      return wantsMore
    }
    return wantsMore
  }

  /// The part of a list, which is in order of time, whose connections begin when it is wanted.
  private static func part(
    of place: Range<Int>,
    startingIn wanted: ClosedRange<Int>,
    _ links: [Link]
  ) -> Range<Int> {
    let first = firstIndex(in: place) { links[$0].lower >= wanted.lowerBound }
    let end = firstIndex(in: first..<place.upperBound) { links[$0].lower > wanted.upperBound }
    return first..<end
  }

  /// The first index for which `isBeyond` holds, if it holds for all after one for which it does.
  private static func firstIndex(in range: Range<Int>, isBeyond: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isBeyond(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Shows a connection to `body` if it is allowed; whether more are wanted.
  private func visit(_ link: Link, _ body: (Link) -> Bool) -> Bool {
    guard limits.allows(edgeOf: link.kind, lower: link.lower, upper: link.upper),
      limits.allows(node: link.other)
    else { return true }
    return body(link)
  }
}
