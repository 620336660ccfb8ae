import EDTF
import EventGraph

/// Every path without repeated nodes between two nodes of a random graph, found by trying them all.
struct NaivePaths {
  let graph: RandomGraph
  var maxHops = 6
  var allowsNode: (String) -> Bool = { _ in true }
  var allowsEdge: (RandomGraph.Connection) -> Bool = { _ in true }

  /// The paths as lists of ids, in no order.
  func all(from start: Int, to end: Int) -> [[String]] {
    var neighbors: [Int: Set<Int>] = [:]
    for edge in graph.edges where allowsEdge(edge) {
      neighbors[edge.origin, default: []].insert(edge.target)
      neighbors[edge.target, default: []].insert(edge.origin)
    }
    var paths: [[String]] = []
    func extend(_ path: [Int]) {
      guard let last = path.last else { return }
      if last == end { return paths.append(path.map { graph.ids[$0] }) }
      guard path.count <= maxHops else { return }
      for next in (neighbors[last] ?? []).sorted() where !path.contains(next) {
        if next == end || allowsNode(graph.ids[next]) { extend(path + [next]) }
      }
    }
    extend([start])
    return paths
  }
}

extension RandomGraph {
  /// The connections between two nodes that follow each other on a path.
  func connections(_ one: String, _ other: String) -> [Connection] {
    edges.filter {
      [[one, other], [other, one]].contains([ids[$0.origin], ids[$0.target]])
    }
  }

  /// The node whose time a connection has, as an import of tables decides it.
  func event(of edge: Connection) -> Int? {
    if ids[edge.origin].hasPrefix("article:") { return edge.origin }
    if dates[edge.target] != nil { return edge.target }
    return dates[edge.origin] != nil ? edge.origin : nil
  }
}
