/// What a word could mean that several nodes answer to.
public struct Candidate: Hashable, Sendable {
  /// What could be meant.
  public let node: Node
  /// How many articles tell of it.
  public let articles: Int
  /// The most telling title that articles give a person.
  public let title: String?
}
