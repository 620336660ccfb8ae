/// Why a reader decided as it did: one line of `graph read --why`.
public struct ReadingReason: Hashable, Sendable {
  /// What was decided: a field of the article, or `dropped` for text that was left out.
  public let field: String
  /// The rule that decided.
  public let rule: String
  /// The words in the page that the rule went by.
  public let detail: String
}

extension ReadingReason: CustomStringConvertible {
  /// The reason on one line.
  public var description: String { "\(field) by \(rule): \(detail)" }
}
