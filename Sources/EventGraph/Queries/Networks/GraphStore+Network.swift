internal import SQLite

/// The last network that was read, for as long as nothing is written to the graph.
struct NetworkCache {
  struct Entry {
    let filter: TraversalFilter
    let version: GraphVersion
    let network: Network
  }

  var entry: Entry?
}

extension GraphStore {
  /// Reads the part of the graph that a filter allows; the same one again costs nothing until the
  /// graph is written to.
  func network(_ filter: TraversalFilter) throws -> Network {
    let version = try version()
    if let known = networkCache.entry, known.filter == filter, known.version == version {
      return known.network
    }
    // Two pictures at once would take twice the room.
    networkCache.entry = nil
    let network = try readNetwork(filter)
    networkCache.entry = NetworkCache.Entry(filter: filter, version: version, network: network)
    return network
  }

  private func readNetwork(_ filter: TraversalFilter) throws -> Network {
    let limits = try limits(filter)
    var numbers: [Int] = []
    try connection.statement("SELECT id FROM node").forEachRow { (row) throws(SQLiteError) in
      let number = row.integer(0)
      if limits.allows(node: number) { numbers.append(number) }
    }
    numbers.sort()
    var table = NodeTable(capacity: numbers.count)
    for number in numbers { _ = table.insert(number) }
    return Network(numbers: numbers, outgoing: try readConnections(among: table, limits))
  }

  private func readConnections(
    among table: NodeTable,
    _ limits: TraversalLimits
  ) throws -> Network.Adjacency {
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    starts.reserveCapacity(table.count + 1)
    let columns = limits.needsOnlyEnds ? "origin, target" : "origin, target, kind, lower, upper"
    let statement = try connection.statement("SELECT \(columns) FROM edge ORDER BY origin")
    try statement.forEachRow { (row) throws(SQLiteError) in
      // Both run in ascending order, so the lists of all nodes before this one are complete.
      let origin = row.integer(0)
      while starts.count <= table.count, table.numbers[starts.count - 1] < origin {
        starts.append(Int32(truncatingIfNeeded: targets.count))
      }
      guard starts.count <= table.count, table.numbers[starts.count - 1] == origin,
        let target = table.index(of: row.integer(1))
      else { return }
      if !limits.needsOnlyEnds {
        let isAllowed = limits.allows(
          edgeOf: row.integer(2),
          lower: row.integer(3),
          upper: row.integer(4)
        )
        guard isAllowed else { return }
      }
      targets.append(Int32(truncatingIfNeeded: target))
    }
    while starts.count <= table.count { starts.append(Int32(truncatingIfNeeded: targets.count)) }
    return Network.Adjacency(starts: starts, nodes: targets)
  }
}
