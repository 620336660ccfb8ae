/// Something in the graph that deserves a person's eye.
public struct ReviewItem: Hashable, Sendable {
  /// What kind of doubt it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A decision to which nothing in the graph answers any more.
    case lapsedDecision = "decision"
    /// Two names that may be one person or body.
    case likeNames = "names"
    /// Two statements whose words are near each other, but not near enough.
    case likeStatements = "statements"
    /// Two meetings of the same parties that may be one.
    case likeMeetings = "meetings"
  }

  /// What kind of doubt it is.
  public let kind: Kind
  /// How many mentions hang on the answer.
  public let weight: Int
  /// What it is about, as a person reads it.
  public let question: String
  /// The decisions that would settle it, the likelier one first.
  public let answers: [Decision]
  /// Of a decision that lapsed, its number.
  public let number: Int?

  init(
    _ kind: Kind,
    weight: Int,
    _ question: String,
    answers: [Decision] = [],
    number: Int? = nil
  ) {
    self.kind = kind
    self.weight = weight
    self.question = question
    self.answers = answers
    self.number = number
  }
}
