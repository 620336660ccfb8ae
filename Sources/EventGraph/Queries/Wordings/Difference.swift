/// How one wording of a statement differs from another.
public struct Difference: Hashable, Sendable {
  /// What kind of difference it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Parts of it are missing.
    case shortened
    /// It has parts the other lacks.
    case extended
    /// A weaker word stands for a stronger one, or what made the sentence strong is missing.
    case softened
    /// A stronger word stands for a weaker one.
    case strengthened
    /// It has words of praise or blame that the other lacks.
    case addedEpithets = "added-epithets"
    /// Words of praise or blame are missing.
    case droppedEpithets = "dropped-epithets"
    /// Its numbers are others.
    case figures
    /// It tells as done what the other tells as to come, or the other way round.
    case tense
    /// One of the two says no where the other does not.
    case negation
    /// It says it in other words.
    case reworded
  }

  /// What kind of difference it is.
  public let kind: Kind
  /// The words of the other wording; empty where it has none there.
  public let before: String
  /// The words of this wording; empty where it has none there.
  public let after: String
}
