/// A connection of a node, as a search meets it: numbers only, and few bytes.
struct Link {
  /// The node at the other end.
  let other: Int
  /// The first second it may mean.
  let lower: Int
  /// The last second it may mean.
  let upper: Int
  /// The code of the kind of edge, in a byte.
  let kindCode: UInt8
  /// Whether it starts at the node.
  let isOutgoing: Bool

  /// The code of the kind of edge.
  var kind: Int { Int(kindCode) }
}
