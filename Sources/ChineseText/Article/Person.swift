/// A person whom an article names.
package struct Person: Sendable, Hashable {
  /// The fullest Chinese form the article prints.
  package let name: String
  /// Every other form it prints, Latin names included.
  package let aliases: [String]
  /// The titles it gives the person.
  package let titles: [String]

  /// Makes a person of the names an article prints.
  package init(
    name: String,
    aliases: [String] = [],
    titles: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.titles = titles
  }
}
