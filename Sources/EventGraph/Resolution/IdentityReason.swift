/// Why a mention in an article is taken for a node.
public struct IdentityReason: Hashable, Sendable {
  /// The rule that joined them.
  public enum Rule: Hashable, Sendable {
    /// A list of people or outlets has the name.
    case listed
    /// The name is the same but for script, width, dots and spaces.
    case sameName
    /// Its titles are of another calling than those of others who have the name.
    case calling
    /// Many people have the name, and the articles share nothing else with others that have it.
    case sharedName
    /// Articles print one full name in Latin letters for this name and for another one.
    case latinName(String, of: String)
    /// A person decided so.
    case decided
    /// A curated file has the name, or tells of the same meeting or statement.
    case curated
    /// The same parties met in the same way at about the same time.
    case sameParties
    /// Two wordings are near each other; how, as Documentation/Ingest.md has it.
    case wording(String)
    /// Nothing else was joined with it.
    case alone
  }

  /// The name or the words, as the article has them.
  public let words: String
  /// The title of the article; of a name, of the first one that has it.
  public let article: String
  /// How many articles have the name.
  public let articles: Int
  /// Why they belong together.
  public let rule: Rule
}
