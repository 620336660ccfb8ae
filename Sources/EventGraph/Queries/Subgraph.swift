/// A part of the graph: some nodes, and the edges among them.
public struct Subgraph: Sendable {
  /// The nodes, in order of their ids.
  public let nodes: [Node]
  /// The edges, in order of their ends and kinds.
  public let edges: [Edge]

  package init(nodes: some Sequence<Node>, edges: some Sequence<Edge>) {
    self.nodes = nodes.sorted { $0.id < $1.id }
    let ids = Dictionary(uniqueKeysWithValues: self.nodes.enumerated().map { ($1.number, $0) })
    self.edges =
      edges
      .filter { ids[$0.origin] != nil && ids[$0.target] != nil }
      .sorted {
        let left = (ids[$0.origin] ?? 0, ids[$0.target] ?? 0, $0.kind.code, $0.number.value)
        let right = (ids[$1.origin] ?? 0, ids[$1.target] ?? 0, $1.kind.code, $1.number.value)
        return left < right
      }
  }
}
