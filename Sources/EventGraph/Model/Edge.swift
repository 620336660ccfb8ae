public import EDTF

/// A connection of the graph as it is read.
public struct Edge: Hashable, Sendable {
  /// How the origin relates to the target.
  public let kind: EdgeKind
  /// When the fact holds; of a report, when it was published.
  public let happened: EDTFDate?
  /// As what: a participant's role, an office, the label of a free link, the telling article.
  public let role: String?
  /// The words an article used.
  public let words: String?
  /// Whether the words stand between quotation marks; nil where nobody says.
  public let isDirect: Bool?
  /// An article's own version of date, place or status, as JSON.
  public let told: String?
  /// How the words contradict themselves.
  public let conflict: String?

  package let number: StableNumber
  package let origin: StableNumber
  package let target: StableNumber
  package let bounds: TimeBounds
}

extension Edge {
  /// Takes the number alone, which is made of everything else.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }

  /// Whether it reads from a node to another; otherwise the node is where it leads.
  public func leads(from node: Node) -> Bool { origin == node.number }

  /// The end of the edge that is not `number`.
  package func otherEnd(from number: StableNumber) -> StableNumber {
    origin == number ? target : origin
  }
}
