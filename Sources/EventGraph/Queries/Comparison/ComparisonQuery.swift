public import EDTF

/// Which statements and outlets to compare.
public struct ComparisonQuery: Sendable {
  /// The meetings whose statements are compared.
  public var meetings: [Node] = []
  /// Without meetings: what was said from the first moment of this.
  public var from: EDTFDate?
  /// Without meetings: what was said up to the last moment of this.
  public var through: EDTFDate?
  /// Only what these people or organizations said, or what was said to them.
  public var people: [Node] = []
  /// Only these outlets.
  public var outlets: [Node] = []

  /// Compares what was said at meetings and of them.
  public init(meetings: [Node] = []) {
    self.meetings = meetings
  }
}
