/// What to ask for when looking for the way from one node to another.
public struct PathQuery: Sendable {
  /// Where to begin.
  public var start: Node
  /// Where to end.
  public var end: Node
  /// At most so many steps.
  public var maxHops: Int?

  /// Asks for the shortest way between two nodes, whichever way its edges point.
  public init(from start: Node, to end: Node) {
    self.start = start
    self.end = end
  }
}
