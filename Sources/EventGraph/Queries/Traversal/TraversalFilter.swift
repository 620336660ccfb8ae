public import EDTF

/// Which nodes and connections a search may use.
///
/// It holds for every hop. The nodes a search is asked about are used whatever their kind.
public struct TraversalFilter: Hashable, Sendable {
  /// The kinds of nodes to pass through.
  public var nodeKinds = Set(NodeKind.allCases)
  /// The kinds of connections to follow.
  public var edgeKinds = Set(EdgeKind.allCases)
  /// Nodes to keep away from.
  public var avoided: [Node] = []
  /// No fact before the first moment of this.
  public var from: EDTFDate?
  /// No fact after the last moment of this.
  public var through: EDTFDate?
  /// How sure it must be that a fact lies between `from` and `through`; undated facts never do.
  public var certainty = TimelineQuery.Certainty.possibly

  /// Allows everything.
  public init() {}
}
