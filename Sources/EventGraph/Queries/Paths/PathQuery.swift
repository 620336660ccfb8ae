/// What to ask for when looking for the way from one node to another.
public struct PathQuery: Sendable {
  /// Where to begin.
  public var start: Node
  /// Where to end.
  public var end: Node
  /// Nodes to pass on the way, in this order.
  public var waypoints: [Node] = []
  /// Which nodes and connections may be used; it holds for every hop.
  public var filter = TraversalFilter()
  /// At most so many hops; ways that are weighted may be as long as they like.
  public var maxHops: Int?
  /// What makes a way better than being short; nil asks for the fewest hops.
  public var weight: PathWeight?
  /// How sure it must be that no hop is earlier than the one before; nil does not ask for an order.
  ///
  /// A way that is in order has no weight.
  public var chronology: TimelineQuery.Certainty?

  /// Asks for the shortest way between two nodes, whichever way its edges point.
  public init(from start: Node, to end: Node) {
    self.start = start
    self.end = end
  }
}
