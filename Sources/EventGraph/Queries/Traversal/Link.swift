/// A connection of a node, as a search meets it: numbers only.
struct Link {
  /// The node at the other end.
  let other: Int
  /// The code of the kind of edge.
  let kind: Int
  /// The first second it may mean.
  let lower: Int
  /// The last second it may mean.
  let upper: Int
  /// Whether it starts at the node.
  let isOutgoing: Bool
}
