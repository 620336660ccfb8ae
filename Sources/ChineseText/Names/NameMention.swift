/// A place where the text names a person.
struct NameMention: Sendable {
  /// The first token.
  let firstToken: Int
  /// The token after the last one.
  let endToken: Int
  /// The person, as an index of the article's people.
  let person: Int
}
