internal import SQLite

/// Finds the path of the fewest hops and, among those, the least loose.
struct ShortestPathSearch: PathSearch {
  let reader: AdjacencyReader

  func tail(_ request: PathRequest) throws(SQLiteError) -> PathTail? {
    guard request.source != request.end else { return PathTail(nodes: [], costs: []) }
    var search = TwoSidedSearch(reader: reader, request: request, keepsAllParents: false)
    guard try search.run(), let junction = search.best else { return nil }
    let nodes =
      trail(of: junction.nearSource, in: search).reversed().dropFirst()
      + trail(of: junction.nearEnd, in: search)
    return PathTail(nodes: Array(nodes), costs: nodes.map { PathCosts.hop(to: $0, of: request) })
  }

  /// The numbers from a node back to the end its side began at.
  private func trail(of node: Int32, in search: TwoSidedSearch) -> [Int] {
    var trail: [Int] = []
    var node = node
    while true {
      trail.append(search.table.numbers[Int(node)])
      let parent = search.parents[Int(node)]
      guard parent != node else { return trail }
      node = parent
    }
  }
}
