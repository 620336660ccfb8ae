/// A way through the graph from one node to another.
public struct Path: Hashable, Sendable {
  /// One step: the facts that connect a node with the next.
  public struct Hop: Hashable, Sendable {
    /// Where the step begins.
    public let from: Node
    /// Where it leads.
    public let to: Node
    /// The facts that connect the two; what was said and attended comes before mere mentions.
    public let edges: [Edge]

    /// Whether a fact reads in the direction of the path; otherwise against it.
    public func isForward(_ edge: Edge) -> Bool { edge.origin == from.number }
  }

  /// Where it begins.
  public let start: Node
  /// Its steps; none where a node is asked for the way to itself.
  public let hops: [Hop]

  /// The nodes in order, the first and the last included.
  public var nodes: [Node] { [start] + hops.map(\.to) }
}
