/// An article's claim that somebody left something out.
package struct Omission: Sendable, Hashable {
  /// Who left it out.
  package let who: String
  /// The words that name what was left out.
  package let what: String
  /// The statement that was left out, as an index of the article's statements.
  package let statement: Int?

  /// Makes an omission of its parts.
  package init(
    who: String,
    what: String,
    statement: Int?
  ) {
    self.who = who
    self.what = what
    self.statement = statement
  }
}
