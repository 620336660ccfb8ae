/// A way through the graph from one node to another, no node of which is passed twice.
public struct Path: Hashable, Sendable {
  /// One step: the facts that connect a node with the next.
  public struct Hop: Hashable, Sendable {
    /// Where the step begins.
    public let from: Node
    /// Where it leads.
    public let to: Node
    /// The facts that connect the two; what was said and attended comes before mere mentions.
    ///
    /// Of a path in order of time it is the one fact that fits in.
    public let edges: [Edge]

    /// Whether a fact reads in the direction of the path; otherwise against it.
    public func isForward(_ edge: Edge) -> Bool { edge.leads(from: from) }
  }

  /// Where it begins.
  public let start: Node
  /// Its steps; none where a node is asked for the way to itself.
  public let hops: [Hop]
  /// How sure it is that no hop is earlier than the one before; nil where nobody asked.
  public let chronology: TimelineQuery.Certainty?

  /// The nodes in order, the first and the last included.
  public var nodes: [Node] { [start] + hops.map(\.to) }
}

/// The shortest ways between two nodes, or the first of them.
public struct ShortestPaths: Sendable {
  /// The ways, all of one length; those through meetings and statements come first.
  public let paths: [Path]
  /// How many there are, those that were not read included; nil where nobody counted.
  public let count: Int?
}
