/// An outlet, an organization or a place that an article names.
package struct NamedThing: Sendable, Hashable {
  /// The name as the article prints it.
  package let name: String
  /// The name it has in the lexicon, where it is there.
  package let canonical: String?

  /// Makes a thing of its name.
  package init(
    name: String,
    canonical: String?
  ) {
    self.name = name
    self.canonical = canonical
  }
}
